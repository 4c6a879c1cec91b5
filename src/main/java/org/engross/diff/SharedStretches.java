package org.engross.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds what two texts share at their ends and between changes that lie far apart. It looks at characters and sets aside what it
 * finds but for a margin around each change, so that a change can slide into it.
 *
 * <p>After a difference the texts are taken up again where a run of characters is at least as long as all that it skips. Such runs
 * are looked for from landmarks: places that four characters in a row mark in whatever text, of which those count that are followed
 * by characters which stand once in the newer text. Where there is none, what is left is for those who compare words.
 */
final class SharedStretches {

    private static final int BLOCK = 128;

    /** How many characters a run must have before it is taken for the same passage. */
    private static final int LONG_RUN = 400;

    /** By how many characters a landmark is known. */
    private static final int KNOWN_BY = 24;

    /** About one place in so many is a landmark, as a power of two. */
    private static final int ONE_IN = 7;

    private static final int MULTIPLIER = 0x9E3779B9;
    private static final int FREE = 0;
    private static final int SEVERAL = -1;

    private final char[] before;
    private final char[] after;
    private final int margin;
    private final List<SharedStretch> stretches = new ArrayList<>();

    /** Where the shared end begins in each. */
    private int beforeEnd;

    private int afterEnd;
    /** How far both are compared. */
    private int a;

    private int b;

    /** The landmarks of the newer text by their hashes, each one's place plus one. */
    private int[] places;

    private int[] hashes;

    private SharedStretches(char[] before, char[] after, int margin) {
        this.before = before;
        this.after = after;
        this.margin = margin;
    }

    /**
     * The stretches of two texts that differ, rising in both.
     *
     * @param margin about how many shared characters stay at each end of a stretch
     */
    static List<SharedStretch> of(char[] before, char[] after, int margin) {
        var shared = new SharedStretches(before, after, margin);
        shared.find();
        return shared.stretches;
    }

    private void find() {
        int shorter = Math.min(before.length, after.length);
        int mismatch = Arrays.mismatch(before, after);
        a = mismatch < 0 ? shorter : mismatch;
        b = a;
        int ended = ending(shorter - a);
        beforeEnd = before.length - ended;
        afterEnd = after.length - ended;
        setAside(new SharedStretch(0, 0, a));
        if (Math.min(beforeEnd - a, afterEnd - b) > LONG_RUN + 2 * margin) {
            lookForRuns();
        }
        setAside(new SharedStretch(beforeEnd, afterEnd, ended));
    }

    /** How many characters end both texts, at most so many. */
    private int ending(int most) {
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

    /** Keeps a stretch without its margins, if a token begins for sure where it is cut; an end of the texts needs no margin. */
    private void setAside(SharedStretch shared) {
        int from = shared.before();
        int to = shared.beforeEnd();
        if (from > 0 || shared.after() > 0) {
            from += margin;
            while (from < to && !beginsToken(before, from)) {
                from++;
            }
        }
        if (to < before.length || shared.afterEnd() < after.length) {
            to -= margin;
            while (to > from
                    && !(beginsToken(before, to) && beginsToken(after, to - shared.before() + shared.after()))) {
                to--;
            }
        }
        if (to > from) {
            stretches.add(new SharedStretch(from, from - shared.before() + shared.after(), to - from));
        }
    }

    private void lookForRuns() {
        takeLandmarks();
        int last = beforeEnd - LONG_RUN;
        int recent = 0;
        for (int at = a; at <= last; at++) {
            recent = recent << Byte.SIZE ^ before[at];
            if (isLandmark(recent)) {
                int hash = hash(before, at);
                int newer = places[slot(hash)] - 1;
                if (newer >= b && newer + LONG_RUN <= afterEnd) {
                    at = Math.max(at, afterRun(at, newer));
                }
            }
        }
    }

    /** Sets the run aside of which the two places are a part, if it is long enough, and tells where it ends in the older text. */
    private int afterRun(int older, int newer) {
        int mismatch = Arrays.mismatch(before, older, beforeEnd, after, newer, afterEnd);
        int end = older + (mismatch < 0 ? beforeEnd - older : mismatch);
        int run = end - older;
        if (run < Math.max(LONG_RUN, Math.max(older - a, newer - b))) {
            return Math.max(older, end - KNOWN_BY - Integer.BYTES); // landmarks within the run lead to less of it still
        }
        int back = 0;
        while (older - back > a && newer - back > b && before[older - back - 1] == after[newer - back - 1]) {
            back++;
        }
        setAside(new SharedStretch(older - back, newer - back, run + back));
        a = end;
        b = newer + run;
        return end;
    }

    private void takeLandmarks() {
        int size = Integer.highestOneBit(Math.max(1, afterEnd - b >> ONE_IN)) << 2;
        places = new int[size];
        hashes = new int[size];
        int last = afterEnd - LONG_RUN;
        int landmarks = 0;
        int recent = 0;
        for (int at = b; at <= last && landmarks < size / 2; at++) {
            recent = recent << Byte.SIZE ^ after[at];
            if (isLandmark(recent)) {
                int hash = hash(after, at);
                int slot = slot(hash);
                landmarks += places[slot] == FREE ? 1 : 0;
                places[slot] = places[slot] == FREE ? at + 1 : SEVERAL;
                hashes[slot] = hash;
            }
        }
    }

    /** The slot of the hash, or the free one where it would stand. */
    private int slot(int hash) {
        int slot = hash & places.length - 1;
        while (places[slot] != FREE && hashes[slot] != hash) {
            slot = slot + 1 & places.length - 1;
        }
        return slot;
    }

    /** Whether a landmark stands where the four characters end. */
    private static boolean isLandmark(int fourCharacters) {
        return fourCharacters * MULTIPLIER >>> Integer.SIZE - ONE_IN == 0;
    }

    private static int hash(char[] text, int at) {
        int hash = 0;
        for (int i = at; i < at + KNOWN_BY; i++) {
            hash = hash * 31 + text[i];
        }
        return hash * MULTIPLIER >>> 1;
    }

    /** Whether a token begins there for sure: space ends the one before, and what follows is none. */
    private static boolean beginsToken(char[] text, int at) {
        return at > 0 && CharacterKind.isSpace(text[at - 1]) && (at == text.length || !CharacterKind.isSpace(text[at]));
    }
}
