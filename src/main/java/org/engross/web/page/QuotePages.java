package org.engross.web.page;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.engross.expression.Quotes;
import org.engross.web.http.Responses;
import org.engross.web.request.QuotationRequest;

/** The page that traces a quotation to its text. */
@Path("/quotes")
@Produces(MediaType.TEXT_HTML)
public class QuotePages {

    private final Quotes quotes;
    private final Responses answers;

    @Inject
    QuotePages(Quotes quotes, Responses answers) {
        this.quotes = quotes;
        this.answers = answers;
    }

    @GET
    public Response page(@QueryParam("q") String q) {
        if (q == null || q.isBlank()) {
            return answers.current(Pages.quotes(QuotePage.empty()).render(), MediaType.TEXT_HTML);
        }
        var quotation = QuotationRequest.of(q);
        var page = QuotePage.of(quotation, quotes.trace(quotation));
        return answers.current(Pages.quotes(page).render(), MediaType.TEXT_HTML);
    }
}
