package org.engross.proceeding;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.engross.measure.Amendment;
import org.engross.measure.CosponsorStatus;
import org.engross.measure.Measure;
import org.engross.vote.RollCall;

/** What was done with one measure, by the facts held. */
public record MeasureRecord(Measure measure, Facts facts) {

    /** The measure as a list of one. */
    public List<Measure> alone() {
        return List.of(measure);
    }

    /** How many names stand at the end. */
    public int standing() {
        return measure.cosponsorsAsOf(LocalDate.MAX, CosponsorStatus.ACTIVE).size();
    }

    public List<Amendment> amendments() {
        return facts.amendmentsTo(measure.id());
    }

    public List<RollCall> votes() {
        return facts.rollCallsOn(measure.id());
    }

    /** How those who signed it voted. */
    public List<CosponsorVote> cosponsorVotes() {
        return CosponsorVote.of(measure, facts);
    }

    /** Its story, day by day. */
    public List<Event> timeline() {
        return Timeline.of(facts, alone());
    }

    /** The votes without names. */
    public List<Event> voiceVotes() {
        return timeline().stream()
                .filter(event -> event.kind() == EventKind.VOICE_VOTE)
                .toList();
    }

    /** Who stood behind each version. */
    public List<VersionBacking> backings() {
        return VersionBacking.of(measure, facts.members());
    }

    /**
     * How much of a list was collected.
     *
     * @param list its name, such as {@code cosponsors}
     */
    public Coverage coverage(String list) {
        return coverage(CoveredList.valueOf(list.toUpperCase(Locale.ROOT)));
    }

    /** How much of a list was collected. */
    public Coverage coverage(CoveredList list) {
        return list.of(this);
    }
}
