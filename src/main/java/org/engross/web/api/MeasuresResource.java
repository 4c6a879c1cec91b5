package org.engross.web.api;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.engross.citation.MeasureId;
import org.engross.citation.TextId;
import org.engross.citation.VersionCode;
import org.engross.export.json.StoryView;
import org.engross.export.paper.HandoutPaper;
import org.engross.export.paper.MeasurePaper;
import org.engross.export.table.MeasureTables;
import org.engross.export.table.StoryTables;
import org.engross.export.table.Table;
import org.engross.export.table.VoteTables;
import org.engross.library.Library;
import org.engross.measure.TextVersion;
import org.engross.proceeding.CoveredList;
import org.engross.proceeding.MeasureRecord;
import org.engross.web.filter.ActionsAsked;
import org.engross.web.filter.EventsAsked;
import org.engross.web.filter.MeasuresAsked;
import org.engross.web.http.Forms;
import org.engross.web.http.Paging;
import org.engross.web.http.Paging.Page;
import org.engross.web.http.Problem;
import org.engross.web.http.ProblemException;
import org.engross.web.http.QueryParameters;
import org.engross.web.http.Responses;
import org.engross.web.http.XmlRecord;
import org.engross.web.request.RequestedRecord;
import org.engross.web.request.RequestedStory;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code measures}: the measures held, their versions, actions, amendments and votes. */
@Tag(name = "Measures")
@Path("/api/v1/measures")
@Produces(MediaType.APPLICATION_JSON)
public class MeasuresResource {

    private final RequestedRecord journal;
    private final Library library;
    private final RequestedStory stories;
    private final Responses answers;
    private final XmlRecord xml;

    MeasuresResource(
            RequestedRecord journal, Library library, RequestedStory stories, Responses answers, XmlRecord xml) {
        this.xml = xml;
        this.stories = stories;
        this.journal = journal;
        this.library = library;
        this.answers = answers;
    }

    @GET
    @Operation(
            operationId = "listMeasures",
            summary = "The measures held",
            description = "In order of Congress, chamber and number. A measure of which the status record alone is "
                    + "held says so.")
    public RestResponse<Page<MeasureView.MeasureRow>> measures(
            @BeanParam MeasuresAsked asked, @BeanParam Paging paging) {
        return paging.page(Paging.shown(journal.measures(asked.question(), paging), MeasureView.MeasureRow::of));
    }

    @GET
    @Operation(
            operationId = "getMeasure",
            summary = "A measure: titles, sponsor, status, versions, amendments, votes",
            description =
                    "Everything that the status record and the roll calls say of it, on one page. In XML each member is "
                            + "an element of its name, and a list has an element item for each thing in it.")
    @Path("{measure}")
    public MeasureView measure(@PathParam("measure") String id) {
        return view(id);
    }

    /** The same record in XML. */
    @GET
    @Path("{measure}")
    @Produces(MediaType.APPLICATION_XML)
    public String measureInXml(@PathParam("measure") String id) {
        return xml.of("measure", view(id));
    }

    private MeasureView view(String id) {
        var record = journal.record(id);
        var measure = record.measure();
        return MeasureView.of(
                record,
                measure.sponsor().map(journal::member).orElse(null),
                measure.versions().stream().map(this::view).toList());
    }

    @GET
    @Operation(
            operationId = "listVersions",
            summary = "The text versions of a measure, and what is held of each",
            description = "Each stage at which the measure was printed. Of a version that was not collected, the "
                    + "stage and the day are known and the words are not.")
    @Path("{measure}/versions")
    public RestResponse<Page<VersionView>> versions(@PathParam("measure") String id, @BeanParam Paging paging) {
        return page(paging, id, CoveredList.VERSIONS, record -> record.measure().versions(), this::view);
    }

    @GET
    @Operation(
            operationId = "getVersion",
            summary = "A text version of a measure: date, stage, source, digest, check",
            description = "The stage is written as the printing office writes it: ih, rh, eh, enr.")
    @Path("{measure}/versions/{code}")
    public VersionView version(@PathParam("measure") String id, @PathParam("code") String code) {
        var measure = journal.measure(id);
        var version = measure.version(QueryParameters.value("code", code, VersionCode::parse));
        return version.map(this::view).orElseThrow(() -> {
            var held = measure.versions().stream()
                    .map(one -> one.id().version().toString())
                    .toList();
            return new ProblemException(Problem.notHeld(
                    "The measure has no such version",
                    measure.id() + " has no version '" + code + "'; it has " + String.join(", ", held),
                    Map.of("parameter", "code", "value", code, "nearest", held)));
        });
    }

