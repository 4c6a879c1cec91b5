package org.engross.diff;

import java.util.Arrays;
import java.util.function.IntPredicate;

/** Finds phrases that stand exactly once in each of two texts, in the same order in both (patience diff, over phrases). */
final class Anchors {

    private static final int FREE = 0;
    private static final int NONE = -1;
    private static final int SEVERAL = -2;
    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

    private final int[] before;
    private final int[] after;
    private final int length;
    /** Only phrases whose hash has none of these bits are looked at. */
    private final int sample;

    /** What the oldest word of a phrase counts in its hash. */
    private final long weightOfFirst;

    /** For each slot the number of its phrase plus one. */
    private int[] slots;

    /** The hash of each phrase of the older text, and where it stands there and in the newer; in the older one's order. */
    private int[] hashes;

    private int[] olds;
    private int[] news;
    private int size;

    private Anchors(int[] before, int[] after, int length, int sample, int words) {
        int phrases = Math.max(1 << 6, words / (sample + 1));
        slots = new int[Integer.highestOneBit(phrases) << 2];
        hashes = new int[phrases];
        olds = new int[phrases];
        news = new int[phrases];
        this.before = before;
        this.after = after;
        this.length = length;
        this.sample = sample;
        long weight = MULTIPLIER;
        for (int i = 1; i < length; i++) {
            weight *= MULTIPLIER;
        }
        weightOfFirst = weight;
    }

    /**
     * Where the phrases of that many words begin, older and newer index, rising in both; only those that are worth
     * keeping.
     *
     * @param sample a phrase is looked at if its hash has none of these bits: 0 for all phrases, 7 for one in eight
     */
    static int[][] of(
            int[] before,
            int[] after,
            ProseAlgorithm.Region region,
            int length,
            int sample,
            IntPredicate isWorthKeeping) {
        var anchors = new Anchors(before, after, length, sample, region.aEnd() - region.a());
        anchors.look(before, region.a(), region.aEnd(), true);
        anchors.look(after, region.b(), region.bEnd(), false);
        return anchors.rising(isWorthKeeping);
    }

    /** Goes over the phrases of a text, whose hash rolls on by a word. */
    private void look(int[] text, int from, int to, boolean older) {
        long rolling = 0;
        for (int at = from; at < to; at++) {
            rolling = rolling * MULTIPLIER + text[at] + 1;
            if (at - from >= length) {
                rolling -= (text[at - length] + 1) * weightOfFirst;
            }
            int hash = (int) ((rolling ^ rolling >>> 29) * MULTIPLIER >>> Integer.SIZE);
            if (at - from >= length - 1 && (hash >>> 20 & sample) == 0) {
                if (older) {
                    older(hash, at - length + 1);
                } else {
                    newer(hash, at - length + 1);
                }
            }
        }
    }

    private void older(int hash, int at) {
        int slot = slot(hash);
        if (slots[slot] != FREE) {
            olds[slots[slot] - 1] = SEVERAL;
            return;
        }
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, size * 2);
            olds = Arrays.copyOf(olds, size * 2);
            news = Arrays.copyOf(news, size * 2);
        }
        hashes[size] = hash;
        olds[size] = at;
        news[size] = NONE;
        slots[slot] = ++size;
        if (size * 2 > slots.length) {
            grow();
        }
    }

    private void newer(int hash, int at) {
        int phrase = slots[slot(hash)] - 1;
        if (phrase >= 0) {
            news[phrase] = news[phrase] == NONE ? at : SEVERAL;
        }
    }

    /** The slot of the hash, or the free one where it would stand. */
    private int slot(int hash) {
        int slot = hash & slots.length - 1;
        while (slots[slot] != FREE && hashes[slots[slot] - 1] != hash) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }

    private void grow() {
        slots = new int[slots.length * 4];
        for (int phrase = 0; phrase < size; phrase++) {
            slots[slot(hashes[phrase])] = phrase + 1;
        }
    }

    private int[][] rising(IntPredicate isWorthKeeping) {
        int count = 0;
        for (int phrase = 0; phrase < size; phrase++) {
            int older = olds[phrase];
            int newer = news[phrase];
            if (older >= 0 && newer >= 0 && isSamePhrase(older, newer) && isWorthKeeping.test(older)) {
                olds[count] = older;
                news[count++] = newer;
            }
        }
        var rising = LongestRising.of(Arrays.copyOf(news, count));
        int[][] picked = new int[2][rising.cardinality()];
        int at = 0;
        for (int phrase = rising.nextSetBit(0); phrase >= 0; phrase = rising.nextSetBit(phrase + 1)) {
            picked[0][at] = olds[phrase];
            picked[1][at++] = news[phrase];
        }
        return picked;
    }

    private boolean isSamePhrase(int at, int other) {
        return Arrays.equals(before, at, at + length, after, other, other + length);
    }
}
