package org.engross.web.api;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.engross.export.json.ScorecardView;
import org.engross.export.paper.ScorecardPaper;
import org.engross.export.table.ScorecardHtml;
import org.engross.export.table.ScorecardTable;
import org.engross.export.text.ScorecardPrint;
import org.engross.web.http.Forms;
import org.engross.web.http.Responses;
import org.engross.web.request.ScorecardRequest;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code scorecard}: members scored by an organization's own positions and rules. The file is posted, and is not kept. */
@Tag(name = "Votes")
@Path("/api/v1/scorecard")
@Consumes({Forms.CSV, MediaType.TEXT_PLAIN, MediaType.MULTIPART_FORM_DATA})
public class ScorecardResource {

    private static final String EXAMPLE = """
            kind,subject,wanted,weight,until,absence
            vote,h90-115.2018,against,10,,left out
            cosponsorship,s1693-115,signed,5,2018-02-27,
            """;

    private final ScorecardRequest asked;
    private final Responses answers;

    ScorecardResource(ScorecardRequest asked, Responses answers) {
        this.asked = asked;
        this.answers = answers;
    }

    /** As JSON. */
    @POST
    @Operation(
            operationId = "scoreMembers",
            summary = "Members scored by an organization's own positions on votes and cosponsorships, act by act",
            description = "The organization that keeps the scorecard chooses the acts, the weights and the "
                    + "letters. Every point can be counted again from the answer. Nothing that is sent is " + "kept.")
    @RequestBody(
            description =
                    "The positions and rules, at most 1 MB and 500 rows, in UTF-8; docs/scorecard.md describes the"
                            + " columns. A file with a fault gives no score, and every fault is named with its line. It is not"
                            + " kept.",
            required = true,
            content = {
                @Content(mediaType = Forms.CSV, schema = @Schema(implementation = String.class), example = EXAMPLE),
                @Content(
                        mediaType = MediaType.TEXT_PLAIN,
                        schema = @Schema(implementation = String.class),
                        example = EXAMPLE)
            })
    @Produces(MediaType.APPLICATION_JSON)
    public RestResponse<ScorecardView> json(
            @HeaderParam(HttpHeaders.CONTENT_TYPE) MediaType sent,
            @QueryParam("chamber") String chamber,
            @QueryParam("sort") String sort,
            byte[] body) {
        var brought = asked.of(sent, chamber, sort, body);
        return notKept(ScorecardView.of(asked.scored(brought), brought.order()));
    }

    /** A table to be set into a page. */
    @POST
    @Produces(MediaType.TEXT_HTML)
    public RestResponse<String> html(
            @HeaderParam(HttpHeaders.CONTENT_TYPE) MediaType sent,
            @QueryParam("chamber") String chamber,
            @QueryParam("sort") String sort,
            byte[] body) {
        var brought = asked.of(sent, chamber, sort, body);
        return notKept(ScorecardHtml.of(asked.scored(brought), brought.order()));
    }

    @POST
    @Produces(MediaType.TEXT_PLAIN)
    public RestResponse<String> plain(
            @HeaderParam(HttpHeaders.CONTENT_TYPE) MediaType sent,
            @QueryParam("chamber") String chamber,
            @QueryParam("sort") String sort,
            byte[] body) {
        var brought = asked.of(sent, chamber, sort, body);
        return notKept(ScorecardPrint.of(asked.scored(brought), brought.order()));
    }

    /** A row a member, with two columns an act. */
    @POST
    @Produces({Forms.CSV, Forms.XLSX, Forms.JSONL})
    public Response table(
            @HeaderParam(HttpHeaders.CONTENT_TYPE) MediaType sent,
            @QueryParam("chamber") String chamber,
            @QueryParam("sort") String sort,
            byte[] body) {
        var brought = asked.of(sent, chamber, sort, body);
        return notKept(answers.table(ScorecardTable.of(asked.scored(brought), brought.order())));
    }

    /** To hand out. */
    @POST
    @Produces(Forms.PDF)
    public Response paper(
            @HeaderParam(HttpHeaders.CONTENT_TYPE) MediaType sent,
            @QueryParam("chamber") String chamber,
            @QueryParam("sort") String sort,
            byte[] body) {
        var brought = asked.of(sent, chamber, sort, body);
        return notKept(answers.onPaper(ScorecardPaper.of(asked.scored(brought), brought.order()), "scorecard.pdf"));
    }

    private static <T> RestResponse<T> notKept(T answer) {
        return RestResponse.ResponseBuilder.ok(answer)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private static Response notKept(Response answer) {
        return Response.fromResponse(answer)
                .tag((String) null)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
