package org.engross.web.page;

import java.util.List;
import java.util.stream.Collectors;
import org.engross.export.chart.GrowthChart;
import org.engross.export.chart.SplitBars;
import org.engross.measure.Measure;
import org.engross.member.Members;
import org.engross.proceeding.Growth;
import org.engross.proceeding.Headcount;
import org.engross.proceeding.VersionBacking;
import org.engross.web.http.Dates;

/** Who stood behind which text of a measure, as its page prints it. */
record CosponsorSupport(String growth, List<Growth.Step> steps, String bars, List<Row> rows) {

    /** The names before and after one text version was in print. */
    record Row(
            String stage,
            String version,
            String from,
            String to,
            Count before,
            Count after,
            int signedOn,
            int withdrew) {}

    /** Names counted: {@code 113 Republican, 60 Democrat}; the states behind a word that opens. */
    record Count(int total, String parties, String states) {
        static Count of(Headcount count) {
            return new Count(
                    count.total(),
                    count.byParty().entrySet().stream()
                            .map(entry ->
                                    entry.getValue() + " " + entry.getKey().printed())
                            .collect(Collectors.joining(", ")),
                    count.byState().entrySet().stream()
                            .map(entry -> entry.getKey() + " " + entry.getValue())
                            .collect(Collectors.joining(", ")));
        }
    }

    static CosponsorSupport of(Measure measure, Members members) {
        var backings = VersionBacking.of(measure, members);
        return new CosponsorSupport(
                GrowthChart.svg(measure),
                Growth.of(measure).steps(),
                SplitBars.ofBacking(measure.id().toString(), backings),
                backings.stream().map(CosponsorSupport::row).toList());
    }

    private static Row row(VersionBacking backing) {
        var version = backing.version();
        return new Row(
                version.stage(),
                version.id().toString(),
                Dates.printed(version.date()),
                backing.lastDay().map(Dates::printed).orElse("the end of the record"),
                Count.of(backing.before()),
                Count.of(backing.after()),
                backing.signedOn().size(),
                backing.withdrew().size());
    }
}
