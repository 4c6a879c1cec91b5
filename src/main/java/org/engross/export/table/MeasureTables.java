package org.engross.export.table;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.engross.citation.VersionId;
import org.engross.measure.Action;
import org.engross.measure.CosponsorStatus;
import org.engross.measure.Cosponsorship;
import org.engross.measure.Measure;
import org.engross.measure.TextVersion;
import org.engross.member.Members;

/** The tables that tell measures: who stands behind them, what was done with them. */
public final class MeasureTables {

    private final Members members;

    public MeasureTables(Members members) {
        this.members = members;
    }

    /** A name on a measure. */
    public record Name(Measure measure, Cosponsorship cosponsorship) {}

    /** Something done with a measure. */
    public record Done(Measure measure, Action action) {}

    /** A row a measure. */
    public Table measures(String name, Collection<Measure> measures) {
        var source = RecordSource.ofMeasures(measures);
        var columns = new Columns<Measure>(source.words())
                .text("measure", "Measure", "The measure", Measure::id)
                .text("printed", "Number", "As printed", row -> row.id().printed())
                .text("title", "Title", "The title it goes by", Measure::title)
                .text("official_title", "Official title", "The long title", Measure::officialTitle)
                .date("introduced", "Introduced", "The day of introduction", Measure::introduced);
        MemberColumns.addSponsor(columns, row -> members.named(row.sponsor()))
                .number(
                        "cosponsors",
                        "Cosponsors",
                        "Names that stand at the end of the record",
                        row -> row.cosponsorsAsOf(LocalDate.MAX, CosponsorStatus.ACTIVE)
                                .size())
                .text("law", "Law", "The public law that it became", Measure::law);
        return columns.over(name, "Measures", source.date(), measures);
    }

    /**
     * A row a name.
     *
     * @param title what is shown and how it was filtered
     */
    public Table cosponsors(String name, String title, Collection<Measure> measures, List<Name> names) {
        var source = RecordSource.ofMeasures(measures);
        var columns = new Columns<Name>(source.words())
                .text("measure", "Measure", "The measure", row -> row.measure().id());
        MemberColumns.add(columns, row -> members.named(row.cosponsorship().member()))
                .date(
                        "since",
                        "Since",
                        "The day of signing on",
                        row -> row.cosponsorship().since())
                .yesNo(
                        "original",
                        "Original",
                        "Whether the member signed on when the measure was introduced",
                        row -> row.cosponsorship().original())
                .date(
                        "withdrawn",
                        "Withdrawn",
                        "The day from which the name no longer stands; empty while it does",
                        row -> row.cosponsorship().withdrawn().orElse(null))
                .text(
                        "version_in_print",
                        "Version in print",
                        "The text version in print on the day of signing on",
                        row -> inPrint(row.measure(), row.cosponsorship()));
        return columns.over(name, title, source.date(), names);
    }

    /** The text version in print when a member signed on. */
    static Optional<VersionId> inPrint(Measure measure, Cosponsorship name) {
        return measure.versionInPrint(name.since()).map(TextVersion::id);
    }

    /** A row an action. */
    public Table actions(String name, String title, Collection<Measure> measures) {
        var source = RecordSource.ofMeasures(measures);
        var done = measures.stream()
                .flatMap(measure -> measure.actions().stream().map(action -> new Done(measure, action)))
                .toList();
        var columns = new Columns<Done>(source.words())
                .text("measure", "Measure", "The measure", row -> row.measure().id())
                .date("date", "Date", "The day", row -> row.action().date())
                .text(
                        "time",
                        "Time",
                        "In Washington, where the record gives one",
                        row -> row.action().time())
                .text(
                        "type",
                        "Type",
                        "The record's own word for the kind of action",
                        row -> row.action().type())
                .text(
                        "text",
                        "Action",
                        "In the words of the first record",
                        row -> row.action().text())
                .text("sources", "Sources", "The official systems that record it", row -> sources(row.action()));
        return columns.over(name, title, source.date(), done);
    }

    /** {@code House floor actions H37100; Library of Congress 8000}. */
    private static String sources(Action action) {
        return action.records().stream()
                .map(record ->
                        record.source() + record.code().map(code -> " " + code).orElse(""))
                .collect(Collectors.joining("; "));
    }

    /** A row a text version. */
    public Table versions(String name, String title, Collection<Measure> measures) {
        var source = RecordSource.ofMeasures(measures);
        var columns = new Columns<TextVersion>(source.words())
                .text("version", "Version", "The text version", TextVersion::id)
                .text("measure", "Measure", "The measure", row -> row.id().measure())
                .text("stage", "Stage", "In the words of the status record", TextVersion::stage)
                .date("date", "Date", "From which it is in print", TextVersion::date)
                .text(
                        "date_note",
                        "Note on the date",
                        "How the date was set where the record has none",
                        TextVersion::dateNote)
                .text("official_copy", "Official copy", "Its address", TextVersion::url);
        return columns.over(
                name,
                title,
                source.date(),
                measures.stream().flatMap(one -> one.versions().stream()).toList());
    }
}
