package org.engross.ingest.printed;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Joins the lines of a print to paragraphs. The office indents the first line of a provision by its level, and the lines
 * after it less; so where a line stands tells whether it goes on:
 *
 * <pre>
 *     (a) Definitions.--In this section, the term ``map'' means the map that is
 * on file.
 *             (1) Availability.--The map is open to the public
 *         on each day.
 * </pre>
 */
final class ParagraphReader {

    private static final Pattern SECTION = Pattern.compile("(?:``|\"|“)?(?:SEC\\.|SECTION) [0-9_].*");
    private static final Pattern CONTENTS = Pattern.compile("(?:``|\"|“)?(?:Sec\\. [0-9]|[0-9]{1,5}[A-Za-z]?\\. ).*");
    private static final Pattern OPENING =
            Pattern.compile("(?:``|\"|“)?\\([0-9A-Za-z]{1,5}\\).*|(?:``|\"|“).*|SEC(?:\\.|TION) .*");
    private static final Pattern ENDS = Pattern.compile(".*(?:[.;:]|--|''|\"|”|; and|; or)");

    /** The office breaks lines unevenly; a break that leaves less room than this tells nothing. */
    private static final int SLACK = 12;

    /** By how much the first line of a provision is indented more than those after it. */
    private static final int STEP = 4;

    /** How far from the middle a heading may stand, and how far from the left it must, unless it has no small letter. */
    private static final int CENTRED = 8;

    /** Where the first line of a paragraph (1) stands in enrolled prints, and in others. */
    private static final int NARROW = 8;

    private static final int WIDE = 12;

    private static final Pattern DESIGNATED = Pattern.compile("(?:``|\"|“)?\\([0-9A-Za-z]{1,5}\\) .*");

    private final int width;
    /** Whether a level is indented so little more than the one above it that its first line stands where that one's later lines do. */
    private final boolean isNarrow;

    private final List<OfficeParagraph> out = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    /** The indents of the open paragraph's first line, and of those after it; -1 where there is none. */
    private int first = -1;

    private int margin = -1;
    private String last = "";
    private boolean afterBlank = true;
    private boolean isCentred;

    private ParagraphReader(int width, boolean isNarrow) {
        this.width = width;
        this.isNarrow = isNarrow;
    }

    static List<OfficeParagraph> of(List<String> lines) {
        int width = lines.stream()
                .mapToInt(line -> line.stripTrailing().length())
                .max()
                .orElse(0);
        var reader = new ParagraphReader(width, designated(lines, NARROW) > designated(lines, WIDE));
        lines.forEach(reader::line);
        reader.close();
        return List.copyOf(reader.out);
    }

    private static long designated(List<String> lines, int indent) {
        return lines.stream()
                .filter(line -> indent(line) == indent)
                .filter(line -> DESIGNATED.matcher(line.strip()).matches())
                .count();
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }

    private void line(String line) {
        if (line.isBlank()) {
            close();
            afterBlank = true;
            return;
        }
        int indent = indent(line);
        if (first >= 0 && goesOn(indent, line.strip())) {
            append(line);
            margin = margin < 0 ? indent : margin;
        } else {
            close();
            first = indent;
            isCentred = afterBlank && isCentred(indent, line.strip());
            words.append(line.strip());
        }
        last = line;
        afterBlank = false;
    }

    private void append(String line) {
        var before = words.toString();
        boolean hyphen =
                before.endsWith("-") && !last.endsWith(" ") && !line.strip().matches("(?:and|or|to) .*");
        words.append(before.endsWith("--") || hyphen ? "" : " ").append(line.strip());
    }

    /** A heading: between blank lines, as far from the left as from the right. */
    private boolean isCentred(int indent, String line) {
        boolean inCapitals = OfficeParagraph.isInCapitals(line);
        boolean inTheMiddle = Math.abs(2 * indent + line.length() - width) <= CENTRED;
        return !OPENING.matcher(line).matches()
                && (inTheMiddle && (indent > CENTRED || inCapitals) || inCapitals && indent > CENTRED);
    }

    private boolean goesOn(int indent, String line) {
        var paragraph = words.toString();
        if (SECTION.matcher(line).matches() && OfficeParagraph.isInCapitals(line)) {
            return false;
        }
        if (isCentred) {
            return !OPENING.matcher(line).matches();
        }
        if (SECTION.matcher(paragraph).matches() && OfficeParagraph.isInCapitals(paragraph)) {
            return OfficeParagraph.isInCapitals(line);
        }
        boolean ends = ENDS.matcher(last.strip()).matches();
        if (first == 0 && CONTENTS.matcher(paragraph).matches()) {
            return indent > STEP && !OPENING.matcher(line).matches();
        }
        if (paragraph.startsWith("Whereas ")) {
            return indent > first && !(ends && DESIGNATED.matcher(line).matches());
        }
        boolean room = hadRoom(line);
        boolean opens = OPENING.matcher(line).matches();
        if (indent == first) {
            return !ends && !room && !opens;
        }
        if (indent == margin || margin < 0 && indent < first && indent >= first - STEP) {
            return !(room && ends) && !(isNarrow && opens && ends);
        }
        return false;
    }

    /** Whether the line before would have held the first word of this one. */
    private boolean hadRoom(String line) {
        int word = line.indexOf(' ') < 0 ? line.length() : line.indexOf(' ');
        return last.stripTrailing().length() + 1 + word <= width - SLACK;
    }

    private void close() {
        if (first >= 0) {
            out.add(new OfficeParagraph(indent(), isCentred, words.toString().replaceAll(" {2,}", " ")));
        }
        words.setLength(0);
        first = -1;
        margin = -1;
        last = "";
        isCentred = false;
    }

    /** Flush words stand where the later lines of a provision do: they close the one whose first line is indented more. */
    private int indent() {
        var own = words.toString().replaceFirst("^(?:``|\"|“)", "");
        boolean isFlush = !DESIGNATED.matcher(own).matches()
                && !isCentred
                && !own.isEmpty()
                && (margin == first && first > 0 || Character.isLowerCase(own.charAt(0)));
        return isFlush ? first + STEP : first;
    }
}
