package org.engross.web.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.engross.citation.TextId;
import org.engross.export.chart.GrowthChart;
import org.engross.export.paper.MeasurePaper;
import org.engross.export.table.MeasureTables;
import org.engross.export.table.StoryTables;
import org.engross.export.table.VoteTables;
import org.engross.library.Library;
import org.engross.proceeding.Timeline;
import org.engross.web.http.Forms;
import org.engross.web.http.Responses;
import org.engross.web.http.TableAnswers;
import org.engross.web.request.CosponsorsRequest;
import org.engross.web.request.MemberFilter;
import org.engross.web.request.RequestedRecord;

/** The lists under {@code measures} as files, with the filters of the lists. */
@Path("/api/v1/measures")
@Produces({Forms.CSV, Forms.XLSX, Forms.JSONL, Forms.PDF})
public class MeasureTablesResource {

    private final RequestedRecord journal;
    private final Library library;
    private final TableAnswers answers;
    private final Responses made;

    @Inject
    MeasureTablesResource(RequestedRecord journal, Library library, TableAnswers answers, Responses made) {
        this.journal = journal;
        this.library = library;
        this.answers = answers;
        this.made = made;
    }

    @GET
    public Response measures() {
        return answers.answer(
                tables().measures("measures", journal.proceedings().measures()));
    }

    /** The measure on paper: a page of facts, then tables. */
    @GET
    @Path("{measure}")
    @Produces(Forms.PDF)
    public Response measure(@PathParam("measure") String id) {
        var measure = journal.measure(id);
        return made.onPaper(
                MeasurePaper.of(
                        measure, journal.proceedings().facts(), version -> library.find(new TextId.OfMeasure(version))),
                measure.id() + ".pdf");
    }

    /** The names over time, as a chart. */
    @GET
    @Path("{measure}/cosponsors")
    @Produces(Forms.SVG)
    public Response growth(@PathParam("measure") String id) {
        return made.current(GrowthChart.svg(journal.measure(id)), Forms.SVG);
    }

    @GET
    @Path("{measure}/versions")
    public Response versions(@PathParam("measure") String id) {
        var measure = journal.measure(id);
        return answers.answer(tables().versions(
                        measure.id() + "-versions",
                        "Text versions of " + measure.id().printed(),
                        List.of(measure)));
    }

    @GET
    @Path("{measure}/cosponsors")
    public Response cosponsors(
            @PathParam("measure") String id,
            @QueryParam("asOf") String asOf,
            @QueryParam("status") String status,
            @QueryParam("party") List<String> party,
            @QueryParam("state") List<String> state) {
        var measure = journal.measure(id);
        var asked = CosponsorsRequest.of(measure, asOf, status, MemberFilter.asked(party, state, List.of()));
        var names = asked.answer(journal).stream()
                .map(name -> new MeasureTables.NameOnMeasure(measure, name))
                .toList();
        return answers.answer(
                tables().cosponsors(measure.id() + "-cosponsors", asked.title(), List.of(measure), names));
    }

    @GET
    @Path("{measure}/actions")
    public Response actions(@PathParam("measure") String id) {
        var measure = journal.measure(id);
        return answers.answer(tables().actions(
                        measure.id() + "-actions", "Actions on " + measure.id().printed(), List.of(measure)));
    }

    @GET
    @Path("{measure}/amendments")
    public Response amendments(@PathParam("measure") String id) {
        var measure = journal.measure(id);
        return answers.answer(voteTables()
                .amendments(
                        measure.id() + "-amendments",
                        "Amendments to " + measure.id().printed(),
                        List.of(measure),
                        journal.proceedings().facts().amendmentsTo(measure.id())));
    }

    @GET
    @Path("{measure}/votes")
    public Response votes(@PathParam("measure") String id) {
        var measure = journal.measure(id);
        return answers.answer(voteTables()
                .votes(
                        measure.id() + "-votes",
                        "Votes on " + measure.id().printed(),
                        journal.proceedings().facts().rollCallsOn(measure.id())));
    }

    @GET
    @Path("{measure}/timeline")
    public Response timeline(@PathParam("measure") String id) {
        var measure = journal.measure(id);
        var measures = List.of(measure);
        return answers.answer(StoryTables.timeline(
                measure.id() + "-timeline",
                "Timeline of " + measure.id().printed(),
                measures,
                Timeline.of(journal.proceedings().facts(), measures)));
    }

    private MeasureTables tables() {
        return new MeasureTables(journal.proceedings().facts().members());
    }

    private VoteTables voteTables() {
        return new VoteTables(journal.proceedings().facts().members());
    }
}
