package org.engross.web.site;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.engross.library.Library;
import org.engross.library.Proceedings;
import org.engross.release.Release;

/** What the site is, how it works, and how to report an error. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class AboutPages {

    private static final int MOST_DOUBTS = 50;

    private final Library library;
    private final Proceedings proceedings;

    AboutPages(Library library, Proceedings proceedings) {
        this.library = library;
        this.proceedings = proceedings;
    }

    @GET
    @Path("about")
    public String about() {
        var ids = proceedings.ids();
        return SiteTemplates.about(
                        library.count(),
                        ids.measures().size(),
                        ids.rollCalls().size(),
                        proceedings.members().size(),
                        Release.RUNNING)
                .render();
    }

    @GET
    @Path("method")
    public String method() {
        return SiteTemplates.method(PublishedScore.LEFT_OUT).render();
    }

    @GET
    @Path("corrections")
    public String corrections() {
        var doubts = library.holdings().stream()
                .filter(held -> !held.certainty().isWholeHeld())
                .toList();
        var told = doubts.subList(0, Math.min(doubts.size(), MOST_DOUBTS));
        return SiteTemplates.corrections(told, doubts.size() - told.size()).render();
    }
}
