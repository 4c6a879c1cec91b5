package org.engross.ingest.printed;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A paragraph of a print.
 *
 * @param indent of its first line; of flush words, that of the provision that they close
 * @param isCentred whether it stands between blank lines as far from the left as from the right, as headings do
 * @param words its lines joined, with the marks of the file
 */
record OfficeParagraph(int indent, boolean isCentred, String words) {

    private static final Pattern SMALL = Pattern.compile("[a-z]");

    /** The first of its level, which runs in behind the heading or the number of the level above. */
    private static final Pattern RUNS_IN = Pattern.compile(
            "((?:``|\"|“)?\\([0-9A-Za-z]{1,5}\\)(?: [A-Z][^(]{0,200}?\\.(?:--|—))?) ?(\\((?:1|A|i|I|aa|AA)\\) .*)");

    private static final Pattern DESIGNATED = Pattern.compile("(?:``|\"|“)?\\([0-9A-Za-z]{1,5}\\)");

    /** By how much the office indents a level more than the one above it. */
    private static final int LEVEL = 8;

    boolean isQuoted() {
        return words.startsWith("``") || words.startsWith("\"") || words.startsWith("“");
    }

    boolean isInCapitals() {
        return isInCapitals(words);
    }

    /** Whether a line has no small letter, as headings have none. */
    static boolean isInCapitals(String line) {
        return !SMALL.matcher(line).find();
    }

    /** The paragraphs, with {@code (a) Grants.--} and {@code (1) The Secretary …} apart where both stand in one. */
    static List<OfficeParagraph> apart(List<OfficeParagraph> paragraphs) {
        long indents = paragraphs.stream()
                .filter(paragraph -> DESIGNATED.matcher(paragraph.words()).lookingAt())
                .map(OfficeParagraph::indent)
                .distinct()
                .count();
        int level = indents > 1 ? LEVEL : 0;
        return paragraphs.stream().flatMap(paragraph -> paragraph.apart(level)).toList();
    }

    private Stream<OfficeParagraph> apart(int level) {
        var both = RUNS_IN.matcher(words);
        return both.matches()
                ? Stream.concat(
                        Stream.of(new OfficeParagraph(indent, false, both.group(1))),
                        new OfficeParagraph(indent + level, false, both.group(2)).apart(level))
                : Stream.of(this);
    }

    /** As {@link org.engross.ingest.plain.PrintedWords#ofParagraphs} reads it. */
    String line() {
        return " ".repeat(indent) + words;
    }
}
