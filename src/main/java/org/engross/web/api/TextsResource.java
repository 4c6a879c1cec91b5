package org.engross.web.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.engross.export.json.TextView;
import org.engross.web.http.Forms;
import org.engross.web.http.Responses;
import org.engross.web.request.PlacedText;
import org.engross.web.request.RequestedText;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code texts?id=EXPR}: a text in the form asked for. */
@Tag(name = "Texts")
@Path("/api/v1/texts")
public class TextsResource {

    private final RequestedText reading;
    private final Responses answers;

    TextsResource(RequestedText reading, Responses answers) {
        this.reading = reading;
        this.answers = answers;
    }

    @GET
    @Operation(
            operationId = "getText",
            summary = "A text: the tree of its provisions, or a print of it",
            description = "In JSON a tree of levels, designations, headings and words. In XML the tree is written "
                    + "as USLM has it, each provision with its identifier; of a place, its element alone.")
    @Produces(MediaType.APPLICATION_JSON)
    public RestResponse<TextView> json(@QueryParam("id") String id) {
        var asked = reading.placed("id", id, null);
        return answers.text(asked.names(), asked.view());
    }

    @GET
    @Produces(MediaType.TEXT_PLAIN)
    public RestResponse<String> plain(@QueryParam("id") String id) {
        return print(id, PlacedText::plain);
    }

    @GET
    @Produces(Forms.MARKDOWN)
    public RestResponse<String> markdown(@QueryParam("id") String id) {
        return print(id, PlacedText::markdown);
    }

    /** As USLM: the document, the text that came of executing, or the element of a place alone. */
    @GET
    @Produces(MediaType.APPLICATION_XML)
    public RestResponse<String> xml(@QueryParam("id") String id) {
        return print(id, PlacedText::uslm);
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public RestResponse<String> html(@QueryParam("id") String id) {
        return print(id, PlacedText::html);
    }

    private RestResponse<String> print(String id, Function<PlacedText, String> print) {
        var asked = reading.placed("id", id, null);
        return answers.text(asked.names(), print.apply(asked));
    }
}
