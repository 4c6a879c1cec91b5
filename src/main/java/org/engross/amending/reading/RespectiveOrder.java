package org.engross.amending.reading;

import java.util.ArrayList;
import java.util.List;
import org.engross.amending.instruction.Content;
import org.engross.amending.instruction.Passage;

/**
 * The order in which pairs said in one, "striking “May” and “June” and inserting “June” and “July”, respectively", can be
 * carried out one after the other as though at once: what one pair brings in, no later one strikes.
 */
final class RespectiveOrder {

    /** More pairs than any law names in one. */
    private static final int BOUND = 60;

    private RespectiveOrder() {}

    /** The places of the pairs; empty where no order does, as where two words change places. */
    static List<Integer> of(List<PlacedPassage> struck, List<Content> inserted) {
        var order = new ArrayList<Integer>();
        if (struck.size() > BOUND) {
            return order;
        }
        var left = new ArrayList<Integer>();
        for (int i = 0; i < struck.size(); i++) {
            left.add(i);
        }
        while (!left.isEmpty()) {
            var next = left.stream()
                    .filter(one -> left.stream()
                            .noneMatch(other -> !other.equals(one)
                                    && brings(
                                            inserted.get(one), struck.get(other).passage())))
                    .findFirst();
            if (next.isEmpty()) {
                return List.of();
            }
            order.add(next.get());
            left.remove(next.get());
        }
        return order;
    }

    private static boolean brings(Content inserted, Passage struck) {
        return struck instanceof Passage.Quoted quoted && inserted.words().contains(quoted.words());
    }
}
