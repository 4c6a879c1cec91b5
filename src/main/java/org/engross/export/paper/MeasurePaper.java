package org.engross.export.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.engross.citation.VersionId;
import org.engross.export.chart.GrowthChart;
import org.engross.export.chart.SplitBars;
import org.engross.library.Holding;
import org.engross.measure.Cosponsorship;
import org.engross.measure.StatusRecord;
import org.engross.measure.TextVersion;
import org.engross.member.MemberId;
import org.engross.proceeding.Headcount;
import org.engross.proceeding.MeasureRecord;
import org.engross.proceeding.VersionBacking;
import org.engross.vote.RollCall;

/**
 * A measure for paper: one page of facts, then who stood behind which text, the amendments, the votes, the names. The
 * template {@code prints/paper/measure} sets it.
 */
public record MeasurePaper(MeasureRecord record, Function<VersionId, Optional<Holding>> library) {

    /** How wide the larger charts are, in inches; those of votes are a little smaller. */
    private static final double WIDE = 5.6;

    private static final double NARROW = 5.2;

    public static Paper of(MeasureRecord record, Function<VersionId, Optional<Holding>> library) {
        var measure = record.measure();
        var updated = measure.source()
                .map(StatusRecord::updated)
                .or(() -> measure.versions().stream()
                        .filter(TextVersion::isDated)
                        .map(TextVersion::date)
                        .max(LocalDate::compareTo))
                .orElse(LocalDate.EPOCH);
        var name = measure.id().printed();
        var sheet = new Sheet(
                name + ": " + measure.title(),
                name + ", " + measure.title(),
                "Engross. " + (measure.isCollected() ? "Record as of " + updated : "No status record held"));
        return new Paper(
                Sheets.measure(sheet, new MeasurePaper(record, library)).render(), updated);
    }

    /** What a reader must know of the text of a version; empty where it was held against an official copy, or is not held. */
    public String mark(TextVersion version) {
        return library.apply(version.id()).map(held -> held.certainty().mark()).orElse("");
    }

    /** {@code 25}, or {@code 24 at the end; 25 signed on}. */
    public String cosponsors() {
        int standing = record.standing();
        int listed = record.measure().cosponsorships().size();
        return standing + (listed == standing ? "" : " at the end; " + listed + " signed on");
    }

    public String growth() {
        return Drawn.inches(GrowthChart.svg(record.measure()), WIDE);
    }

    public String split(List<VersionBacking> backings) {
        return Drawn.inches(SplitBars.ofBacking(record.measure().id().toString(), backings), WIDE);
    }

    public String split(RollCall vote) {
        return Drawn.inches(SplitBars.ofVote(vote), NARROW);
    }

    /** {@code 12: 8 R, 4 D}. */
    public String printed(Headcount count) {
        var parties = count.byParty().entrySet().stream()
                .map(party -> party.getValue() + " " + party.getKey().letter())
                .collect(Collectors.joining(", "));
        return count.total() + (parties.isEmpty() ? "" : ": " + parties);
    }

    public String printed(MemberId id) {
        return record.facts().member(id).map(member -> member.printed()).orElse(id.toString());
    }

    /** The text in print when a member signed on. */
    public String inPrint(Cosponsorship name) {
        return record.measure()
                .versionInPrint(name.since())
                .map(version -> version.id().toString())
                .orElse("none yet");
    }
}
