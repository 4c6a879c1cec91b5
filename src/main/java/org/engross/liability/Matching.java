package org.engross.liability;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.engross.diff.Edit;
import org.engross.diff.Edits;
import org.engross.diff.Token;

/**
 * Which use of one text answers to which of the text before: equal words first, then the likest. Uses that share fewer
 * than half of their words are not each other's.
 */
final class Matching {

    private static final double LIKE = 0.5;

    private final List<Use> before;
    private final List<Use> after;
    private final Map<Integer, Integer> partner = new HashMap<>();

    private Matching(List<Use> before, List<Use> after) {
        this.before = before;
        this.after = after;
    }

    /** The cell of a text told against another. */
    static Cell cell(List<Use> before, List<Use> after) {
        var matching = new Matching(before, after);
        matching.pair();
        return matching.cell();
    }

    /** The cell of a text that is told against none. */
    static Cell first(List<Use> uses) {
        var entries = uses.stream()
                .map(use -> new Entry(use, Entry.Kind.SAME, List.of(Edit.same(use.words()))))
                .toList();
        return new Cell(Cell.Standing.FIRST, entries, List.of());
    }

    private record Pair(int before, int after, double likeness) {}

    private void pair() {
        var pairs = new ArrayList<Pair>();
        for (int i = 0; i < before.size(); i++) {
            for (int j = 0; j < after.size(); j++) {
                pairs.add(new Pair(i, j, likeness(before.get(i), after.get(j))));
            }
        }
        pairs.stream()
                .filter(pair -> pair.likeness() >= LIKE)
                .sorted(Comparator.comparing((Pair pair) -> -pair.likeness())
                        .thenComparing(Pair::after)
                        .thenComparing(Pair::before))
                .forEach(pair -> {
                    if (!partner.containsKey(pair.after()) && !partner.containsValue(pair.before())) {
                        partner.put(pair.after(), pair.before());
                    }
                });
    }

    /** Twice the shared words by all words; above 1 where the words are equal, so that equals pair first. */
    private static double likeness(Use one, Use other) {
        if (one.isOfAnotherLawThan(other)) {
            return 0;
        }
        if (one.plain().equals(other.plain())) {
            return 2;
        }
        var ours = words(one);
        var theirs = words(other);
        double shared = 0;
        for (var word : ours.entrySet()) {
            shared += Math.min(word.getValue(), theirs.getOrDefault(word.getKey(), 0L));
        }
        return 2 * shared / (count(ours) + count(theirs));
    }

    private static Map<String, Long> words(Use use) {
        return Token.listOf(use.plain()).stream()
                .filter(Token::isWord)
                .collect(Collectors.groupingBy(Token::word, Collectors.counting()));
    }

    private static double count(Map<String, Long> words) {
        return words.values().stream().mapToLong(Long::longValue).sum();
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
