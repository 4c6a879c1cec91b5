package org.engross.corpus;

import java.util.ArrayList;
import java.util.List;
import org.engross.citation.ProvisionPath;

/**
 * The parts of a text by whose likeness it is found which texts may share a passage: every provision with enough words and not too many,
 * and, of words that lie in no such provision, stretches that overlap.
 */
final class ComparedUnits {

    /** How many times the least words a unit may have: in a longer one a short passage would not be seen. */
    private static final int MOST = 4;

    /** @param first number of its first word in the text */
    record ComparedUnit(int first, int length) {}

    private final PlacedWords text;
    private final List<ProvisionPath> places;
    private final int least;
    private final List<ComparedUnit> units = new ArrayList<>();
    private int open;
    private int leftOut;

    private ComparedUnits(PlacedWords text, int least) {
        this.text = text;
        this.least = least;
        this.places = places(text);
        provisions(0, places.size(), 0);
        rest(places.size());
    }

    private static List<ProvisionPath> places(PlacedWords text) {
        var places = new ArrayList<ProvisionPath>();
        for (int word = 0; word < text.words().size(); word++) {
            boolean goesOn = word > 0 && text.placeOf(word).equals(text.placeOf(word - 1));
            places.add(goesOn ? places.getLast() : text.place(word));
        }
        return places;
    }

    static ComparedUnits of(PlacedWords text, int least) {
        return new ComparedUnits(text, least);
    }

    List<ComparedUnit> units() {
        return units;
    }

    /** How many words lie in no unit, since what stands between two units is shorter than a passage. */
    int leftOut() {
        return leftOut;
    }

    /** The words from one to another, all of one provision, and each provision below. */
    private void provisions(int from, int to, int depth) {
        boolean fits = to - from <= MOST * least;
        if (to - from < least) {
            return;
        }
        if (fits) {
            rest(from);
            units.add(new ComparedUnit(from, to - from));
            open = Math.max(open, to);
        }
        for (int at = from; at < to; ) {
            int end = endOfStep(at, to, depth);
            if (places.get(at).steps().size() > depth) {
                provisions(at, end, depth + 1);
            }
            at = end;
        }
    }

    private int endOfStep(int from, int to, int depth) {
        int end = from + 1;
        while (end < to && isSameStep(places.get(from), places.get(end), depth)) {
            end++;
        }
        return end;
    }

    private static boolean isSameStep(ProvisionPath one, ProvisionPath other, int depth) {
        return one == other
                || (one.steps().size() > depth
                        ? other.steps().size() > depth
                                && one.steps().get(depth).equals(other.steps().get(depth))
                        : other.steps().size() <= depth);
    }

    /** The words before one that lie in no provision of a fitting size. */
    private void rest(int to) {
        if (to - open < least) {
            leftOut += Math.max(0, to - open);
        } else {
            int size = MOST * least;
            int from = open;
            while (to - from > size) {
                units.add(new ComparedUnit(from, size));
                from += size / 2;
            }
            units.add(new ComparedUnit(from, to - from));
        }
        open = Math.max(open, to);
    }
}
