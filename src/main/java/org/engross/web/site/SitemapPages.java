package org.engross.web.site;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.engross.citation.AmendmentId;
import org.engross.library.Library;
import org.engross.library.Proceedings;
import org.engross.proceeding.Delegation;
import org.engross.web.http.Site;

/** What search engines are told: which pages there are (sitemaps.org), and which need not be read (RFC 9309). */
@Path("/")
public class SitemapPages {

    /** How many addresses a map has; a map of the protocol has at most 50,000. */
    private static final int OF_A_MAP = 10_000;

    private static final List<String> FIXED = List.of(
            "/",
            "/about",
            "/method",
            "/corrections",
            "/measures",
            "/votes",
            "/members",
            "/delegations",
            "/amendments",
            "/compare",
            "/effects",
            "/liability",
            "/quotes",
            "/check",
            "/amend",
            "/scorecard",
            "/search",
            "/resolve",
            "/checks");

    private final Library library;
    private final Proceedings proceedings;
    private final Site site;

    SitemapPages(Library library, Proceedings proceedings, Site site) {
        this.library = library;
        this.proceedings = proceedings;
        this.site = site;
    }

    /** All of it, or the list of maps where one map does not hold it. */
    @GET
    @Path("sitemap.xml")
    @Produces(MediaType.APPLICATION_XML)
    public String all() {
        var pages = pages();
        return pages.size() <= OF_A_MAP ? map(pages) : maps((pages.size() + OF_A_MAP - 1) / OF_A_MAP);
    }

    @GET
    @Path("sitemap-{number: [0-9]{1,6}}.xml")
    @Produces(MediaType.APPLICATION_XML)
    public String one(@PathParam("number") int number) {
        var pages = pages();
        int from = (number - 1) * OF_A_MAP;
        if (from < 0 || from >= pages.size()) {
            throw new NotFoundException();
        }
        return map(pages.subList(from, Math.min(pages.size(), from + OF_A_MAP)));
    }

    /** What is only asked for, with whatever words, is not to be read without end. */
    @GET
    @Path("robots.txt")
    @Produces(MediaType.TEXT_PLAIN)
    public String robots() {
        return """
                User-agent: *
                Disallow: /api/
                Disallow: /search?
                Disallow: /compare/find
                Disallow: /embed/

                Sitemap: %s/sitemap.xml
                """.formatted(site.address());
    }

    private List<String> pages() {
        var ids = proceedings.ids();
        return Stream.of(
                        FIXED.stream(),
                        ids.measures().stream().map(id -> "/measures/" + id),
                        ids.rollCalls().stream().map(id -> "/votes/" + id),
                        ids.amendments().stream().map(AmendmentId::uslm),
                        library.holdings().stream()
                                .map(held -> held.document().id().uslm()),
                        Delegation.states(proceedings.everyone()).stream().map(state -> "/delegations/" + state),
                        proceedings.members().stream().map(member -> "/members/" + member.id()))
                .flatMap(addresses -> addresses)
                .distinct()
                .toList();
    }

    private String map(List<String> pages) {
        return pages.stream()
                .map(page -> "<url><loc>" + site.address() + page.replace("&", "&amp;") + "</loc></url>\n")
                .collect(Collectors.joining(
                        "", XML + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n", "</urlset>\n"));
    }

    private String maps(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(one -> "<sitemap><loc>" + site.address() + "/sitemap-" + one + ".xml</loc></sitemap>\n")
                .collect(Collectors.joining(
                        "",
                        XML + "<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
                        "</sitemapindex>\n"));
    }

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
}
