package org.engross.web.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.engross.expression.Quotes;
import org.engross.quotation.Quotation;
import org.engross.web.http.Responses;
import org.engross.web.openapi.Described;
import org.engross.web.request.QuotationRequest;

/** {@code quotes?q=}: which texts have these words, verbatim or nearly, and which first and last. */
@Path("/api/v1/quotes")
public class QuotesResource {

    private final Quotes quotes;
    private final Responses answers;

    @Inject
    QuotesResource(Quotes quotes, Responses answers) {
        this.quotes = quotes;
        this.answers = answers;
    }

    /**
     * As JSON.
     *
     * @param q the words, at most {@value Quotation#MOST} characters; typography makes no difference
     */
    @GET
    @Described(
            id = "quotes",
            summary = "Which texts have these words, verbatim or nearly, and which first and last",
            answer = QuotesView.class,
            examples = "q=promote and facilitate prostitution")
    @Produces(MediaType.APPLICATION_JSON)
    public Response json(@QueryParam("q") String q) {
        var quotation = QuotationRequest.of(q);
        return answers.current(QuotesView.of(quotation, quotes.trace(quotation)));
    }
}
