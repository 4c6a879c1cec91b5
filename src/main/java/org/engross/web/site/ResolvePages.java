package org.engross.web.site;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.engross.web.request.ResolveRequest;

/** The page on which a citation is resolved: the text of the day, and what it was before and after. */
@Path("/resolve")
@Produces(MediaType.TEXT_HTML)
public class ResolvePages {

    private final ResolveRequest asked;

    ResolvePages(ResolveRequest asked) {
        this.asked = asked;
    }

    @GET
    public String page(@QueryParam("cite") String cite, @QueryParam("on") String on) {
        var resolved =
                Optional.ofNullable(cite).filter(words -> !words.isBlank()).map(words -> asked.of(words, on));
        return SiteTemplates.resolve(resolved, ResolveRequest.LONGEST).render();
    }
}
