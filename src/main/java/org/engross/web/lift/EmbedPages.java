package org.engross.web.lift;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.engross.expression.Quotes;
import org.engross.web.http.Addresses;
import org.engross.web.http.Site;
import org.engross.web.request.QuotationAnswer;
import org.engross.web.request.QuotationRequest;
import org.engross.web.request.RequestedRecord;

/** The frames that are set into others' pages; those of comparisons stand with their pages. None needs a script. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class EmbedPages {

    private final RequestedRecord journal;
    private final Quotes quotes;
    private final Site site;

    EmbedPages(RequestedRecord journal, Quotes quotes, Site site) {
        this.journal = journal;
        this.quotes = quotes;
        this.site = site;
    }

    @GET
    @Path("embed/vote")
    public String vote(@QueryParam("id") String id) {
        var vote = journal.rollCall(id);
        return LiftTemplates.embedVote(vote, site.address() + "/votes/" + vote.id())
                .render();
    }

    @GET
    @Path("embed/quote")
    public String quote(@QueryParam("q") String q) {
        var quotation = QuotationRequest.of(q);
        var answer = new QuotationAnswer(quotation, quotes.trace(quotation).texts());
        return LiftTemplates.embedQuote(
                        answer,
                        Optional.of(answer.near()).filter(near -> !near.isEmpty()),
                        site.address() + "/quotes?q=" + Addresses.parameter(quotation.words()))
                .render();
    }
}
