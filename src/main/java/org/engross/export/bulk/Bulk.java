package org.engross.export.bulk;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.engross.citation.TextId;
import org.engross.citation.VersionId;
import org.engross.export.ReproducibleZip;
import org.engross.export.table.MeasureTables;
import org.engross.export.table.StoryTables;
import org.engross.export.table.Table;
import org.engross.export.table.TableFormat;
import org.engross.export.table.TextTables;
import org.engross.export.table.VoteTables;
import org.engross.library.Certainty;
import org.engross.library.Holding;
import org.engross.proceeding.Facts;
import org.engross.proceeding.PrintedList;
import org.engross.proceeding.SelfCheck;
import org.engross.proceeding.Timeline;

/**
 * The whole collection as one zip: every table as CSV and as newline-delimited JSON, and {@code datapackage.json}, which
 * says what each file and column is (Frictionless Data Package 1). The same collection gives the same bytes.
 */
public final class Bulk {

    /** The forms in which each table is in it. */
    static final List<TableFormat> FORMATS = List.of(TableFormat.CSV, TableFormat.JSONL);

    private final List<Table> tables;
    private final LocalDate date;

    private Bulk(List<Table> tables) {
        this.tables = tables;
        date = tables.stream().map(Table::date).max(Comparator.naturalOrder()).orElseThrow();
    }

    public static Bulk of(Facts facts, List<Holding> holdings) {
        var members = facts.members();
        var measureTables = new MeasureTables(members);
        var voteTables = new VoteTables(members);
        var measures = facts.measures();
        var votes = facts.rollCalls();
        return new Bulk(List.of(
                TextTables.texts("texts", holdings),
                StoryTables.members("members", measures, members.all()),
                measureTables.measures("measures", measures),
                measureTables.versions("versions", "Text versions", measures, certainties(holdings)),
                measureTables.cosponsors("cosponsors", "Cosponsors, withdrawn ones among them", measures, names(facts)),
                measureTables.actions("actions", "Actions on measures", measures),
                voteTables.amendments("amendments", "Amendments", measures, facts.amendments()),
                voteTables.votes("votes", "Roll calls", votes),
                voteTables.positions("positions", "Positions on roll calls, as cast", votes, called(facts)),
                StoryTables.timeline("timeline", "Timeline", measures, Timeline.of(facts, measures)),
                StoryTables.checks(
                        "checks",
                        "The record held against itself",
                        measures,
                        votes,
                        SelfCheck.of(facts, printedLists(holdings)).checks())));
    }

    private static List<PrintedList> printedLists(List<Holding> holdings) {
        return holdings.stream().flatMap(held -> held.printedList().stream()).toList();
    }

    private static Map<VersionId, Certainty> certainties(List<Holding> holdings) {
        var certainties = new HashMap<VersionId, Certainty>();
        for (var held : holdings) {
            if (held.document().id() instanceof TextId.OfMeasure of) {
                certainties.put(of.version(), held.certainty());
            }
        }
        return certainties;
    }

    private static List<MeasureTables.NameOnMeasure> names(Facts facts) {
        return facts.measures().stream()
                .flatMap(measure ->
                        measure.cosponsorships().stream().map(name -> new MeasureTables.NameOnMeasure(measure, name)))
                .toList();
    }

    private static List<VoteTables.Called> called(Facts facts) {
        return facts.rollCalls().stream()
                .flatMap(vote -> vote.positions().stream().map(position -> new VoteTables.Called(vote, position)))
                .toList();
    }

    /** What is in it. */
    List<Table> tables() {
        return tables;
    }

    /** Prints the zip; the stream is left open. */
    public void print(OutputStream out) throws IOException {
        var zip = new ReproducibleZip(out, date).put("datapackage.json", description());
        for (var table : tables) {
            for (var format : FORMATS) {
                zip.put(path(table, format), entry -> format.print(table, entry));
            }
        }
        zip.finish();
    }

    /** What is in it, with the digest of each file; so it changes when anything does. */
    public byte[] description() throws IOException {
        return DataPackage.of(tables, date);
    }

    static String path(Table table, TableFormat format) {
        return "data/" + table.name() + "." + (format == TableFormat.JSONL ? "ndjson" : format.ending());
    }
}
