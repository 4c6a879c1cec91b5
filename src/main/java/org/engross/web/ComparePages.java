package org.engross.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.engross.expression.Comparisons;
import org.engross.library.Library;

/** The comparison page, and the page on which to choose what to compare. */
@Path("/compare")
@Produces(MediaType.TEXT_HTML)
public class ComparePages {

    private final Reading reading;
    private final Comparisons comparisons;
    private final Library library;
    private final Answers answers;

    @Inject
    ComparePages(Reading reading, Comparisons comparisons, Library library, Answers answers) {
        this.reading = reading;
        this.comparisons = comparisons;
        this.library = library;
        this.answers = answers;
    }

    @GET
    public Response compare(@QueryParam("from") String from, @QueryParam("to") String to) {
        if (from == null && to == null) {
            var texts = library.holdings().stream().map(HomePage.TextRow::of).toList();
            return answers.current(Pages.choose(texts).render(), MediaType.TEXT_HTML);
        }
        var older = reading.text("from", from);
        var newer = reading.text("to", to);
        var page = ComparePage.of(older, newer, comparisons.of(older, newer));
        return answers.current(Pages.compare(page).render(), MediaType.TEXT_HTML);
    }
}
