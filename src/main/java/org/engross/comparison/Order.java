package org.engross.comparison;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which provisions kept their parent but left their order among their siblings. */
final class Order {

    private static final int MOST_WEIGHED = 3_000;
    private static final int KEEPS_ITS_DESIGNATION = 10;

    private Order() {}

    /** The older indexes of those out of order: the fewest words that must move for the rest to stand in order. */
    static Set<Integer> movedSiblings(Alignment alignment) {
        var moved = new HashSet<Integer>();
        for (var pair : alignment.pairs()) {
            var siblings = alignment.before().children(pair.before()).stream()
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

    private static Set<Integer> staying(List<Integer> siblings, List<Integer> places, Alignment alignment) {
        return siblings.size() <= MOST_WEIGHED ? heaviest(siblings, places, alignment) : longest(siblings, places);
    }

    /** The rising choice that has the most words, those of provisions that keep their designation counted more. */
    private static Set<Integer> heaviest(List<Integer> siblings, List<Integer> places, Alignment alignment) {
        var weights = new long[siblings.size()];
        var previous = new int[siblings.size()];
        int best = 0;
        for (int i = 0; i < weights.length; i++) {
            previous[i] = -1;
            for (int j = 0; j < i; j++) {
                if (places.get(j) < places.get(i) && weights[j] > weights[i]) {
                    weights[i] = weights[j];
                    previous[i] = j;
                }
            }
            weights[i] += weight(siblings.get(i), alignment);
            best = weights[i] > weights[best] ? i : best;
        }
        var staying = new HashSet<Integer>();
        for (int i = best; i >= 0; i = previous[i]) {
            staying.add(siblings.get(i));
        }
        return staying;
    }

    private static long weight(int older, Alignment alignment) {
        var step = alignment.before().provision(older).step();
        boolean keeps = step.equals(
                alignment.after().provision(alignment.toAfter(older)).step());
        return (keeps ? KEEPS_ITS_DESIGNATION : 1)
                * (1L + alignment.before().bag(older).size());
    }

    /** The longest rising choice, by patience: for each length the choice that ends lowest. */
    private static Set<Integer> longest(List<Integer> siblings, List<Integer> places) {
        var tops = new ArrayList<Integer>();
        var ends = new ArrayList<Integer>();
        var previous = new int[places.size()];
        for (int i = 0; i < places.size(); i++) {
            int at = Collections.binarySearch(ends, places.get(i));
            int slot = at < 0 ? -at - 1 : at;
            previous[i] = slot == 0 ? -1 : tops.get(slot - 1);
            if (slot == tops.size()) {
                tops.add(i);
                ends.add(places.get(i));
            } else {
                tops.set(slot, i);
                ends.set(slot, places.get(i));
            }
        }
        var staying = new HashSet<Integer>();
        for (int i = tops.getLast(); i >= 0; i = previous[i]) {
            staying.add(siblings.get(i));
        }
        return staying;
    }
}
