package org.engross.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.engross.measure.CommitteeReport;
import org.engross.measure.Measure;
import org.engross.measure.StatusRecord;
import org.engross.measure.Title;
import org.engross.proceeding.CoveredList;
import org.engross.proceeding.MeasureRecord;
import org.engross.web.http.Moment;
import org.engross.web.http.Paging;
import org.engross.web.request.MemberView;

/** A measure as JSON; where it is not {@code collected}, no status record is held, and empty lists say nothing. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        requiredProperties = {
            "id",
            "uslm",
            "printed",
            "title",
            "collected",
            "subjects",
            "titles",
            "reports",
            "related",
            "versions",
            "amendments",
            "votes",
            "cosponsors",
            "coverage"
        })
record MeasureView(
        String id,
        String uslm,
        String printed,
        String title,
        String officialTitle,
        boolean collected,
        LocalDate introduced,
        MemberView sponsor,
        int cosponsors,
        String law,
        ActionView latestAction,
        List<TitleView> titles,
        List<ReportView> reports,
        List<RelatedView> related,
        List<VersionView> versions,
        List<String> amendments,
        List<String> votes,
        String policyArea,
        List<String> subjects,

        @Schema(description = "Of each list that tells of the measure, how much it has.")
        ListsView coverage,

        StatusRecord source) {

    static MeasureView of(MeasureRecord record, MemberView sponsor, List<VersionView> versions) {
        var measure = record.measure();
        return new MeasureView(
                measure.id().toString(),
                measure.id().uslm(),
                measure.id().printed(),
                measure.title(),
                measure.officialTitle().orElse(null),
                measure.isCollected(),
                measure.introduced().orElse(null),
                sponsor,
                record.standing(),
                measure.law().map(Object::toString).orElse(null),
                measure.actions().isEmpty()
                        ? null
                        : ActionView.of(measure.actions().getLast()),
                measure.titles().stream().map(TitleView::of).toList(),
                measure.reports().stream().map(ReportView::of).toList(),
                measure.related().stream()
                        .map(related -> new RelatedView(
                                related.measure().toString(),
                                related.title(),
                                related.relation(),
                                related.identifiedBy()))
                        .toList(),
                versions,
                record.amendments().stream().map(one -> one.id().toString()).toList(),
                record.votes().stream().map(one -> one.id().toString()).toList(),
                measure.extras().policyArea().orElse(null),
                measure.extras().subjects(),
                ListsView.of(record),
                measure.source().orElse(null));
    }

    /** Of each list that tells of the measure, how much it has; where it has none, an empty list says nothing. */
    @Schema(name = "MeasureCoverage", description = "Of each list that tells of the measure, how much it has.")
    record ListsView(
            @Schema(description = "What was done with it.") Paging.CoverageView actions,
            @Schema(description = "What was offered to it.") Paging.CoverageView amendments,
            @Schema(description = "Who signed it.") Paging.CoverageView cosponsors,

            @Schema(description = "Measures that go with it.")
            Paging.CoverageView related,

            @Schema(description = "Committee reports on it.")
            Paging.CoverageView reports,

            @Schema(description = "What it is filed under.") Paging.CoverageView subjects,

            @Schema(description = "What an agency says of it.")
            Paging.CoverageView summaries,

            @Schema(description = "Its texts.") Paging.CoverageView versions,

            @Schema(description = "Roll calls on it and on amendments to it.")
            Paging.CoverageView votes) {

        static ListsView of(MeasureRecord record) {
            return new ListsView(
                    of(record, CoveredList.ACTIONS),
                    of(record, CoveredList.AMENDMENTS),
                    of(record, CoveredList.COSPONSORS),
                    of(record, CoveredList.RELATED),
                    of(record, CoveredList.REPORTS),
                    of(record, CoveredList.SUBJECTS),
                    of(record, CoveredList.SUMMARIES),
                    of(record, CoveredList.VERSIONS),
                    of(record, CoveredList.VOTES));
        }

        private static Paging.CoverageView of(MeasureRecord record, CoveredList list) {
            return Paging.CoverageView.of(record.coverage(list));
        }
    }

    /** A title; {@code official} is the long one, which says what the measure is to do. */
    record TitleView(String type, String words, boolean official) {
        static TitleView of(Title title) {
            return new TitleView(title.type(), title.words(), title.isOfficial());
        }
    }

    /** A report that came with it; committee and day where an action of the record cites it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(
            name = "CommitteeReport",
            requiredProperties = {"citation"})
    record ReportView(String citation, String committee, LocalDate date) {
        static ReportView of(CommitteeReport report) {
            return new ReportView(
                    report.citation(),
                    report.committee().orElse(null),
                    report.date().orElse(null));
        }
    }

    /** A measure that goes with this one. */
    record RelatedView(String id, String title, String relation, String identifiedBy) {}

    /** An action, with the official systems that record it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(requiredProperties = {"date", "type", "text", "sources"})
    record ActionView(
            LocalDate date,

            @Schema(description = "The moment with its offset from UTC.", format = "date-time")
            String at,

            String type,
            String text,
            List<String> sources) {
        static ActionView of(org.engross.measure.Action action) {
            return new ActionView(
                    action.date(),
                    action.time().map(time -> Moment.at(action.date(), time)).orElse(null),
                    action.type(),
                    action.text(),
                    action.records().stream()
                            .map(one -> one.source())
                            .distinct()
                            .toList());
        }
    }

    /** A measure in a list. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(
            name = "MeasureRow",
            requiredProperties = {"id", "printed", "title", "collected"})
    record MeasureRow(
            String id,
            String printed,
            String title,
            boolean collected,
            LocalDate introduced,
            String sponsor,
            String law) {
        static MeasureRow of(Measure measure) {
            return new MeasureRow(
                    measure.id().toString(),
                    measure.id().printed(),
                    measure.title(),
                    measure.isCollected(),
                    measure.introduced().orElse(null),
                    measure.sponsor().map(Object::toString).orElse(null),
                    measure.law().map(Object::toString).orElse(null));
        }
    }
}
