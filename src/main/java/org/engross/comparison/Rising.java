package org.engross.comparison;

import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;

/** The longest part of a row of pairs in which both places rise. */
public final class Rising {

    private Rising() {}

    /** Of pairs in the order of the newer text, the most that do not cross (by patience sorting). */
    public static List<ParagraphPairs.Pair> of(List<ParagraphPairs.Pair> pairs) {
        var piles = new ArrayList<Integer>();
        var below = new int[pairs.size()];
        for (int i = 0; i < pairs.size(); i++) {
            int pile = pile(pairs, piles, pairs.get(i).before());
            below[i] = pile == 0 ? -1 : piles.get(pile - 1);
            if (pile == piles.size()) {
                piles.add(i);
            } else {
                piles.set(pile, i);
            }
        }
        var rising = new LinkedList<ParagraphPairs.Pair>();
        for (int at = piles.isEmpty() ? -1 : piles.getLast(); at >= 0; at = below[at]) {
            rising.addFirst(pairs.get(at));
        }
        return rising;
    }

    /** The first pile whose top is not below the place. */
    private static int pile(List<ParagraphPairs.Pair> pairs, List<Integer> piles, int place) {
        int low = 0;
        int high = piles.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (pairs.get(piles.get(middle)).before() < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
