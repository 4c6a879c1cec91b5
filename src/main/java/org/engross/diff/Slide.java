package org.engross.diff;

/**
 * Tells where a run that is struck or inserted alone reads best. "(a){@code [}), or subsection (b)(1{@code ]}) where" says the same
 * as "(a){@code [}, or subsection (b)(1){@code ]} where"; readers want the second.
 */
final class Slide {

    private static final int FARTHEST = 200;
    private static final int LONGEST_BALANCED = 2_000;

    private static final int SENTENCE = 12;
    private static final int CLAUSE = 10;
    private static final int COMMA = 6;
    private static final int OPENING = 4;
    private static final int WORD = 2;
    private static final int BEFORE_MARK = 1;
    private static final int UNBALANCED = 8;

    private final TokenArray text;

    private Slide(TokenArray text) {
        this.text = text;
    }

    /**
     * By how many tokens to shift the run {@code [start, end)}, which may move between {@code from} and {@code to}.
     * Among equals the latest place wins.
     */
    static int best(TokenArray text, int start, int end, int from, int to) {
        var slide = new Slide(text);
        int least = slide.least(start, end, Math.max(from, start - FARTHEST));
        int most = slide.most(start, end, Math.min(to, end + FARTHEST));
        int best = 0;
        int bestScore = Integer.MIN_VALUE;
        for (int shift = least; shift <= most; shift++) {
            int bounds = slide.bound(start + shift) + slide.bound(end + shift);
            if (bounds >= bestScore) {
                int score = slide.isBalanced(start + shift, end + shift) ? bounds : bounds - UNBALANCED;
                best = score >= bestScore ? shift : best;
                bestScore = Math.max(bestScore, score);
            }
        }
        return best;
    }

    /** The first token of the run where it begins earliest. */
    static int first(TokenArray text, int start, int end) {
        return start + new Slide(text).least(start, end, Math.max(0, start - FARTHEST));
    }

    /** The token after the run where it ends latest. */
    static int last(TokenArray text, int start, int end) {
        return end + new Slide(text).most(start, end, Math.min(text.size(), end + FARTHEST));
    }

    private int least(int start, int end, int from) {
        int shift = 0;
        while (start + shift > from && same(start + shift - 1, end + shift - 1)) {
            shift--;
        }
        return shift;
    }

    private int most(int start, int end, int to) {
        int shift = 0;
        while (end + shift < to && same(start + shift, end + shift)) {
            shift++;
        }
        return shift;
    }

    private boolean same(int one, int other) {
        return text.words()[one] == text.words()[other];
    }

    /** How good a place to begin a run is before the token; the higher, the better. */
    private int bound(int at) {
        if (at == 0 || at == text.size() || endsSentence(at - 1)) {
            return SENTENCE;
        }
        char left = text.mark(at - 1);
        char right = text.mark(at);
        if (isOneOf(left, ";:—")) {
            return CLAUSE;
        }
        if (left == ',') {
            return COMMA;
        }
        if (isOneOf(right, "(“‘[")) {
            return OPENING;
        }
        if (isOneOf(right, ",;:.)”’]—")) {
            return BEFORE_MARK;
        }
        return text.hasSpace(at - 1) ? WORD : 0;
    }

    private boolean endsSentence(int at) {
        if (isOneOf(text.mark(at), "”’)")) {
            return at > 0 && isOneOf(text.mark(at - 1), ".?!");
        }
        return isOneOf(text.mark(at), ".?!");
    }

    private boolean isBalanced(int start, int end) {
        if (end - start > LONGEST_BALANCED) {
            return true;
        }
        int open = 0;
        for (int at = start; at < end; at++) {
            switch (text.mark(at)) {
                case '(', '“', '[' -> open++;
                case ')', '”', ']' -> open--;
                default -> {}
            }
            if (open < 0) {
                return false;
            }
        }
        return open == 0;
    }

    private static boolean isOneOf(char mark, String marks) {
        return marks.indexOf(mark) >= 0;
    }
}