    @GET
    @Operation(
            operationId = "listActions",
            summary = "What was done with a measure, day by day",
            description = "In the words of the record that has it first, with every record that has it.")
    @Path("{measure}/actions")
    public RestResponse<Page<MeasureView.ActionView>> actions(
            @PathParam("measure") String id, @BeanParam ActionsAsked asked, @BeanParam Paging paging) {
        return page(
                paging,
                id,
                CoveredList.ACTIONS,
                record -> asked.of(record.measure().actions()),
                MeasureView.ActionView::of);
    }

    /** What an agency says of the measure at each stage: another voice, no text of it. */
    @GET
    @Operation(
            operationId = "listSummaries",
            summary = "What an agency says of a measure at each stage: no text of it",
            description = "They are the words of the agency that wrote them, another voice beside the text.")
    @Path("{measure}/summaries")
    public RestResponse<Page<SummaryView>> summaries(@PathParam("measure") String id, @BeanParam Paging paging) {
        var record = journal.record(id);
        return paging.page(
                record.coverage(CoveredList.SUMMARIES),
                record.measure().summaries(),
                summary -> SummaryView.of(record.measure(), summary));
    }

    @GET
    @Operation(
            operationId = "listAmendmentsTo",
            summary = "The amendments offered to a measure",
            description = "Each with its sponsor, its purpose, what came of it, and the vote that decided it.")
    @Path("{measure}/amendments")
    public RestResponse<Page<AmendmentView>> amendmentsOf(@PathParam("measure") String id, @BeanParam Paging paging) {
        return page(
                paging,
                id,
                CoveredList.AMENDMENTS,
                MeasureRecord::amendments,
                amendment -> AmendmentView.of(
                        amendment,
                        journal,
                        library.find(new TextId.OfAmendment(amendment.id())).isPresent()));
    }

    @GET
    @Operation(
            operationId = "listVotesOn",
            summary = "The roll calls on a measure",
            description = "On the measure and on its amendments, in order of time.")
    @Path("{measure}/votes")
    public RestResponse<Page<VoteView>> votesOn(@PathParam("measure") String id, @BeanParam Paging paging) {
        var record = journal.record(id);
        return paging.page(
                record.coverage(CoveredList.VOTES), record.votes(), vote -> VoteView.of(vote, record.facts()));
    }

    /** The story of the measure, every event with its sources. */
    @GET
    @Operation(
            operationId = "listTimeline",
            summary = "The story of a measure, every event with its sources",
            description = "Actions, text versions, roll calls and signatures as one list, in order of time.")
    @Path("{measure}/timeline")
    public RestResponse<Page<EventView>> timeline(
            @PathParam("measure") String id, @BeanParam EventsAsked asked, @BeanParam Paging paging) {
        return page(paging, id, CoveredList.EVENTS, record -> asked.of(record.timeline()), EventView::of);
    }

    /** Who stood behind the measure before and after each text version was in print. */
    @GET
    @Operation(
            operationId = "listBacking",
            summary = "Who stood behind a measure before and after each text version was in print",
            description = "The cosponsors on the day before a version came into print and while it was, so that "
                    + "who signed which words can be told.")
    @Path("{measure}/backing")
    public RestResponse<Page<BackingView>> backing(@PathParam("measure") String id, @BeanParam Paging paging) {
        return page(paging, id, CoveredList.COSPONSORS, MeasureRecord::backings, BackingView::of);
    }

    @GET
    @Produces({Forms.CSV, Forms.XLSX, Forms.JSONL, Forms.PDF})
    public Response measuresTable(@BeanParam MeasuresAsked asked) {
        var question = asked.question();
        return answers.table(tables().measures("measures", journal.measures(question)), journal.coverage(question));
    }

    /** The measure on paper: a page of facts, then tables. */
    @GET
    @Path("{measure}")
    @Produces(Forms.PDF)
    public Response paper(@PathParam("measure") String id) {
        var paper = MeasurePaper.of(journal.record(id), version -> library.find(new TextId.OfMeasure(version)));
        return answers.onPaper(paper, MeasureId.parse(id) + ".pdf");
    }

