package org.engross.export.table;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.engross.citation.VersionId;
import org.engross.library.Certainty;
import org.engross.measure.Action;
import org.engross.measure.CosponsorStatus;
import org.engross.measure.Cosponsorship;
import org.engross.measure.Measure;
import org.engross.measure.TextVersion;
import org.engross.member.Member;
import org.engross.member.Members;

/** The tables that tell measures: who stands behind them, what was done with them. */
public final class MeasureTables {

    private final Members members;

    public MeasureTables(Members members) {
        this.members = members;
    }

    /** A name on a measure. */
    public record NameOnMeasure(Measure measure, Cosponsorship cosponsorship) {}

    /** Something done with a measure. */
    public record Done(Measure measure, Action action) {}

    /** A row a measure. */
    public Table measures(String name, Collection<Measure> measures) {
        var source = RecordSource.ofMeasures(measures);
        var columns = new Columns<Measure>("measures", source.words())
                .text("measure", Measure::id)
                .text("printed", row -> row.id().printed())
                .text("title", Measure::title)
                .text("official_title", Measure::officialTitle)
                .date("introduced", row -> row.introduced().orElse(null));
        MemberColumns.addSponsor(columns, row -> row.sponsor().map(members::named))
                .number(
                        "cosponsors",
                        row -> row.cosponsorsAsOf(LocalDate.MAX, CosponsorStatus.ACTIVE)
                                .size())
                .text("law", Measure::law);
        return columns.over(name, "Measures", source.date(), measures);
    }

    /**
     * A row a name.
     *
     * @param title what is shown and how it was filtered
     */
    public Table cosponsors(String name, String title, Collection<Measure> measures, List<NameOnMeasure> names) {
        var source = RecordSource.ofMeasures(measures);
        var columns = new Columns<NameOnMeasure>("cosponsors", source.words())
                .text("measure", row -> row.measure().id());
        MemberColumns.add(columns, this::member)
                .date("since", row -> row.cosponsorship().since())
                .yesNo("original", row -> row.cosponsorship().original())
                .date("withdrawn", row -> row.cosponsorship().withdrawn().orElse(null))
                .text("version_in_print", row -> inPrint(row.measure(), row.cosponsorship()));
        return columns.over(name, title, source.date(), names).with(added(measures, names));
    }

    /** Of several measures a member may have several names, so that a sum says nothing. */
    private List<Totals> added(Collection<Measure> measures, List<NameOnMeasure> names) {
        if (measures.size() != 1) {
            return List.of();
        }
        var kinds = List.of(
                new Adding.Kind<NameOnMeasure>("Names", row -> true),
                new Adding.Kind<NameOnMeasure>(
                        "Original cosponsors", row -> row.cosponsorship().original()),
                new Adding.Kind<NameOnMeasure>(
                        "Withdrawn", row -> row.cosponsorship().withdrawn().isPresent()));
        return new Adding<NameOnMeasure>(
                        row -> member(row).party(),
                        row -> member(row).state(),
                        row -> member(row).name(),
                        kinds)
                .of(names, "");
    }

    private Member member(NameOnMeasure row) {
        return members.named(row.cosponsorship().member());
    }

    /** The text version in print when a member signed on. */
    static Optional<VersionId> inPrint(Measure measure, Cosponsorship name) {
        return measure.versionInPrint(name.since()).map(TextVersion::id);
    }

    /** A row an action, of all actions. */
    public Table actions(String name, String title, Collection<Measure> measures) {
        return table(
                name,
                title,
                measures,
                measures.stream()
                        .flatMap(measure -> measure.actions().stream().map(action -> new Done(measure, action)))
                        .toList());
    }

    /** A row an action, of those of one measure that are asked for. */
    public Table actions(String name, String title, Measure measure, List<Action> asked) {
        return table(
                name,
                title,
                List.of(measure),
                asked.stream().map(action -> new Done(measure, action)).toList());
    }

    private static Table table(String name, String title, Collection<Measure> measures, List<Done> done) {
        var source = RecordSource.ofMeasures(measures);
        var columns = new Columns<Done>("actions", source.words())
                .text("measure", row -> row.measure().id())
                .date("date", row -> row.action().date())
                .text("time", row -> row.action().time())
                .text("type", row -> row.action().type())
                .text("text", row -> row.action().text())
                .text("sources", row -> sources(row.action()));
        return columns.over(name, title, source.date(), done);
    }

    /** {@code House floor actions H37100; Library of Congress 8000}. */
    private static String sources(Action action) {
        return action.records().stream()
                .map(record ->
                        record.source() + record.code().map(code -> " " + code).orElse(""))
                .collect(Collectors.joining("; "));
    }

    /**
     * A row a text version.
     *
     * @param certainties what is known of the words of those that are held
     */
    public Table versions(
            String name, String title, Collection<Measure> measures, Map<VersionId, Certainty> certainties) {
        var source = RecordSource.ofMeasures(measures);
        var columns = new Columns<TextVersion>("versions", source.words())
                .text("version", TextVersion::id)
                .text("measure", row -> row.id().measure())
                .text("stage", TextVersion::stage)
                .date("date", TextVersion::date)
                .text("date_note", TextVersion::dateNote)
                .text("official_copy", TextVersion::url)
                .text("certainty", row -> told(certainties, row, Certainty::state, "not held"))
                .text("check_note", row -> told(certainties, row, Certainty::sentence, ""));
        return columns.over(
                name,
                title,
                source.date(),
                measures.stream().flatMap(one -> one.versions().stream()).toList());
    }

    private static String told(
            Map<VersionId, Certainty> certainties,
            TextVersion version,
            Function<Certainty, String> what,
            String otherwise) {
        return Optional.ofNullable(certainties.get(version.id())).map(what).orElse(otherwise);
    }
}
