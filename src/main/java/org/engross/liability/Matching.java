package org.engross.liability;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.engross.diff.Edit;
import org.engross.diff.Edits;
import org.engross.diff.MostSimilarFirst;
import org.engross.diff.MostSimilarFirst.Candidate;
import org.engross.diff.Token;
import org.engross.diff.WordBag;

/**
 * Matches each use in a text with its counterpart in the text before: those of equal words first, then the most similar.
 * Uses that share fewer than half of their words do not match.
 */
final class Matching {

    private static final double SIMILAR = 0.5;
    private static final double EQUAL = 2;

    private final List<Use> before;
    private final List<Use> after;
    private final Map<Integer, Integer> partner = new HashMap<>();

    private Matching(List<Use> before, List<Use> after) {
        this.before = before;
        this.after = after;
    }

    /** The cell of a text that is compared with another. */
    static Cell cell(List<Use> before, List<Use> after) {
        var matching = new Matching(before, after);
        matching.pair();
        return matching.cell();
    }

    /** The cell of a text that is compared with none. */
    static Cell first(List<Use> uses) {
        var entries = uses.stream()
                .map(use -> new Entry(use, Entry.Kind.SAME, List.of(Edit.same(use.words()))))
                .toList();
        return new Cell(Cell.Standing.FIRST, entries, List.of());
    }

    private void pair() {
        var candidates = new ArrayList<Candidate>();
        for (int i = 0; i < before.size(); i++) {
            for (int j = 0; j < after.size(); j++) {
                double similarity = similarity(before.get(i), after.get(j));
                if (similarity >= SIMILAR) {
                    candidates.add(new Candidate(i, j, similarity));
                }
            }
        }
        MostSimilarFirst.pair(
                candidates,
                old -> !partner.containsValue(old),
                use -> !partner.containsKey(use),
                (old, use) -> partner.put(use, old));
    }

    /** The words that both share; above 1 where the texts are equal, so that equals pair first. */
    private static double similarity(Use one, Use other) {
        if (one.isOfAnotherLawThan(other)) {
            return 0;
        }
        return one.plain().equals(other.plain())
                ? EQUAL
                : WordBag.similarity(Token.words(one.plain()), Token.words(other.plain()));
    }

    private Cell cell() {
        var entries = new ArrayList<Entry>();
        for (int j = 0; j < after.size(); j++) {
            entries.add(entry(j));
        }
        var gone = new ArrayList<Use>();
        for (int i = 0; i < before.size(); i++) {
            if (!partner.containsValue(i)) {
                gone.add(before.get(i));
            }
        }
        return new Cell(standing(entries, gone), entries, gone);
    }

    private Entry entry(int j) {
        var use = after.get(j);
        var old = partner.get(j);
        if (old == null) {
            return new Entry(use, Entry.Kind.NEW, List.of(Edit.insert(use.words())));
        }
        var words = before.get(old);
        return words.plain().equals(use.plain())
                ? new Entry(use, Entry.Kind.SAME, List.of(Edit.same(use.words())))
                : new Entry(
                        use,
                        Entry.Kind.REWORDED,
                        Edits.between(words.words(), use.words()).list());
    }

    private Cell.Standing standing(List<Entry> entries, List<Use> gone) {
        if (before.isEmpty()) {
            return after.isEmpty() ? Cell.Standing.SAME : Cell.Standing.ADDED;
        }
        if (after.isEmpty()) {
            return Cell.Standing.GONE;
        }
        return gone.isEmpty() && entries.stream().allMatch(entry -> entry.kind() == Entry.Kind.SAME)
                ? Cell.Standing.SAME
                : Cell.Standing.CHANGED;
    }
}
