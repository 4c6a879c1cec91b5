package org.engross.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The search page. */
@Path("/search")
@Produces(MediaType.TEXT_HTML)
public class SearchPages {

    private final SearchAsked asked;
    private final PopularNames names;
    private final Answers answers;

    @Inject
    SearchPages(SearchAsked asked, PopularNames names, Answers answers) {
        this.asked = asked;
        this.names = names;
        this.answers = answers;
    }

    @GET
    public Response page(@QueryParam("q") String q, @QueryParam("kind") String kind) {
        var page = q == null || q.isBlank()
                ? SearchPage.empty()
                : SearchPage.of(q, SearchAsked.terms(q), SearchAsked.kind(kind), asked, names.in(q));
        return answers.current(Pages.search(page).render(), MediaType.TEXT_HTML);
    }
}
