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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.engross.export.chart.GrowthChart;
import org.engross.export.picture.Picture;
import org.engross.export.table.MeasureTables;
import org.engross.measure.Cosponsorship;
import org.engross.measure.Measure;
import org.engross.proceeding.Coverage;
import org.engross.proceeding.CoveredList;
import org.engross.proceeding.Facts;
import org.engross.proceeding.MeasureRecord;
import org.engross.web.http.Forms;
import org.engross.web.http.Paging;
import org.engross.web.http.Problem;
import org.engross.web.http.ProblemException;
import org.engross.web.http.Responses;
import org.engross.web.http.Site;
import org.engross.web.request.CosponsorsRequest;
import org.engross.web.request.MemberFilter;
import org.engross.web.request.RequestedRecord;

/** {@code cosponsors} of a measure: the names on a day, and over time as a chart. */
@Tag(name = "Measures")
@Path("/api/v1/measures/{measure}/cosponsors")
@Produces(MediaType.APPLICATION_JSON)
public class CosponsorsResource {

    private final RequestedRecord journal;
    private final Responses answers;
    private final Site site;

    CosponsorsResource(RequestedRecord journal, Responses answers, Site site) {
        this.site = site;
        this.journal = journal;
        this.answers = answers;
    }

    /**
     * The cosponsors on a day.
     *
     * @param asOf the day; without it, the whole record
     * @param status active (the default), withdrawn or all
     */
    @GET
    @Operation(
            operationId = "listCosponsors",
            summary = "The cosponsors of a measure on a day",
            description = "A name stands from the day of signing on until it is withdrawn. Each has the version "
                    + "that was in print on the day of signing on.")
    public CosponsorsView cosponsors(
            @PathParam("measure") String id,
            @QueryParam("asOf") String asOf,
            @QueryParam("status") String status,
            @QueryParam("party") List<String> party,
            @QueryParam("state") List<String> state,
            @BeanParam Paging paging) {
        var measure = journal.measure(id);
        var asked = CosponsorsRequest.of(measure, asOf, status, MemberFilter.asked(party, state, List.of()));
        var items = asked.answer(journal).stream()
                .map(cosponsorship -> item(measure, cosponsorship))
                .toList();
        return CosponsorsView.of(
                items, paging.cut(items).of(coverage(measure)), asked.day().orElse(null), asked.status());
    }

    /** The names over time, as a chart. */
    @GET
    @Produces(Forms.SVG)
    public Response growth(@PathParam("measure") String id) {
        return answers.current(picture(id).svg(), Forms.SVG);
    }

    @GET
    @Produces(Forms.PNG)
    public Response png(@PathParam("measure") String id) {
        var picture = picture(id);
        return answers.made(
                picture.svg(),
                Forms.PNG,
                Forms.inFileName(journal.measure(id).id() + "-cosponsors") + ".png",
                out -> out.write(picture.png()));
    }

    private Picture picture(String id) {
        var measure = journal.measure(id);
        if (!measure.isCollected()) {
            throw new ProblemException(Problem.notCollected(coverage(measure)));
        }
        return Picture.of(
                new Picture.Frame(
                        measure.id().printed(),
                        "Cosponsors of " + measure.id().printed() + ", " + measure.title(),
                        List.of(),
                        List.of(),
                        "Source: the status record of the measure and the prints of its texts",
                        site.address() + "/measures/" + measure.id()),
                GrowthChart.svg(measure));
    }

    @GET
    @Produces({Forms.CSV, Forms.XLSX, Forms.JSONL, Forms.PDF})
    public Response cosponsorsTable(
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
        return answers.table(
                new MeasureTables(journal.everyone())
                        .cosponsors(measure.id() + "-cosponsors", asked.title(), List.of(measure), names),
                coverage(measure));
    }

    private static Coverage coverage(Measure measure) {
        return new MeasureRecord(measure, Facts.none()).coverage(CoveredList.COSPONSORS);
    }

    private CosponsorsView.CosponsorView item(Measure measure, Cosponsorship cosponsorship) {
        var member = journal.member(cosponsorship.member());
        return new CosponsorsView.CosponsorView(
                member.id(),
                member.name(),
                member.party(),
                member.state(),
                member.district(),
                cosponsorship.since(),
                cosponsorship.original(),
                cosponsorship.withdrawn().orElse(null),
                measure.versionInPrint(cosponsorship.since())
                        .map(version -> version.id().toString())
                        .orElse(null));
    }
}
