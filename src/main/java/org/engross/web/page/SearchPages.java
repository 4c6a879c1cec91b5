package org.engross.web.page;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.engross.editorial.PopularNames;
import org.engross.web.http.Link;
import org.engross.web.http.Paging;
import org.engross.web.http.Responses;
import org.engross.web.request.SearchRequest;

/** The search page. */
@Path("/search")
@Produces(MediaType.TEXT_HTML)
public class SearchPages {

    private final SearchRequest asked;
    private final PopularNames names;
    private final Responses answers;

    @Inject
    SearchPages(SearchRequest asked, PopularNames names, Responses answers) {
        this.asked = asked;
        this.names = names;
        this.answers = answers;
    }

    @GET
    public Response page(@QueryParam("q") String q, @QueryParam("kind") String kind, @BeanParam Paging paging) {
        var page = q == null || q.isBlank()
                ? SearchPage.empty()
                : SearchPage.of(q, SearchRequest.terms(q), SearchRequest.kind(kind), asked, paging, named(q));
        return answers.current(Pages.search(page).render(), MediaType.TEXT_HTML);
    }

    private List<Link> named(String q) {
        return names.in(q).stream()
                .map(name -> new Link(name.address(), name.name() + ": " + name.of()))
                .toList();
    }
}
