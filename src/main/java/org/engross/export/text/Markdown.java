package org.engross.export.text;

import java.util.regex.Pattern;

/**
 * Writes words as markdown, so that nothing in them is taken for a mark. Each line becomes a paragraph; its indent, an
 * em space for every two blanks.
 */
public final class Markdown {

    private static final Pattern MARKS = Pattern.compile("[\\\\`*_~\\[\\]<>#|&]");

    /** What would begin a list at the head of a line: {@code 1.}, {@code -}. */
    private static final Pattern LIST = Pattern.compile("^(\\d{0,9})([.)+-])(?=\\s|$)");

    /**
     * Renders as nothing. By CommonMark's rules a mark that stands between a letter and a punctuation mark neither opens
     * nor closes; with this between letter and mark it does.
     */
    private static final String DIVIDER = "<!-- -->";

    private final StringBuilder out = new StringBuilder();
    private boolean closedAfterPunctuation;

    /** One line of words. */
    public static String escaped(String words) {
        return MARKS.matcher(words).replaceAll("\\\\$0");
    }

    /** Adds words as they are. */
    public Markdown plain(String words) {
        return marked(words, "");
    }

    /** Adds words between marks, line by line; the spaces around them stay outside the marks. */
    public Markdown marked(String words, String mark) {
        var lines = words.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                out.append("\n\n");
            }
            line(lines[i], mark);
        }
        return this;
    }

    private void line(String line, String mark) {
        var words = line.strip();
        if (words.isEmpty()) {
            out.append(line);
            return;
        }
        int at = line.indexOf(words);
        boolean head = out.isEmpty() || out.charAt(out.length() - 1) == '\n';
        out.append(head ? "&emsp;".repeat(at / 2) : line.substring(0, at));
        var escaped = escaped(words);
        divide(words.codePointAt(0), mark);
        out.append(mark).append(head && mark.isEmpty() ? LIST.matcher(escaped).replaceFirst("$1\\\\$2") : escaped);
        out.append(mark).append(line.substring(at + words.length()));
        closedAfterPunctuation = !mark.isEmpty() && !Character.isLetterOrDigit(words.codePointBefore(words.length()));
    }

    private void divide(int first, String mark) {
        boolean afterLetter = !out.isEmpty() && Character.isLetterOrDigit(out.charAt(out.length() - 1));
        boolean opens = !mark.isEmpty() && afterLetter && !Character.isLetterOrDigit(first);
        boolean closes = mark.isEmpty() && closedAfterPunctuation && Character.isLetterOrDigit(first);
        if (opens || closes) {
            out.append(DIVIDER);
        }
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
