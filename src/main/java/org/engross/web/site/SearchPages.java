package org.engross.web.site;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.EnumMap;
import java.util.Optional;
import org.engross.library.Match;
import org.engross.library.Terms;
import org.engross.web.http.Paging;
import org.engross.web.request.FindRequest;
import org.engross.web.request.SearchRequest;

/** The search page: what the words may mean, and where else they stand. */
@Path("/search")
@Produces(MediaType.TEXT_HTML)
public class SearchPages {

    private final SearchRequest asked;
    private final FindRequest finding;

    SearchPages(SearchRequest asked, FindRequest finding) {
        this.asked = asked;
        this.finding = finding;
    }

    @GET
    public String page(@QueryParam("q") String q, @QueryParam("kind") String kind, @BeanParam Paging paging) {
        var page = Optional.ofNullable(q).filter(words -> !words.isBlank()).map(words -> search(words, kind, paging));
        return SiteTemplates.search(page).render();
    }

    private SearchPage search(String q, String kind, Paging paging) {
        var meant = finding.find(q, "");
        var only = SearchRequest.kind(kind);
        var terms = SearchRequest.terms(q);
        return new SearchPage(q, meant, only, asked.page(terms, only, paging), counts(terms));
    }

    private EnumMap<Match.Kind, Integer> counts(Terms terms) {
        var counts = new EnumMap<Match.Kind, Integer>(Match.Kind.class);
        for (var one : Match.Kind.values()) {
            counts.put(one, asked.count(terms, Optional.of(one)));
        }
        return counts;
    }
}
