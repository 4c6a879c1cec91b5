package org.engross.web.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.engross.web.http.Paging;
import org.engross.web.openapi.Described;
import org.engross.web.request.MatchView;
import org.engross.web.request.SearchRequest;

/** {@code search?q=}: provisions, measures and members that have all the words. */
@Path("/api/v1/search")
public class SearchResource {

    private final SearchRequest asked;
    private final Paging paging;

    @Inject
    SearchResource(SearchRequest asked, Paging paging) {
        this.asked = asked;
        this.paging = paging;
    }

    /**
     * As JSON: those first that have the words as a phrase; then measures, members, provisions; then by date.
     *
     * @param q the words, whole and in any letter case
     * @param kind only {@code provision}, {@code measure} or {@code member}
     */
    @GET
    @Described(
            id = "search",
            summary = "Provisions, measures and members that have all the words",
            answer = MatchView.class,
            list = true,
            size = SearchRequest.USUAL)
    @Produces(MediaType.APPLICATION_JSON)
    public Response json(@QueryParam("q") String q, @QueryParam("kind") String kind) {
        return paging.page(asked.page(SearchRequest.terms(q), SearchRequest.kind(kind)));
    }
}
