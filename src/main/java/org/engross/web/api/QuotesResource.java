package org.engross.web.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.engross.expression.Quotes;
import org.engross.quotation.Quotation;
import org.engross.web.request.QuotationRequest;

/** {@code quotes?q=}: which texts have these words, verbatim or nearly, and which first and last. */
@Tag(name = "Finding")
@Path("/api/v1/quotes")
public class QuotesResource {

    private final Quotes quotes;

    QuotesResource(Quotes quotes) {
        this.quotes = quotes;
    }

    /**
     * As JSON.
     *
     * @param q the words, at most {@value Quotation#MOST} characters; typography makes no difference
     */
    @GET
    @Operation(
            operationId = "findQuotes",
            summary = "Which texts have these words, verbatim or nearly, and which first and last",
            description = "Each text that has the words, exactly or nearly, with the places and, where they "
                    + "differ, how.")
    @Produces(MediaType.APPLICATION_JSON)
    public QuotesView json(@QueryParam("q") String q) {
        var quotation = QuotationRequest.of(q);
        return QuotesView.of(quotation, quotes.trace(quotation));
    }
}
