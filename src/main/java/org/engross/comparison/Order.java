package org.engross.comparison;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the provisions that kept their parent but changed places with their siblings. */
final class Order {

    private static final int KEEPS_ITS_DESIGNATION = 10;

    private Order() {}

    /** The older indexes of the provisions to move so that the rest stand in order; they hold the fewest words possible. */
    static Set<Integer> movedSiblings(Alignment alignment) {
        var moved = new HashSet<Integer>();
        for (var pair : alignment.pairs()) {
            var siblings = Arrays.stream(alignment.before().children(pair.before()))
                    .boxed()
                    .filter(child -> alignment.toAfter(child) >= 0
                            && alignment.after().parent(alignment.toAfter(child)) == pair.after())
                    .toList();
            var places = siblings.stream().map(alignment::toAfter).toList();
            if (!isRising(places)) {
                var staying = staying(siblings, places, alignment);
                siblings.stream().filter(sibling -> !staying.contains(sibling)).forEach(moved::add);
            }
        }
        return moved;
    }

    private static boolean isRising(List<Integer> places) {
        for (int i = 1; i < places.size(); i++) {
            if (places.get(i) < places.get(i - 1)) {
                return false;
            }
        }
        return true;
    }

    /** Chooses the rising indexes with the most words; provisions that keep their designation count more. */
    private static Set<Integer> staying(List<Integer> siblings, List<Integer> places, Alignment alignment) {
        long[] weights = new long[siblings.size()];
        int[] previous = new int[siblings.size()];
        var heaviest = new HeaviestBelow(places, weights);
        int best = 0;
        for (int i = 0; i < weights.length; i++) {
            previous[i] = heaviest.before(i);
            weights[i] = weight(siblings.get(i), alignment) + (previous[i] < 0 ? 0 : weights[previous[i]]);
            heaviest.add(i);
            best = weights[i] > weights[best] ? i : best;
        }
        var staying = new HashSet<Integer>();
        for (int i = best; i >= 0; i = previous[i]) {
            staying.add(siblings.get(i));
        }
        return staying;
    }

    /** Of the provisions added, the heaviest of those that have a lower place, found by a tree of sums (Fenwick's). */
    private static final class HeaviestBelow {

        private static final int NONE = -1;

        private final int[] ranks;
        private final long[] weights;
        private final int[] best;

        HeaviestBelow(List<Integer> places, long[] weights) {
            int[] sorted = places.stream().mapToInt(Integer::intValue).sorted().toArray();
            ranks = places.stream()
                    .mapToInt(place -> Arrays.binarySearch(sorted, place) + 1)
                    .toArray();
            this.weights = weights;
            best = new int[ranks.length + 1];
            Arrays.fill(best, NONE);
        }

        int before(int index) {
            int found = NONE;
            for (int at = ranks[index] - 1; at > 0; at -= at & -at) {
                found = heavier(found, best[at]);
            }
            return found;
        }

        void add(int index) {
            for (int at = ranks[index]; at < best.length; at += at & -at) {
                best[at] = heavier(best[at], index);
            }
        }

        /** Of two that weigh the same, the earlier. */
        private int heavier(int one, int other) {
            if (one == NONE || other == NONE) {
                return Math.max(one, other);
            }
            return weights[one] != weights[other] ? weights[one] > weights[other] ? one : other : Math.min(one, other);
        }
    }

    private static long weight(int older, Alignment alignment) {
        boolean keeps = alignment.before().step(older).equals(alignment.after().step(alignment.toAfter(older)));
        return (keeps ? KEEPS_ITS_DESIGNATION : 1) * (1L + alignment.before().words(older));
    }
}