    @GET
    @Path("{measure}/versions")
    @Produces({Forms.CSV, Forms.XLSX, Forms.JSONL, Forms.PDF})
    public Response versionsTable(@PathParam("measure") String id) {
        return table(
                id,
                "versions",
                "Text versions of",
                CoveredList.VERSIONS,
                (record, name, title) ->
                        tables().versions(name, title, record.alone(), library.certainties(record.measure())));
    }

    @GET
    @Path("{measure}/actions")
    @Produces({Forms.CSV, Forms.XLSX, Forms.JSONL, Forms.PDF})
    public Response actionsTable(@PathParam("measure") String id, @BeanParam ActionsAsked asked) {
        return table(
                id,
                "actions",
                "Actions on",
                CoveredList.ACTIONS,
                (record, name, title) -> tables().actions(
                                name,
                                title,
                                record.measure(),
                                asked.of(record.measure().actions())));
    }

    @GET
    @Path("{measure}/amendments")
    @Produces({Forms.CSV, Forms.XLSX, Forms.JSONL, Forms.PDF})
    public Response amendmentsTable(@PathParam("measure") String id) {
        return table(
                id,
                "amendments",
                "Amendments to",
                CoveredList.AMENDMENTS,
                (record, name, title) -> voteTables().amendments(name, title, record.alone(), record.amendments()));
    }

    @GET
    @Path("{measure}/votes")
    @Produces({Forms.CSV, Forms.XLSX, Forms.JSONL, Forms.PDF})
    public Response votesTable(@PathParam("measure") String id) {
        return table(
                id,
                "votes",
                "Votes on",
                CoveredList.VOTES,
                (record, name, title) -> voteTables().votes(name, title, record.votes()));
    }

    @GET
    @Path("{measure}/timeline")
    @Produces({Forms.CSV, Forms.XLSX, Forms.JSONL, Forms.PDF})
    public Response timelineTable(@PathParam("measure") String id, @BeanParam EventsAsked asked) {
        return table(
                id,
                "timeline",
                "Timeline of",
                CoveredList.EVENTS,
                (record, name, title) ->
                        StoryTables.timeline(name, title, record.alone(), asked.of(record.timeline())));
    }

    /** Makes a table of what was done with one measure. */
    private interface TableMaker {
        Table table(MeasureRecord record, String name, String title);
    }

    private Response table(String id, String name, String words, CoveredList list, TableMaker maker) {
        var record = journal.record(id);
        var measure = record.measure().id();
        var table = maker.table(record, measure + "-" + name, words + " " + measure.printed());
        return answers.table(table, record.coverage(list));
    }

    /**
     * How a provision of law came to read as it does under the measure.
     *
     * @param law the section, of the Code or of an Act
     * @param path the provision in it; without it, the whole section
     */
    @GET
    @Path("{measure}/story")
    @Operation(
            operationId = "getStory",
            summary = "A provision of law, text by text, each clause with who put it there",
            description = "From the law as it was, over each version of the measure, to the law as it became.")
    public StoryView story(
            @PathParam("measure") String id, @QueryParam("law") String law, @QueryParam("path") String path) {
        return StoryView.of(stories.of(journal.record(id), law, path));
    }

    /** The measure on one page. */
    @GET
    @Path("{measure}/handout")
    @Produces(Forms.PDF)
    @Operation(
            operationId = "getMeasureHandout",
            summary = "A measure on one page, to hand out",
            description = "A PDF of one page: what the measure does, who stands behind it, how it was voted on.")
    public Response handout(@PathParam("measure") String id) {
        var record = journal.record(id);
        return answers.onPaper(HandoutPaper.of(record), record.measure().id() + "-handout.pdf");
    }

    private <T, V> RestResponse<Page<V>> page(
            Paging paging, String id, CoveredList list, Function<MeasureRecord, List<T>> all, Function<T, V> view) {
        var record = journal.record(id);
        return paging.page(record.coverage(list), all.apply(record), view);
    }

    private VersionView view(TextVersion version) {
        return VersionView.of(version, library.find(new TextId.OfMeasure(version.id())));
    }

    private MeasureTables tables() {
        return new MeasureTables(journal.everyone());
    }

    private VoteTables voteTables() {
        return new VoteTables(journal.everyone());
    }
}
