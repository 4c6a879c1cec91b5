package org.engross.web.page;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.engross.expression.Quotes;
import org.engross.quotation.Quotation;
import org.engross.web.request.QuotationRequest;

/** The page that traces a quotation to its text. */
@Path("/quotes")
@Produces(MediaType.TEXT_HTML)
public class QuotePages {

    private final Quotes quotes;

    QuotePages(Quotes quotes) {
        this.quotes = quotes;
    }

    private QuotePage page(Quotation quotation) {
        var traced = quotes.trace(quotation);
        return new QuotePage(quotation, traced.texts(), traced.summaries());
    }

    @GET
    public String page(@QueryParam("q") String q) {
        var asked = Optional.ofNullable(q)
                .filter(words -> !words.isBlank())
                .map(QuotationRequest::of)
                .map(quotation -> page(quotation));
        return Pages.quotes(Quotation.MOST, asked).render();
    }
}
