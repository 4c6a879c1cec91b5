package org.engross.web.held;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.engross.export.json.ResolutionView;
import org.engross.export.table.ResolutionTable;
import org.engross.export.text.ResolutionPlain;
import org.engross.resolve.Resolution;
import org.engross.web.http.Forms;
import org.engross.web.http.Responses;
import org.engross.web.http.Site;
import org.engross.web.request.ResolveRequest;

/** {@code resolve?cite=&on=}: the text that a citation names on a day; a list of citations is posted. */
@Tag(name = "Finding")
@Path("/api/v1/resolve")
public class ResolveResource {

    /** One citation, and the day on which it is read. */
    @Schema(name = "DatedCitation", requiredProperties = "cite")
    record SentCitation(
            @Schema(description = "As people write it.") String cite,

            @Schema(description = "The day; without it, the newest text held.")
            String on) {}

    /** Citations sent as JSON. */
    @Schema(name = "Citations")
    record SentCitations(
            @Schema(description = "At most 100.", maxItems = ResolveRequest.MOST)
            List<SentCitation> citations) {}

    /** What each names, in the order in which they were sent. */
    @Schema(name = "Resolutions")
    record ResolutionsView(
            @Schema(description = "How many were sent.") int total,

            @Schema(description = "One a citation.") List<ResolutionView> items) {}

    private static final String FORMS =
            "Read are a place in the Code (47 U.S.C. 230(e)(5)), in an Act (section 230(e)(5) of the "
                    + "Communications Act of 1934), in a public law, under its number or its short title (Pub. L. 115-164, sec. 4(a); "
                    + "section 4(a) of FOSTA; section 509 of the Telecommunications Act of 1996), and in a bill (section 3(a) of H.R. 1865); a page of the Statutes at Large (132 Stat. "
                    + "1253), a report (H. Rept. 115-572), an amendment (H.Amdt. 526), an id; popular names (FOSTA-SESTA, CDA 230), "
                    + "with a note that says what they stand for; several places at once (47 U.S.C. 230(c)(1) and (2)), each of which "
                    + "is answered; several citations (47 U.S.C. 230(c) and 18 U.S.C. 2421A), each of which is answered or refused by itself; "
                    + "the same cited again in brackets (section 230 of the Communications Act of 1934 (47 U.S.C. 230)), "
                    + "with a note where the two differ; and a note below a section (47 U.S.C. 230 note), which is told not to be held.";
    private static final String EXAMPLE = "47 U.S.C. 230(e)(5)\t2018-04-11\nPub. L. 115-164, sec. 4(a)\n";

    private final ResolveRequest asked;
    private final Responses answers;
    private final Site site;

    ResolveResource(ResolveRequest asked, Responses answers, Site site) {
        this.asked = asked;
        this.answers = answers;
        this.site = site;
    }

    @GET
    @Operation(
            operationId = "resolveCitation",
            summary = "The text that a citation names on a day, its words, and what it was before and after",
            description = "Renumberings are followed to the day asked for. Where nothing is held, the answer says "
                    + "whether there was none or it was not collected. " + FORMS)
    @Produces(MediaType.APPLICATION_JSON)
    public ResolutionView json(@QueryParam("cite") String cite, @QueryParam("on") String on) {
        return view(asked.of(cite, on));
    }

    @GET
    @Produces(MediaType.TEXT_PLAIN)
    public String plain(@QueryParam("cite") String cite, @QueryParam("on") String on) {
        return ResolutionPlain.of(asked.of(cite, on));
    }

    @POST
    @Path("list")
    @Operation(
            operationId = "resolveCitations",
            summary = "The texts that many citations name, each on its day",
            description = "At most 100 citations. One that is not understood is answered in its place, and the "
                    + "others are answered all the same.")
    @RequestBody(
            description = "At most 100 citations: as JSON, or one a line, after a tab its day.",
            required = true,
            content = {
                @Content(
                        mediaType = MediaType.TEXT_PLAIN,
                        schema = @Schema(implementation = String.class),
                        example = EXAMPLE),
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = SentCitations.class))
            })
    @Consumes({MediaType.TEXT_PLAIN, MediaType.APPLICATION_JSON})
    @Produces(MediaType.APPLICATION_JSON)
    public ResolutionsView listed(
            @HeaderParam(HttpHeaders.CONTENT_TYPE) MediaType sent, @QueryParam("on") String on, byte[] body) {
        var resolutions = asked.ofList(sent, on, body);
        return new ResolutionsView(
                resolutions.size(), resolutions.stream().map(this::view).toList());
    }

    /** As a table, a row for each thing that each citation may name. */
    @POST
    @Path("list")
    @Consumes({MediaType.TEXT_PLAIN, MediaType.APPLICATION_JSON})
    @Produces({Forms.CSV, Forms.XLSX, Forms.JSONL, Forms.PDF})
    public Response table(
            @HeaderParam(HttpHeaders.CONTENT_TYPE) MediaType sent, @QueryParam("on") String on, byte[] body) {
        return Response.fromResponse(answers.table(ResolutionTable.of(asked.ofList(sent, on, body))))
                .tag((String) null)
                .build();
    }

    private ResolutionView view(Resolution resolution) {
        return ResolutionView.of(resolution, page -> site.address() + page);
    }
}
