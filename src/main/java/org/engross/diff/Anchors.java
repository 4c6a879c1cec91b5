package org.engross.diff;

import java.util.Arrays;
import java.util.function.IntPredicate;

/** Finds phrases that stand exactly once in each of two texts, in the same order in both (patience diff, over phrases). */
final class Anchors {

    private static final int NONE = -1;
    private static final int SEVERAL = -2;
    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

    private final int[] before;
    private final int[] after;
    private final int length;

    /** The hash of the phrase in each slot, and where it stands in the older and in the newer text. */
    private final long[] hashes;

    private final int[] olds;
    private final int[] news;

    private Anchors(int[] before, int[] after, int phrases, int length) {
        this.before = before;
        this.after = after;
        this.length = length;
        int slots = Integer.highestOneBit(Math.max(8, phrases)) * 4;
        hashes = new long[slots];
        olds = new int[slots];
        news = new int[slots];
        Arrays.fill(olds, NONE);
        Arrays.fill(news, NONE);
    }

    /** Where the phrases of that many words begin, older and newer index, rising in both; only those that are worth keeping. */
    static int[][] of(
            int[] before, int[] after, ProseAlgorithm.Region region, int length, IntPredicate isWorthKeeping) {
        var anchors = new Anchors(before, after, region.aEnd() - region.a(), length);
        for (int at = region.a(); at + length <= region.aEnd(); at++) {
            anchors.older(at);
        }
        for (int at = region.b(); at + length <= region.bEnd(); at++) {
            anchors.newer(at);
        }
        return anchors.rising(region, isWorthKeeping);
    }

    private void older(int at) {
        long hash = hash(before, at);
        int slot = slot(hash);
        hashes[slot] = hash;
        olds[slot] = olds[slot] == NONE ? at : SEVERAL;
    }

    private void newer(int at) {
        int slot = slot(hash(after, at));
        if (olds[slot] != NONE) {
            news[slot] = news[slot] == NONE ? at : SEVERAL;
        }
    }

    /** The slot of the hash, or the free one where it would stand. */
    private int slot(long hash) {
        int slot = (int) (hash >>> 32) & hashes.length - 1;
        while (olds[slot] != NONE && hashes[slot] != hash) {
            slot = slot + 1 & hashes.length - 1;
        }
        return slot;
    }

    private long hash(int[] text, int at) {
        long hash = length;
        for (int i = at; i < at + length; i++) {
            hash = (hash ^ text[i]) * MULTIPLIER;
            hash ^= hash >>> 29;
        }
        return hash * MULTIPLIER;
    }

    private int[][] rising(ProseAlgorithm.Region region, IntPredicate isWorthKeeping) {
        var partners = new int[region.aEnd() - region.a()];
        Arrays.fill(partners, NONE);
        int count = 0;
        for (int slot = 0; slot < hashes.length; slot++) {
            if (olds[slot] >= 0
                    && news[slot] >= 0
                    && isSamePhrase(olds[slot], news[slot])
                    && isWorthKeeping.test(olds[slot])) {
                partners[olds[slot] - region.a()] = news[slot];
                count++;
            }
        }
        int[] places = new int[count];
        int[] counterparts = new int[count];
        int next = 0;
        for (int at = 0; at < partners.length; at++) {
            if (partners[at] != NONE) {
                places[next] = region.a() + at;
                counterparts[next++] = partners[at];
            }
        }
        int[] rising = LongestRising.of(counterparts).stream().toArray();
        return new int[][] {picked(places, rising), picked(counterparts, rising)};
    }

    private static int[] picked(int[] from, int[] indexes) {
        int[] picked = new int[indexes.length];
        for (int i = 0; i < picked.length; i++) {
            picked[i] = from[indexes[i]];
        }
        return picked;
    }

    private boolean isSamePhrase(int at, int other) {
        return Arrays.equals(before, at, at + length, after, other, other + length);
    }
}
