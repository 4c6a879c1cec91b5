package org.engross.web.page;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.EnumMap;
import java.util.Optional;
import org.engross.editorial.PopularNames;
import org.engross.library.Match;
import org.engross.web.http.Paging;
import org.engross.web.request.SearchRequest;

/** The search page. */
@Path("/search")
@Produces(MediaType.TEXT_HTML)
public class SearchPages {

    private final SearchRequest asked;
    private final PopularNames names;

    SearchPages(SearchRequest asked, PopularNames names) {
        this.asked = asked;
        this.names = names;
    }

    @GET
    public String page(@QueryParam("q") String q, @QueryParam("kind") String kind, @BeanParam Paging paging) {
        var page = Optional.ofNullable(q).filter(words -> !words.isBlank()).map(words -> search(words, kind, paging));
        return Pages.search(page).render();
    }

    private SearchPage search(String q, String kind, Paging paging) {
        var terms = SearchRequest.terms(q);
        var only = SearchRequest.kind(kind);
        var counts = new EnumMap<Match.Kind, Integer>(Match.Kind.class);
        for (var one : Match.Kind.values()) {
            counts.put(one, asked.count(terms, Optional.of(one)));
        }
        return new SearchPage(q, only, asked.page(terms, only, paging), counts, names.in(q));
    }
}
