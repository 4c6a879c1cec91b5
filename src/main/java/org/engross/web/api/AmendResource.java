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
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.engross.export.json.ProposalView;
import org.engross.export.paper.EffectsDocument;
import org.engross.export.print.ProposalPlain;
import org.engross.export.table.EffectsTable;
import org.engross.expression.ProposalAnswer;
import org.engross.web.http.Forms;
import org.engross.web.http.Responses;
import org.engross.web.request.ProposalRequest;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code amend}: what language that somebody brings would do to the law. It is posted, and is not kept or logged. */
@Tag(name = "Amending")
@Path("/api/v1/amend")
@Consumes({
    MediaType.APPLICATION_JSON,
    MediaType.TEXT_PLAIN,
    MediaType.APPLICATION_XML,
    MediaType.TEXT_XML,
    MediaType.MULTIPART_FORM_DATA
})
public class AmendResource {

    /** Language sent as JSON. */
    @Schema(name = "Proposal", requiredProperties = "language")
    record PastedLanguage(String language, String law, String on) {}

    private static final String EXAMPLE =
            "Section 230(e) of the Communications Act of 1934 (47 U.S.C. 230(e)) is amended by striking paragraph (1).";

    private final ProposalRequest asked;
    private final Responses answers;

    AmendResource(ProposalRequest asked, Responses answers) {
        this.asked = asked;
        this.answers = answers;
    }

    /** As JSON. */
    @POST
    @Operation(
            operationId = "amendLaw",
            summary =
                    "What amendatory language would do to the law: each law before and after, each instruction's outcome",
            description = "Words or a whole official file. Nothing that is sent is kept. Language that is not read "
                    + "is told, never passed over.")
    @RequestBody(
            description = "The language, at most 1 MB: words, or an official file. It is not kept.",
            required = true,
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = PastedLanguage.class)),
                @Content(
                        mediaType = MediaType.TEXT_PLAIN,
                        schema = @Schema(implementation = String.class),
                        example = EXAMPLE),
                @Content(mediaType = MediaType.APPLICATION_XML, schema = @Schema(implementation = String.class))
            })
    @Produces(MediaType.APPLICATION_JSON)
    public RestResponse<ProposalView> amend(
            @HeaderParam(HttpHeaders.CONTENT_TYPE) MediaType sent,
            @QueryParam("law") String law,
            @QueryParam("on") String on,
            byte[] body) {
        return notKept(ProposalView.of(told(sent, law, on, body)));
    }

    @POST
    @Produces(MediaType.TEXT_PLAIN)
    public RestResponse<String> plain(
            @HeaderParam(HttpHeaders.CONTENT_TYPE) MediaType sent,
            @QueryParam("law") String law,
            @QueryParam("on") String on,
            byte[] body) {
        return notKept(ProposalPlain.of(told(sent, law, on, body)));
    }

    /** Each law that is held as it would read, every change tracked. */
    @POST
    @Produces(Forms.DOCX)
    public Response docx(
            @HeaderParam(HttpHeaders.CONTENT_TYPE) MediaType sent,
            @QueryParam("law") String law,
            @QueryParam("on") String on,
            byte[] body)
            throws IOException {
        var document = new ByteArrayOutputStream();
        var told = told(sent, law, on, body);
        EffectsDocument.print(told.effects(), told.notes(), document);
        return notKept(answers.whole(document.toByteArray(), Forms.DOCX, "as-it-would-read.docx"));
    }

    /** As a table, a row an instruction and a row a passage that is not read. */
    @POST
    @Produces({Forms.CSV, Forms.XLSX, Forms.JSONL, Forms.PDF})
    public Response table(
            @HeaderParam(HttpHeaders.CONTENT_TYPE) MediaType sent,
            @QueryParam("law") String law,
            @QueryParam("on") String on,
            byte[] body) {
        return notKept(answers.table(EffectsTable.of(told(sent, law, on, body).effects())));
    }

    private ProposalAnswer.ProposalTold told(MediaType sent, String law, String on, byte[] body) {
        return asked.told(asked.of(sent, law, on, body));
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
