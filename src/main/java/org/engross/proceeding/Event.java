package org.engross.proceeding;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.engross.citation.AmendmentId;
import org.engross.citation.MeasureId;
import org.engross.citation.RollCallId;
import org.engross.citation.VersionId;
import org.engross.member.MemberId;

/**
 * Something in the story of a measure, from the record alone.
 *
 * @param time in Washington, where the record gives one
 * @param what in the words of the record for an action; for the rest, in plain ones
 * @param amendment if it concerns one
 * @param rollCall if it is one
 * @param version if it is one
 * @param members who signed on or withdrew
 * @param sources each that records it: {@code House floor actions H37100}, the name of a status record, an address
 */
public record Event(
        LocalDate date,
        Optional<LocalTime> time,
        EventKind kind,
        String what,
        MeasureId measure,
        Optional<AmendmentId> amendment,
        Optional<RollCallId> rollCall,
        Optional<VersionId> version,
        List<MemberId> members,
        List<String> sources) {

    public Event {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(time, "time");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(measure, "measure");
        members = List.copyOf(members);
        sources = List.copyOf(sources);
        if (sources.isEmpty()) {
            throw new IllegalArgumentException("an event without a source: " + date + " " + what);
        }
    }
}
