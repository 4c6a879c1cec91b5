package org.engross.proceeding;

import java.util.HashSet;
import java.util.stream.Collectors;
import org.engross.measure.StatedVote;
import org.engross.measure.StatusRecord;
import org.engross.vote.RollCall;

/** The lists that tell of a measure, and of each how much of it was collected. */
public enum CoveredList {
    ACTIONS("actions"),
    AMENDMENTS("amendments"),
    COSPONSORS("cosponsors"),
    EVENTS("events"),
    RELATED("related measures"),
    REPORTS("committee reports"),
    SUBJECTS("subjects"),
    SUMMARIES("summaries"),
    VERSIONS("text versions"),
    VOTES("roll calls");

    private final String words;

    CoveredList(String words) {
        this.words = words;
    }

    Coverage of(MeasureRecord record) {
        return switch (this) {
            case ACTIONS, COSPONSORS, RELATED, REPORTS -> byRecord(record);
            case SUBJECTS ->
                besides(record, record.measure().extras().subjects().isEmpty());
            case SUMMARIES -> besides(record, record.measure().summaries().isEmpty());
            case AMENDMENTS -> withThoseHeld(record, record.amendments().isEmpty());
            case VERSIONS -> withThoseHeld(record, record.measure().versions().isEmpty());
            case EVENTS -> withThoseHeld(record, record.timeline().isEmpty());
            case VOTES ->
                record.measure().isCollected()
                        ? votes(record)
                        : withThoseHeld(record, record.votes().isEmpty());
        };
    }

    private Coverage byRecord(MeasureRecord record) {
        return record.measure()
                .source()
                .map(source -> Coverage.all("All " + words + " that " + named(source) + " has are listed."))
                .orElseGet(() -> Coverage.none("The " + words + " were not collected: no status record of "
                        + record.measure().id().printed() + " is held. Whether there are any is not known here."));
    }

    /** What a status record has, and what the collection may leave out. */
    private Coverage besides(MeasureRecord record, boolean isEmpty) {
        return isEmpty
                        && record.measure().isCollected()
                        && record.measure().extras().notCollected()
                ? Coverage.none("The " + words + " were not collected of "
                        + record.measure().id().printed() + ". Whether there are any is not known here.")
                : byRecord(record);
    }

    /** What texts and other records tell too. */
    private Coverage withThoseHeld(MeasureRecord record, boolean isEmpty) {
        return record.measure().isCollected() || isEmpty
                ? byRecord(record)
                : Coverage.some("Only those " + words + " are listed that other files held tell: no status record of "
                        + record.measure().id().printed() + " is held, and there may be others.");
    }

    /** A status record lists roll calls, each of which has a record of its own; those in the Committee of the Whole it leaves out. */
    private static Coverage votes(MeasureRecord record) {
        var held = new HashSet<>(record.votes().stream().map(RollCall::id).toList());
        var missing = record.measure().recordedVotes().stream()
                .map(StatedVote::rollCall)
                .filter(id -> !held.contains(id))
                .distinct()
                .toList();
        var source = named(record.measure().source().orElseThrow());
        if (missing.isEmpty()) {
            return Coverage.all("All roll calls that " + source
                    + " has are listed. It leaves out those of the Committee of the Whole.");
        }
        var note = missing.stream().map(Object::toString).collect(Collectors.joining(", "));
        return held.isEmpty()
                ? Coverage.none("The roll calls were not collected. " + source + " has " + note + ".")
                : Coverage.some("Not held: " + note + ", which " + source + " has.");
    }

    private static String named(StatusRecord source) {
        return source.name() + " (last changed on " + source.updated() + ")";
    }
}
