package org.engross.web.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.engross.library.Terms;

/** The words around those that were searched for. */
final class Context {

    /** How many characters stand before the first word found, and how many in all, about. */
    private static final int BEFORE = 70;

    private static final int IN_ALL = 260;

    private Context() {}

    /** A run of words; {@code hit} where it is one that was searched for. */
    record ContextPiece(String text, boolean hit) {}

    /** A stretch of the words about the first one found, cut between words, with a mark where it is cut. */
    static List<ContextPiece> of(String words, Terms terms) {
        int first = firstHit(words, terms);
        int start = first <= BEFORE ? 0 : wordBound(words, first - BEFORE);
        int end = start + IN_ALL >= words.length() ? words.length() : words.lastIndexOf(' ', start + IN_ALL);
        if (end <= first) {
            end = words.length();
        }
        var pieces = new ArrayList<ContextPiece>();
        int at = start;
        var matcher = Terms.matcher(words).region(start, end);
        while (matcher.find()) {
            if (terms.contain(matcher.group())) {
                add(pieces, words.substring(at, matcher.start()), false);
                add(pieces, matcher.group(), true);
                at = matcher.end();
            }
        }
        add(pieces, words.substring(at, end), false);
        return cut(pieces, start > 0, end < words.length());
    }

    private static int firstHit(String words, Terms terms) {
        int phrase = words.toLowerCase(Locale.ROOT).indexOf(String.join(" ", terms.words()));
        if (phrase >= 0) {
            return phrase;
        }
        var matcher = Terms.matcher(words);
        while (matcher.find()) {
            if (terms.contain(matcher.group())) {
                return matcher.start();
            }
        }
        return 0;
    }

    private static int wordBound(String words, int near) {
        int space = words.indexOf(' ', near);
        return space < 0 ? near : space + 1;
    }

    private static void add(List<ContextPiece> pieces, String text, boolean hit) {
        if (!text.isEmpty()) {
            pieces.add(new ContextPiece(text, hit));
        }
    }

    private static List<ContextPiece> cut(List<ContextPiece> pieces, boolean atStart, boolean atEnd) {
        if (atStart) {
            pieces.addFirst(new ContextPiece("… ", false));
        }
        if (atEnd) {
            pieces.addLast(new ContextPiece(" …", false));
        }
        return List.copyOf(pieces);
    }
}
