package org.engross.ingest.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.engross.provision.DesignationSeries;
import org.engross.provision.DesignationStyle;
import org.engross.provision.Level;

/**
 * Indents paragraphs whose indents are lost by the series of their designations: (2) stands beside (1), (A) below it. Where
 * the paragraphs are indented by level, they stay as they are.
 */
final class InferredLevels {

    private static final Pattern DESIGNATED = Pattern.compile("“?\\(([0-9A-Za-z]{1,5})\\)(?: .*)?");
    private static final Pattern SECTION = Pattern.compile("“?(?:SEC(?:TION|\\.)? |Sec\\. |§).*");
    private static final Pattern INTRODUCES = Pattern.compile(".*(?:[:—]”?|following|follows|inserting|adding)");
    private static final Set<String> FIRST = Set.of("a", "1", "A", "i", "I", "aa", "AA");
    private static final String STEP = "  ";

    private final List<OpenLevel> open = new ArrayList<>();
    private final List<String> out = new ArrayList<>();

    private record OpenLevel(Level level, String value) {}

    /** A quotation in a quotation has other marks, and opens no block. */
    private final boolean isQuoted;

    private InferredLevels(boolean isQuoted) {
        this.isQuoted = isQuoted;
    }

    static String of(List<String> paragraphs) {
        return (isIndented(paragraphs) ? paragraphs : new InferredLevels(false).indented(paragraphs))
                .stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    /** Whether designations of different styles stand at different indents. */
    private static boolean isIndented(List<String> paragraphs) {
        var designated = paragraphs.stream()
                .filter(line -> DESIGNATED.matcher(line.strip()).matches())
                .toList();
        long indents =
                designated.stream().map(InferredLevels::indent).distinct().count();
        long styles = designated.stream().map(InferredLevels::style).distinct().count();
        return styles <= 1 || indents > 1;
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }

    private static Level style(String line) {
        return DesignationStyle.levels(value(line)).getLast();
    }

    private static String value(String line) {
        Matcher designated = DESIGNATED.matcher(line.strip());
        return designated.matches() ? designated.group(1) : "";
    }

    private List<String> indented(List<String> paragraphs) {
        int at = 0;
        while (at < paragraphs.size()) {
            var words = paragraphs.get(at).strip();
            boolean quotes = !isQuoted
                    && words.startsWith("“")
                    && !out.isEmpty()
                    && INTRODUCES.matcher(out.getLast()).matches();
            if (quotes) {
                int end = endOfQuotation(paragraphs, at);
                var within = new InferredLevels(true).indented(paragraphs.subList(at, end));
                within.forEach(line -> out.add(STEP.repeat(open.size()) + line));
                at = end;
            } else {
                paragraph(words);
                at++;
            }
        }
        return out;
    }

    /** The paragraph after the one that closes the quotation; where none does, the end. */
    private static int endOfQuotation(List<String> paragraphs, int from) {
        int balance = 1;
        for (int at = from; at < paragraphs.size(); at++) {
            var words = paragraphs.get(at).strip();
            for (int i = words.startsWith("“") ? 1 : 0; i < words.length(); i++) {
                balance += words.charAt(i) == '“' ? 1 : words.charAt(i) == '”' ? -1 : 0;
                if (balance == 0) {
                    return at + 1;
                }
            }
        }
        return paragraphs.size();
    }

    private void paragraph(String words) {
        if (SECTION.matcher(words).matches()) {
            open.clear();
            out.add(words);
            return;
        }
        var value = value(words);
        if (value.isEmpty()) {
            out.add(STEP.repeat(Math.max(0, open.size() - 1)) + words);
            return;
        }
        enter(value);
        out.add(STEP.repeat(open.size() - 1) + words);
    }

    /** Opens the provision that a designation names, and closes those in which it does not stand. */
    private void enter(String value) {
        var levels = DesignationStyle.levels(value);
        int beside = startsNumerals(value) ? -1 : beside(value, levels);
        if (beside < 0 && !FIRST.contains(value)) {
            beside = ofLevel(levels);
        }
        Level level;
        if (beside < 0) {
            level = below(levels);
        } else {
            level = open.get(beside).level();
            open.subList(beside, open.size()).clear();
        }
        open.add(new OpenLevel(level, value));
    }

    /** (i) after (A) is a clause, and (I) after (i) a subclause, even where (h) or (H) is open. */
    private boolean startsNumerals(String value) {
        var deepest = open.isEmpty() ? null : open.getLast().level();
        return value.equals("i") && deepest == Level.SUBPARAGRAPH || value.equals("I") && deepest == Level.CLAUSE;
    }

    /** The deepest open provision after which the designation comes in its series; -1 where there is none. */
    private int beside(String value, List<Level> levels) {
        for (int i = open.size() - 1; i >= 0; i--) {
            var one = open.get(i);
            if (levels.contains(one.level())
                    && DesignationSeries.after(one.value(), one.level()).equals(value)) {
                return i;
            }
        }
        return -1;
    }

    private int ofLevel(List<Level> levels) {
        for (int i = open.size() - 1; i >= 0; i--) {
            if (levels.contains(open.get(i).level())) {
                return i;
            }
        }
        return -1;
    }

    private Level below(List<Level> levels) {
        return open.isEmpty()
                ? levels.getFirst()
                : levels.stream()
                        .filter(level -> level.compareTo(open.getLast().level()) > 0)
                        .findFirst()
                        .orElse(levels.getFirst());
    }
}
