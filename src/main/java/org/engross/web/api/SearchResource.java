package org.engross.web.api;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.engross.web.http.Paging;
import org.engross.web.request.MatchView;
import org.engross.web.request.SearchRequest;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code search?q=}: provisions, measures, amendments, roll calls and members that have all the words. */
@Tag(name = "Finding")
@Path("/api/v1/search")
public class SearchResource {

    private final SearchRequest asked;

    SearchResource(SearchRequest asked) {
        this.asked = asked;
    }

    /**
     * As JSON: those first that have the words as a phrase; then measures, amendments, roll calls, members, provisions; then by date.
     *
     * @param q the words, whole and in any letter case
     * @param kind only {@code provision}, {@code measure}, {@code amendment}, {@code vote} or {@code member}
     */
    @GET
    @Operation(
            operationId = "searchWords",
            summary = "Provisions, measures, amendments, votes and members that have all the words",
            description = "The words stand anywhere in a provision or a title; letter case and endings aside.")
    @Produces(MediaType.APPLICATION_JSON)
    public RestResponse<Paging.Page<MatchView>> json(
            @QueryParam("q") String q, @QueryParam("kind") String kind, @BeanParam Paging paging) {
        return paging.page(asked.page(SearchRequest.terms(q), SearchRequest.kind(kind), paging));
    }
}
