package org.engross.comparison;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.engross.diff.LongestRising;

/** Finds the provisions that kept their parent but changed places with their siblings. */
final class Order {

    private static final int MOST_WEIGHED = 3_000;
    private static final int KEEPS_ITS_DESIGNATION = 10;

    private Order() {}

    /** The older indexes of the provisions to move so that the rest stand in order; they hold the fewest words possible. */
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
        if (siblings.size() <= MOST_WEIGHED) {
            return heaviest(siblings, places, alignment);
        }
        var rising =
                LongestRising.of(places.stream().mapToInt(Integer::intValue).toArray());
        return rising.stream().mapToObj(siblings::get).collect(Collectors.toSet());
    }

    /** Chooses the rising indexes with the most words; provisions that keep their designation count more. */
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
}
