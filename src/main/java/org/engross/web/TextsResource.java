package org.engross.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.engross.export.TextHtml;
import org.engross.export.TextMarkdown;
import org.engross.export.UslmPrint;
import org.engross.export.json.TextView;
import org.engross.provision.PlainPrint;

/** {@code texts?id=EXPR}: a text in the form asked for. */
@Path("/api/v1/texts")
public class TextsResource {

    private final Reading reading;
    private final Answers answers;

    @Inject
    TextsResource(Reading reading, Answers answers) {
        this.reading = reading;
        this.answers = answers;
    }

    @GET
    @Described(id = "text", summary = "A text: the tree of its provisions, or a print of it", answer = TextView.class)
    @Produces(MediaType.APPLICATION_JSON)
    public Response json(@QueryParam("id") String id) {
        var read = reading.text("id", id);
        return answers.text(Standstill.of(id, read), TextView.of(read));
    }

    @GET
    @Produces(MediaType.TEXT_PLAIN)
    public Response plain(@QueryParam("id") String id) {
        var read = reading.text("id", id);
        return answers.text(Standstill.of(id, read), PlainPrint.of(read.text()), MediaType.TEXT_PLAIN);
    }

    @GET
    @Produces("text/markdown")
    public Response markdown(@QueryParam("id") String id) {
        var read = reading.text("id", id);
        return answers.text(Standstill.of(id, read), TextMarkdown.of(read.text()), "text/markdown");
    }

    /** As USLM: the whole document where the text is held as it is, else the text that came of executing. */
    @GET
    @Produces(MediaType.APPLICATION_XML)
    public Response xml(@QueryParam("id") String id) {
        var read = reading.text("id", id);
        var uslm = read.expression().isSingle() ? UslmPrint.of(read.base().document()) : UslmPrint.of(read.text());
        return answers.text(Standstill.of(id, read), uslm, MediaType.APPLICATION_XML);
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public Response html(@QueryParam("id") String id) {
        var read = reading.text("id", id);
        return answers.text(Standstill.of(id, read), TextHtml.of(read.text()), MediaType.TEXT_HTML);
    }
}
