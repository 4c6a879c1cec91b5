package org.engross.cli;

import jakarta.inject.Inject;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.engross.export.table.MeasureTables;
import org.engross.library.Proceedings;
import org.engross.measure.CosponsorStatus;
import org.engross.measure.Measure;
import org.engross.proceeding.CoveredList;
import org.engross.proceeding.MeasureRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code engross cosponsors M}: who stood behind a measure, on a day. */
@Command(
        name = "cosponsors",
        mixinStandardHelpOptions = true,
        description = "Print the cosponsors of a measure.",
        footer = "%nExample:%n  engross cosponsors s1693-115 --as-of 2018-02-27 --format csv")
class CosponsorsCommand implements Callable<Integer> {

    @Parameters(paramLabel = "MEASURE", description = "For example hr1865-115.")
    String measure;

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            description = "A day like 2018-02-27; the whole record if not given.")
    String asOf;

    @Option(names = "--status", defaultValue = "active", description = "active, withdrawn or all; active if not given.")
    CosponsorStatus status;

    @Option(
            names = "--format",
            defaultValue = "plain",
            description = "plain, csv, xlsx, jsonl or pdf; plain if not given.")
    TableAnswer.Format format;

    @Inject
    Proceedings proceedings;

    @Override
    public Integer call() throws IOException {
        final LocalDate day;
        try {
            day = asOf == null ? LocalDate.MAX : LocalDate.parse(asOf);
        } catch (DateTimeException e) {
            return Answer.wrongUsage("not a date: '" + asOf + "' (a date is written like 2018-02-27)");
        }
        return RecordAnswer.ofMeasure(proceedings, measure, found -> print(found, day));
    }

    private int print(Measure found, LocalDate day) throws IOException {
        var names = found.cosponsorsAsOf(day, status).stream()
                .map(name -> new MeasureTables.NameOnMeasure(found, name))
                .toList();
        var coverage = new MeasureRecord(found, proceedings.facts(found.id())).coverage(CoveredList.COSPONSORS);
        var title = "Cosponsors of " + found.id().printed();
        var tables = new MeasureTables(proceedings.everyone());
        return TableAnswer.of(
                tables.cosponsors(found.id() + "-cosponsors", title, List.of(found), names), coverage, format);
    }
}
