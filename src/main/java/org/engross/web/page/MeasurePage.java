package org.engross.web.page;

import io.quarkus.qute.RawString;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.engross.citation.VersionId;
import org.engross.export.chart.SplitBars;
import org.engross.library.Holding;
import org.engross.measure.Measure;
import org.engross.measure.TextVersion;
import org.engross.proceeding.MeasureRecord;

/** What the page of a measure prints. */
record MeasurePage(MeasureRecord record, List<Version> versions) {

    /**
     * A text version.
     *
     * @param held empty where the text is not held
     * @param before the one held before it; empty where either is not held
     */
    record Version(TextVersion listed, Optional<Holding> held, Optional<VersionId> before) {}

    static MeasurePage of(MeasureRecord record, Function<VersionId, Optional<Holding>> library) {
        return new MeasurePage(record, versions(record.measure(), library));
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
        var measure = record.measure();
        return measure.introduced().orElse(measure.id().congress().firstDay());
    }

    /** Whether the text of any version is held. */
    public boolean hasText() {
        return versions.stream().anyMatch(version -> version.held().isPresent());
    }

    /** Its votes as a value in the query of an address; a vitiated one stays a recorded vote. */
    public String votesAsked() {
        return record.votes().stream().map(vote -> vote.id().toString()).collect(Collectors.joining(","));
    }

    public RawString bars() {
        return new RawString(SplitBars.ofBacking(record.measure().id().toString(), record.backings()));
    }
}
