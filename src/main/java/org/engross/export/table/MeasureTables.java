package org.engross.export.table;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.engross.measure.Action;
import org.engross.measure.CosponsorStatus;
import org.engross.measure.Cosponsorship;
import org.engross.measure.Measure;
import org.engross.measure.TextVersion;
import org.engross.member.Member;
import org.engross.member.MemberId;
import org.engross.member.Members;

/** The tables that tell measures: who stands behind them, what was done with them. */
public final class MeasureTables {

    private final Members members;

    public MeasureTables(Members members) {
        this.members = members;
    }

    /** A name on a measure. */
    public record Name(Measure measure, Cosponsorship cosponsorship) {

        private String inPrint() {
            return measure.versionInPrint(cosponsorship.since())
                    .map(version -> version.id().toString())
                    .orElse(null);
        }
    }

    /** Something done with a measure. */
    public record Done(Measure measure, Action action) {}

    /** A row a measure. */
    public Table measures(String name, Collection<Measure> measures) {
        var source = Source.ofMeasures(measures);
        var columns = new Columns<Measure>(source.words())
                .text("measure", "Measure", "The measure", row -> row.id().toString())
                .text("printed", "Number", "As printed", row -> row.id().printed())
                .text("title", "Title", "The title it goes by", Measure::title)
                .text(
                        "official_title",
                        "Official title",
                        "The long title",
                        row -> row.officialTitle().orElse(null))
                .date("introduced", "Introduced", "The day of introduction", Measure::introduced)
                .text(
                        "sponsor",
                        "Sponsor",
                        "The sponsor's id",
                        row -> row.sponsor().toString())
                .text(
                        "sponsor_name",
                        "Sponsor's name",
                        "As the status record prints it",
                        row -> member(row.sponsor()).printed())
                .number(
                        "cosponsors",
                        "Cosponsors",
                        "Names that stand at the end of the record",
                        row -> row.cosponsorsAsOf(LocalDate.MAX, CosponsorStatus.ACTIVE)
                                .size())
                .text(
                        "law",
                        "Law",
                        "The public law that it became",
                        row -> row.law().map(Object::toString).orElse(null));
        return columns.over(name, "Measures", source.date(), measures);
    }

    /**
     * A row a name.
     *
     * @param title what is shown and how it was filtered
     */
    public Table cosponsors(String name, String title, Collection<Measure> measures, List<Name> names) {
        var source = Source.ofMeasures(measures);
        var columns = new Columns<Name>(source.words())
                .text(
                        "measure",
                        "Measure",
                        "The measure",
                        row -> row.measure().id().toString());
        MemberColumns.add(columns, row -> member(row.cosponsorship().member()))
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
                        Name::inPrint);
        return columns.over(name, title, source.date(), names);
    }

    /** A row an action. */
    public Table actions(String name, String title, Collection<Measure> measures) {
        var source = Source.ofMeasures(measures);
        var done = measures.stream()
                .flatMap(measure -> measure.actions().stream().map(action -> new Done(measure, action)))
                .toList();
        var columns = new Columns<Done>(source.words())
                .text(
                        "measure",
                        "Measure",
                        "The measure",
                        row -> row.measure().id().toString())
                .date("date", "Date", "The day", row -> row.action().date())
                .text(
                        "time",
                        "Time",
                        "In Washington, where the record gives one",
                        row -> row.action().time().map(Object::toString).orElse(null))
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
                .text(
                        "sources",
                        "Sources",
                        "The official systems that record it",
                        row -> row.action().records().stream()
                                .map(record -> record.source()
                                        + record.code().map(code -> " " + code).orElse(""))
                                .collect(Collectors.joining("; ")));
        return columns.over(name, title, source.date(), done);
    }

    /** A row a text version. */
    public Table versions(String name, String title, Collection<Measure> measures) {
        var source = Source.ofMeasures(measures);
        var columns = new Columns<TextVersion>(source.words())
                .text("version", "Version", "The text version", row -> row.id().toString())
                .text(
                        "measure",
                        "Measure",
                        "The measure",
                        row -> row.id().measure().toString())
                .text("stage", "Stage", "In the words of the status record", TextVersion::stage)
                .date("date", "Date", "From which it is in print", TextVersion::date)
                .text(
                        "date_note",
                        "Note on the date",
                        "How the date was set where the record has none",
                        row -> empty(row.dateNote()))
                .text("official_copy", "Official copy", "Its address", TextVersion::url);
        return columns.over(
                name,
                title,
                source.date(),
                measures.stream().flatMap(one -> one.versions().stream()).toList());
    }

    static String empty(String text) {
        return text.isEmpty() ? null : text;
    }

    private Member member(MemberId id) {
        return members.find(id)
                .orElseThrow(() -> new IllegalStateException("the record names an unknown member: " + id));
    }
}
