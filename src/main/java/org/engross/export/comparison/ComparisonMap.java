package org.engross.export.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.engross.citation.ProvisionPath;
import org.engross.comparison.Comparison;
import org.engross.comparison.ProvisionChange;
import org.engross.comparison.ProvisionChange.Kind;
import org.engross.diff.Token;

/**
 * How much each section changed: of a law that is one section, each subsection.
 *
 * @param places in the order of the newer text, what is struck after what it followed
 */
public record ComparisonMap(List<MapPlace> places) {

    /**
     * A section and what became of it.
     *
     * @param path in the newer text, or in the older where it was struck
     * @param name the place as a lawyer cites it
     * @param kind {@link Kind#ADDED} or {@link Kind#STRUCK} where all of it was; else what became of the section itself
     * @param changes those in it and below it
     * @param share how many in a hundred of its words, those struck among them, are struck or inserted; 1 at least for
     *     any
     * @param first the id of the first change
     */
    public record MapPlace(
            ProvisionPath path,
            String name,
            String heading,
            Kind kind,
            int changes,
            int share,
            Optional<String> first) {}

    public ComparisonMap {
        places = List.copyOf(places);
    }

    public static ComparisonMap of(Comparison comparison) {
        int depth = depth(comparison);
        var places = ComparedPlaces.of(comparison);
        var gathered = new ArrayList<Gathered>();
        for (var change : comparison.changes()) {
            int steps = change.path().steps().size();
            if (steps == depth) {
                gathered.add(new Gathered(change));
            }
            if (steps >= depth && !gathered.isEmpty()) {
                gathered.getLast().add(change);
            }
        }
        return new ComparisonMap(
                gathered.stream().map(head -> head.place(places)).toList());
    }

    /** One step for a text of several sections; two where a single section holds all. */
    private static int depth(Comparison comparison) {
        long tops = comparison.changes().stream()
                .filter(change -> change.path().steps().size() == 1)
                .count();
        return tops > 1 ? 1 : 2;
    }

    private static final class Gathered {
        private final ProvisionChange head;
        private final List<ProvisionChange> changes = new ArrayList<>();
        private int words;
        private int changed;

        Gathered(ProvisionChange head) {
            this.head = head;
        }

        void add(ProvisionChange change) {
            if (change.kind() != Kind.SAME) {
                changes.add(change);
            }
            changed += change.wordsInserted() + change.wordsStruck();
            words += change.wordsStruck();
            words += change.isBlock() ? change.wordsInserted() : Token.wordsIn(change.textAfter());
        }

        MapPlace place(ComparedPlaces places) {
            int share = changed == 0 ? 0 : Math.max(1, 100 * changed / words);
            return new MapPlace(
                    head.path(),
                    places.newest(head),
                    head.heading(),
                    head.kind(),
                    changes.size(),
                    head.isBlock() ? 100 : share,
                    changes.stream().map(ProvisionChange::id).findFirst());
        }
    }
}
