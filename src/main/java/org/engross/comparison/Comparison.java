package org.engross.comparison;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.engross.citation.ProvisionPath;
import org.engross.comparison.ProvisionChange.Kind;
import org.engross.provision.Level;
import org.engross.provision.Provision;

/**
 * What changed between two texts, provision by provision. Every provision of either text is in exactly one change.
 *
 * @param fromId the id of the older text, as the caller names it
 * @param toId the id of the newer text
 * @param before the older text
 * @param after the newer text
 * @param changes in the order of the newer text, what is struck after what it followed; those that are
 *     {@link Kind#SAME} included
 * @param regroupings the provisions that were split or merged; each of them has its change too
 * @param coarse whether the texts were so large that some provision may have a counterpart that was not found, or that
 *     words both have are shown as struck and inserted; nothing is missing then either
 */
public record Comparison(
        String fromId,
        String toId,
        Provision before,
        Provision after,
        List<ProvisionChange> changes,
        List<Regrouping> regroupings,
        boolean coarse) {

    /**
     * How much changed. The first seven count changes by kind: a block struck or added counts once.
     *
     * @param front 1 where only the prints differ at their front, else 0
     * @param wordsInserted of rewordings and blocks, headings included
     * @param wordsStruck of rewordings and blocks, headings included
     */
    public record Summary(
            int same,
            int reworded,
            int redesignated,
            int moved,
            int added,
            int struck,
            int front,
            int wordsInserted,
            int wordsStruck) {}

    public Comparison {
        Objects.requireNonNull(fromId, "fromId");
        Objects.requireNonNull(toId, "toId");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        changes = List.copyOf(changes);
        regroupings = List.copyOf(regroupings);
    }

    /** Compares two texts that have no ids, such as a law and what an amendment makes of it. */
    public static Comparison of(Provision before, Provision after) {
        return of("", before, "", after);
    }

    /** Compares two texts; the ids go into the ids of the changes. */
    public static Comparison of(String fromId, Provision before, String toId, Provision after) {
        var alignment = Alignment.of(before, after);
        var changes = Changes.of(alignment, new ChangeId(fromId, toId));
        boolean coarse = alignment.isCoarse() || changes.stream().anyMatch(ProvisionChange::coarse);
        return new Comparison(fromId, toId, before, after, changes, Regroupings.of(alignment, changes), coarse);
    }

    /** The changes without those that are {@link Kind#SAME}. */
    public List<ProvisionChange> differences() {
        return changes.stream().filter(change -> change.kind() != Kind.SAME).toList();
    }

    /** Only what became of a place and what is below it, and the block added or struck whole of which it is a part. */
    public Comparison within(ProvisionPath place) {
        var there = changes.stream()
                .filter(change -> Stream.of(change.fromPath(), change.toPath())
                        .flatMap(Optional::stream)
                        .anyMatch(path -> place.covers(path) || change.isBlock() && path.covers(place)))
                .toList();
        return new Comparison(
                fromId,
                toId,
                before,
                after,
                there,
                regroupings.stream()
                        .filter(regrouping -> there.stream().anyMatch(regrouping::concerns))
                        .toList(),
                coarse);
    }

    /** The splits and mergers of which the change is a part. */
    public List<Regrouping> regroupings(ProvisionChange change) {
        return regroupings.stream()
                .filter(regrouping -> regrouping.concerns(change))
                .toList();
    }

    /** All changes laid out for a print side by side, flush words after the levels that they follow. */
    public List<Row> rows() {
        return Row.of(changes);
    }

    /** Whether the newer text is one section of law, so that its subsections are what stands highest. */
    public boolean isOfOneSection() {
        return !changes.isEmpty()
                && changes.getFirst().path().equals(ProvisionPath.ROOT)
                && changes.getFirst().provision().level() == Level.SECTION;
    }

    public Summary summary() {
        return new Summary(
                count(Kind.SAME),
                count(Kind.REWORDED),
                count(Kind.REDESIGNATED),
                count(Kind.MOVED),
                count(Kind.ADDED),
                count(Kind.STRUCK),
                count(Kind.FRONT),
                changes.stream().mapToInt(ProvisionChange::wordsInserted).sum(),
                changes.stream().mapToInt(ProvisionChange::wordsStruck).sum());
    }

    private int count(Kind kind) {
        return (int) changes.stream().filter(change -> change.kind() == kind).count();
    }
}
