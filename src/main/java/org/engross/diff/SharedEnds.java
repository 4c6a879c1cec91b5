package org.engross.diff;

import java.util.Arrays;

/**
 * What is left of two texts when the characters that begin both and those that end both are set aside, as far back as a
 * token begins in both. Some of what is shared stays, so that a change can slide into it.
 *
 * @param start where both begin to be compared
 * @param beforeEnd where the older ends to be
 * @param afterEnd the same of the newer
 */
record SharedEnds(int start, int beforeEnd, int afterEnd) {

    private static final int BLOCK = 128;

    /**
     * Cuts two texts that differ.
     *
     * @param margin about how many shared characters stay at each end
     */
    static SharedEnds of(char[] before, char[] after, int margin) {
        int shorter = Math.min(before.length, after.length);
        int mismatch = Arrays.mismatch(before, after);
        int begun = mismatch < 0 ? shorter : mismatch;
        int ended = ending(before, after, shorter - begun);
        int start = start(before, after, Math.max(0, begun - margin));
        int end = end(before, after, Math.max(0, ended - margin));
        return new SharedEnds(start, before.length - end, after.length - end);
    }

    /** How many characters end both texts, at most so many. */
    private static int ending(char[] before, char[] after, int most) {
        int ended = 0;
        while (ended + BLOCK <= most
                && Arrays.equals(
                        before,
                        before.length - ended - BLOCK,
                        before.length - ended,
                        after,
                        after.length - ended - BLOCK,
                        after.length - ended)) {
            ended += BLOCK;
        }
        while (ended < most && before[before.length - ended - 1] == after[after.length - ended - 1]) {
            ended++;
        }
        return ended;
    }

    private static int start(char[] before, char[] after, int latest) {
        int start = latest;
        while (start > 0 && !(beginsToken(before, start) && beginsToken(after, start))) {
            start--;
        }
        return start;
    }

    /** The most characters, up to so many from the end, before which a token begins in both texts. */
    private static int end(char[] before, char[] after, int most) {
        int end = most;
        while (end > 0 && !(beginsToken(before, before.length - end) && beginsToken(after, after.length - end))) {
            end--;
        }
        return end;
    }

    /** Whether a token begins there for sure: space ends the one before, and what follows is none. */
    private static boolean beginsToken(char[] text, int at) {
        return at > 0 && CharacterKind.isSpace(text[at - 1]) && (at == text.length || !CharacterKind.isSpace(text[at]));
    }
}
