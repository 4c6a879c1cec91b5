package org.engross.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds phrases that stand exactly once in each of two texts, in the same order in both (patience diff, over phrases). */
final class Anchors {

    private static final int NONE = -1;
    private static final int SEVERAL = -2;

    private Anchors() {}

    /** Whether no word of one side stands on the other. */
    static boolean shareNothing(int[] before, int[] after, ProseAlgorithm.Region region, int words) {
        var seen = new boolean[words];
        for (int a = region.a(); a < region.aEnd(); a++) {
            seen[before[a]] = true;
        }
        for (int b = region.b(); b < region.bEnd(); b++) {
            if (seen[after[b]]) {
                return false;
            }
        }
        return true;
    }

    /** Where the phrases of that many words begin, older and newer index, rising in both. */
    static List<int[]> of(int[] before, int[] after, ProseAlgorithm.Region region, int length) {
        var places = new HashMap<Long, int[]>();
        note(places, before, region.a(), region.aEnd(), length, 0);
        note(places, after, region.b(), region.bEnd(), length, 1);
        var pairs = new ArrayList<int[]>();
        for (var place : places.values()) {
            if (place[0] >= 0 && place[1] >= 0 && samePhrase(before, after, place, length)) {
                pairs.add(place);
            }
        }
        pairs.sort((one, other) -> Integer.compare(one[0], other[0]));
        var rising = LongestRising.of(pairs.stream().mapToInt(pair -> pair[1]).toArray());
        return rising.stream().mapToObj(pairs::get).toList();
    }

    private static void note(Map<Long, int[]> places, int[] text, int from, int to, int length, int side) {
        for (int at = from; at + length <= to; at++) {
            long hash = 1;
            for (int k = 0; k < length; k++) {
                hash = (hash ^ text[at + k]) * 0x9E3779B97F4A7C15L;
                hash ^= hash >>> 29;
            }
            var place = places.computeIfAbsent(hash, key -> new int[] {NONE, NONE});
            place[side] = place[side] == NONE ? at : SEVERAL;
        }
    }

    private static boolean samePhrase(int[] before, int[] after, int[] place, int length) {
        return Arrays.equals(before, place[0], place[0] + length, after, place[1], place[1] + length);
    }
}
