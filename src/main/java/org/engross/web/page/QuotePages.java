package org.engross.web.page;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.engross.expression.Quotes;
import org.engross.quotation.Quotation;
import org.engross.web.http.Site;
import org.engross.web.lift.Embeds;
import org.engross.web.lift.Lift;
import org.engross.web.request.Citing;
import org.engross.web.request.QuotationAnswer;
import org.engross.web.request.QuotationRequest;

/** The page that traces a quotation to its text. */
@Path("/quotes")
@Produces(MediaType.TEXT_HTML)
public class QuotePages {

    private final Quotes quotes;
    private final Citing citing;
    private final Site site;

    QuotePages(Quotes quotes, Citing citing, Site site) {
        this.citing = citing;
        this.site = site;
        this.quotes = quotes;
    }

    private QuotePage page(Quotation quotation) {
        var traced = quotes.trace(quotation);
        var answer = new QuotationAnswer(quotation, traced.texts());
        return new QuotePage(
                answer,
                traced.summaries(),
                new Lift(
                        citing.quotation(answer, Optional.empty()),
                        Optional.of(Embeds.quotation(answer).html(site.address())),
                        List.of()));
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
