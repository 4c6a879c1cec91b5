package org.engross.cli;

import jakarta.inject.Inject;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.engross.export.table.VoteTables;
import org.engross.library.Proceedings;
import org.engross.proceeding.CoveredList;
import org.engross.proceeding.MeasureRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code engross votes M}: the roll calls on a measure. */
@Command(
        name = "votes",
        mixinStandardHelpOptions = true,
        description = "Print the roll calls on a measure.",
        footer = "%nExample:%n  engross votes hr1865-115 --format csv")
class VotesCommand implements Callable<Integer> {

    @Parameters(paramLabel = "MEASURE", description = "For example hr1865-115.")
    String measure;

    @Option(
            names = "--format",
            defaultValue = "plain",
            description = "plain, csv, xlsx, jsonl or pdf; plain if not given.")
    TableAnswer.Format format;

    @Inject
    Proceedings proceedings;

    @Override
    public Integer call() throws IOException {
        return RecordAnswer.ofMeasure(proceedings, measure, found -> {
            var facts = proceedings.facts(found.id());
            var table = new VoteTables(facts.members())
                    .votes(found.id() + "-votes", "Votes on " + found.id().printed(), facts.rollCallsOn(found.id()));
            return TableAnswer.of(table, new MeasureRecord(found, facts).coverage(CoveredList.VOTES), format);
        });
    }
}
