package org.engross.web.page;

import io.quarkus.qute.RawString;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.engross.citation.VersionId;
import org.engross.export.chart.SplitBars;
import org.engross.library.Holding;
import org.engross.measure.Amendment;
import org.engross.measure.CosponsorStatus;
import org.engross.measure.Measure;
import org.engross.measure.TextVersion;
import org.engross.proceeding.Event;
import org.engross.proceeding.EventKind;
import org.engross.proceeding.Facts;
import org.engross.proceeding.Timeline;
import org.engross.proceeding.VersionBacking;
import org.engross.vote.RollCall;

/**
 * What the page of a measure prints.
 *
 * @param voice the votes without names
 * @param backings who stood behind each version
 */
record MeasurePage(
        Measure measure,
        List<Version> versions,
        List<Amendment> amendments,
        List<RollCall> votes,
        List<Event> voice,
        List<VersionBacking> backings) {

    /**
     * A text version.
     *
     * @param held empty where the text is not held
     * @param before the one held before it; empty where either is not held
     */
    record Version(TextVersion listed, Optional<Holding> held, Optional<VersionId> before) {}

    static MeasurePage of(Measure measure, Facts facts, Function<VersionId, Optional<Holding>> library) {
        return new MeasurePage(
                measure,
                versions(measure, library),
                facts.amendmentsTo(measure.id()),
                facts.rollCallsOn(measure.id()),
                Timeline.of(facts, List.of(measure)).stream()
                        .filter(event -> event.kind() == EventKind.VOICE_VOTE)
                        .toList(),
                VersionBacking.of(measure, facts.members()));
    }

    private static List<Version> versions(Measure measure, Function<VersionId, Optional<Holding>> library) {
        var versions = new ArrayList<Version>();
        Optional<VersionId> before = Optional.empty();
        for (var version : measure.versions()) {
            var held = library.apply(version.id());
            versions.add(new Version(version, held, before.filter(older -> held.isPresent())));
            before = held.isPresent() ? Optional.of(version.id()) : before;
        }
        return versions;
    }

    /** The day on which its sponsor introduced it, as far as it is known. */
    public LocalDate introduced() {
        return measure.introduced().orElse(measure.id().congress().firstDay());
    }

    public int active() {
        return measure.cosponsorsAsOf(LocalDate.MAX, CosponsorStatus.ACTIVE).size();
    }

    public RawString bars() {
        return new RawString(SplitBars.ofBacking(measure.id().toString(), backings));
    }
}
