package org.engross.ingest.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Sets words as somebody copied them from a print into the form that {@link org.engross.provision.PlainText} reads: a
 * provision a line, indented by its level, with the quotation marks and dashes of the law.
 *
 * <p>The prints of congress.gov break lines at 72 characters and write {@code ``} and {@code --}; a page of a browser, once
 * copied, has no indents; a PDF numbers its lines. Words are never changed: no letter is added, dropped or moved, but for
 * the numbers of lines and pages. What is in the form already comes back as it was.
 */
public final class PrintedWords {

    /** "[[Page 132 STAT. 1254]]", "•HR 1865 RH", a number of a page alone in its line. */
    private static final Pattern FURNITURE = Pattern.compile(
            "\\s*+(?:\\[\\[Page [^\\]]*\\]\\]|[•†][A-Z]+ [0-9]+ [A-Z]{2,4}(?:[0-9]S)?|[0-9]{1,4}|VerDate .*|-{3,}|_{3,}|<all>)\\s*");

    private static final Pattern NUMBERED = Pattern.compile("\\s{0,8}([0-9]{1,2})\\s(.*)");

    /** What begins a paragraph, behind a quotation mark or not. */
    private static final Pattern OPENING = Pattern.compile(
            "[“‘]*(?:\\([0-9A-Za-z]{1,5}\\)|SEC(?:TION|\\.)? |Sec\\. |§|(?:SUB)?(?:TITLE|CHAPTER|PART) [0-9A-Z]).*");

    /** A quoted block that goes on in the line that announces it. */
    private static final Pattern ANNOUNCED = Pattern.compile("(?<=(?:following|follows):) (?=“(?:\\(|SEC|Sec\\.|§))");

    private static final Pattern DOUBLE = Pattern.compile("(^|[\\s(\\[—“‘-])\"");
    private static final Pattern SINGLE = Pattern.compile("(^|[\\s(\\[—“])'(?=\\S)");
    private static final Pattern DASHES = Pattern.compile("(?<![\\s-])--(?!-)");

    /** No print that breaks its lines has longer ones. */
    private static final int WIDEST = 100;

    private static final int FEWEST_LINES = 3;

    private PrintedWords() {}

    public static String of(String copied) {
        var lines = withoutLineNumbers(marks(copied)
                .lines()
                .filter(line -> !FURNITURE.matcher(line).matches())
                .toList());
        var paragraphs = isBroken(lines) ? joined(lines) : lines;
        return InferredLevels.of(paragraphs.stream()
                .flatMap(paragraph -> ANNOUNCED.splitAsStream(paragraph))
                .toList());
    }

    /**
     * The same of paragraphs whose lines are joined already, each indented as its first line: sets the marks of the law, and
     * the levels where the indents do not tell them.
     */
    public static String ofParagraphs(List<String> paragraphs) {
        return InferredLevels.of(paragraphs.stream()
                .map(PrintedWords::marks)
                .flatMap(ANNOUNCED::splitAsStream)
                .toList());
    }

    /** Each mark as the law prints it: what a typewriter has in its place is another way to write the same mark. */
    private static String marks(String copied) {
        var plain = copied.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\u00A0', ' ')
                .replace('\u2002', ' ')
                .replace('\u2003', ' ')
                .replace("\t", "    ")
                .replace("\u00AD", "")
                .replace("``", "“")
                .replace("‘‘", "“")
                .replace("’’", "”")
                .replace("''", "”");
        return DASHES.matcher(opened(
                                opened(plain, '"', DOUBLE, "$1“")
                                        .replace('"', '”')
                                        .replace('`', '\''),
                                '\'',
                                SINGLE,
                                "$1‘")
                        .replace('\'', '’'))
                .replaceAll("—");
    }

    private static String opened(String words, char mark, Pattern opening, String by) {
        return words.indexOf(mark) < 0 ? words : opening.matcher(words).replaceAll(by);
    }

    /** The lines of a bill's page are numbered from 1 to some 25. */
    private static List<String> withoutLineNumbers(List<String> lines) {
        int rising = 0;
        int numbered = 0;
        int before = 0;
        for (var line : lines) {
            var number = NUMBERED.matcher(line);
            if (number.matches()) {
                int value = Integer.parseInt(number.group(1));
                numbered++;
                rising += value == before + 1 || value == 1 ? 1 : 0;
                before = value;
            }
        }
        boolean all = numbered >= FEWEST_LINES && rising >= numbered - 1 && numbered * 2 > lines.size();
        return all
                ? lines.stream()
                        .map(line -> NUMBERED.matcher(line).replaceFirst("$2"))
                        .toList()
                : lines;
    }

    private static int width(List<String> lines) {
        return lines.stream()
                .mapToInt(line -> line.stripTrailing().length())
                .max()
                .orElse(0);
    }

    /** Whether the print breaks its lines: none is long, and some go on in small letters. */
    private static boolean isBroken(List<String> lines) {
        long goingOn = lines.stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && Character.isLowerCase(line.charAt(0)))
                .count();
        return width(lines) <= WIDEST && goingOn > 0 && lines.size() >= FEWEST_LINES;
    }

    private static List<String> joined(List<String> lines) {
        var paragraphs = new ArrayList<String>();
        int width = width(lines);
        var last = "";
        for (var line : lines) {
            if (!line.isBlank() && !last.isBlank() && goesOn(last, line, width)) {
                var before = paragraphs.removeLast().stripTrailing();
                paragraphs.add(before + (before.endsWith("—") ? "" : " ") + line.strip());
            } else if (!line.isBlank()) {
                paragraphs.add(line);
            }
            last = line;
        }
        return paragraphs;
    }

    /** Whether a line goes on from the one before it: its first word had no room there, or it begins no paragraph. */
    private static boolean goesOn(String last, String line, int width) {
        var words = line.strip();
        int first = words.indexOf(' ') < 0 ? words.length() : words.indexOf(' ');
        boolean hadRoom = last.stripTrailing().length() + 1 + first <= width - SLACK;
        boolean opens = OPENING.matcher(words).matches()
                || words.startsWith("“") && last.stripTrailing().endsWith(":");
        if (opens) {
            return !hadRoom && !endsClause(last) && !words.startsWith("“");
        }
        return !hadRoom || Character.isLowerCase(words.charAt(0)) && !endsClause(last);
    }

    /** Some prints set lines of uneven width; a break that leaves less room than this tells nothing. */
    private static final int SLACK = 12;

    /** After these a new provision may stand. */
    private static boolean endsClause(String line) {
        return line.stripTrailing().matches(".*(?:[.;:—”]|,|; and|; or| and| or)");
    }
}
