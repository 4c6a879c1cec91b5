package org.engross.web.page;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.engross.expression.Quotes;
import org.engross.quotation.Quotation;
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
        var asked = Optional.ofNullable(q)
                .filter(words -> !words.isBlank())
                .map(QuotationRequest::of)
                .map(quotation -> new QuotePage(quotation, quotes.trace(quotation)));
        return answers.current(Pages.quotes(Quotation.MOST, asked).render(), MediaType.TEXT_HTML);
    }
}
