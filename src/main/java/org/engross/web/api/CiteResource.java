package org.engross.web.api;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.engross.export.cite.Citation;
import org.engross.web.http.Forms;
import org.engross.web.http.QueryParameters;
import org.engross.web.http.Responses;
import org.engross.web.request.CitationRequest;

/** {@code cite}: how a text, a provision, a comparison, a change, a vote or a quotation traced is cited. */
@Path("/api/v1/cite")
public class CiteResource {

    private final CitationRequest requests;
    private final Responses answers;

    CiteResource(CitationRequest requests, Responses answers) {
        this.requests = requests;
        this.answers = answers;
    }

    /** In all four forms. */
    @GET
    @Operation(
            operationId = "cite",
            summary = "How a text, a provision, a comparison, a change, a vote or a quotation is cited, in four forms")
    @Produces(MediaType.APPLICATION_JSON)
    public Citation json(@BeanParam CitationRequest.CitationQuestion question) {
        return requests.of(question);
    }

    /**
     * In one form.
     *
     * @param style {@code plain}, {@code bluebook}, {@code ap} or {@code bibtex}
     */
    @GET
    @Produces(MediaType.TEXT_PLAIN)
    public Response plain(@BeanParam CitationRequest.CitationQuestion question, @QueryParam("style") String style) {
        var citation = requests.of(question);
        var asked = QueryParameters.oneOf("style", style, "plain", "plain", "bluebook", "ap", "bibtex");
        return answers.current(
                switch (asked) {
                    case "bluebook" -> citation.bluebook() + "\n";
                    case "ap" -> citation.ap() + "\n";
                    case "bibtex" -> citation.bibtex();
                    default -> citation.plain() + "\n";
                },
                MediaType.TEXT_PLAIN);
    }

    @GET
    @Produces(Forms.BIBTEX)
    public Response bibtex(@BeanParam CitationRequest.CitationQuestion question) {
        return answers.current(requests.of(question).bibtex(), Forms.BIBTEX);
    }
}
