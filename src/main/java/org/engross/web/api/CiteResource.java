package org.engross.web.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.engross.export.cite.Citation;
import org.engross.web.http.Forms;
import org.engross.web.http.Responses;
import org.engross.web.request.CitationRequest;

/** {@code cite}: how a text, a provision, a comparison, a change, a vote or a quotation traced is cited. */
@Tag(name = "Citing")
@Path("/api/v1/cite")
public class CiteResource {

    private final CitationRequest requests;
    private final Responses answers;

    CiteResource(CitationRequest requests, Responses answers) {
        this.requests = requests;
        this.answers = answers;
    }

    @GET
    @Operation(
            operationId = "citeText",
            summary = "How a text, or a provision of it, is cited, in four forms",
            description = "Plain, Bluebook, Associated Press and BibTeX, each with an address that lasts.")
    @Produces(MediaType.APPLICATION_JSON)
    public Citation text(
            @QueryParam("text") String text, @QueryParam("path") String path, @QueryParam("accessed") String accessed) {
        return requests.text(text, path, accessed);
    }

    @GET
    @Produces(MediaType.TEXT_PLAIN)
    public Response textInWords(
            @QueryParam("text") String text, @QueryParam("path") String path, @QueryParam("accessed") String accessed) {
        return inWords(requests.text(text, path, accessed));
    }

    @GET
    @Produces(Forms.BIBTEX)
    public Response textAsBibtex(
            @QueryParam("text") String text, @QueryParam("path") String path, @QueryParam("accessed") String accessed) {
        return answers.current(requests.text(text, path, accessed).bibtex(), Forms.BIBTEX);
    }

    @GET
    @Path("comparison")
    @Operation(
            operationId = "citeComparison",
            summary = "How a comparison, or one change of it, is cited, in four forms",
            description = "Plain, Bluebook, Associated Press and BibTeX, each with an address that lasts.")
    @Produces(MediaType.APPLICATION_JSON)
    public Citation comparison(
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @QueryParam("change") String change,
            @QueryParam("accessed") String accessed) {
        return requests.comparison(from, to, change, accessed);
    }

    @GET
    @Path("comparison")
    @Produces(MediaType.TEXT_PLAIN)
    public Response comparisonInWords(
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @QueryParam("change") String change,
            @QueryParam("accessed") String accessed) {
        return inWords(requests.comparison(from, to, change, accessed));
    }

    @GET
    @Path("comparison")
    @Produces(Forms.BIBTEX)
    public Response comparisonAsBibtex(
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @QueryParam("change") String change,
            @QueryParam("accessed") String accessed) {
        return answers.current(requests.comparison(from, to, change, accessed).bibtex(), Forms.BIBTEX);
    }

    @GET
    @Path("vote")
    @Operation(
            operationId = "citeVote",
            summary = "How a roll call is cited, in four forms",
            description = "Plain, Bluebook, Associated Press and BibTeX, each with an address that lasts.")
    @Produces(MediaType.APPLICATION_JSON)
    public Citation vote(@QueryParam("vote") String vote, @QueryParam("accessed") String accessed) {
        return requests.vote(vote, accessed);
    }

    @GET
    @Path("vote")
    @Produces(MediaType.TEXT_PLAIN)
    public Response voteInWords(@QueryParam("vote") String vote, @QueryParam("accessed") String accessed) {
        return inWords(requests.vote(vote, accessed));
    }

    @GET
    @Path("vote")
    @Produces(Forms.BIBTEX)
    public Response voteAsBibtex(@QueryParam("vote") String vote, @QueryParam("accessed") String accessed) {
        return answers.current(requests.vote(vote, accessed).bibtex(), Forms.BIBTEX);
    }

    @GET
    @Path("quotation")
    @Operation(
            operationId = "citeQuotation",
            summary = "How a quotation is cited with what the collection says of it, in four forms",
            description = "Plain, Bluebook, Associated Press and BibTeX, each with an address that lasts.")
    @Produces(MediaType.APPLICATION_JSON)
    public Citation quotation(@QueryParam("q") String q, @QueryParam("accessed") String accessed) {
        return requests.quotation(q, accessed);
    }

    @GET
    @Path("quotation")
    @Produces(MediaType.TEXT_PLAIN)
    public Response quotationInWords(@QueryParam("q") String q, @QueryParam("accessed") String accessed) {
        return inWords(requests.quotation(q, accessed));
    }

    @GET
    @Path("quotation")
    @Produces(Forms.BIBTEX)
    public Response quotationAsBibtex(@QueryParam("q") String q, @QueryParam("accessed") String accessed) {
        return answers.current(requests.quotation(q, accessed).bibtex(), Forms.BIBTEX);
    }

    private Response inWords(Citation citation) {
        return answers.current(
                "Plain: " + citation.plain() + "\n\nBluebook: " + citation.bluebook() + "\n\nAP: " + citation.ap()
                        + "\n\n" + citation.bibtex(),
                MediaType.TEXT_PLAIN);
    }
}
