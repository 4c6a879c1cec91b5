package org.engross.web.site;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.engross.web.http.ProblemKind;

/** What each type of problem means: the type of a problem is the address of its page (RFC 9457, 3.1.1). */
@Path("/problems")
@Produces(MediaType.TEXT_HTML)
public class ProblemPages {

    private static final String OF_HTTP = "http-[1-5][0-9]{2}";

    @GET
    public String all() {
        return SiteTemplates.problems(List.of(ProblemKind.values())).render();
    }

    /** A type that is named after a status of HTTP has no more to say than the status. */
    @GET
    @Path("{type}")
    public String one(@PathParam("type") String type) {
        return ProblemKind.of(type)
                .map(kind -> SiteTemplates.problems(List.of(kind)).render())
                .orElseGet(() -> {
                    if (type.matches(OF_HTTP)) {
                        return SiteTemplates.problems(List.of(ProblemKind.values()))
                                .render();
                    }
                    throw new NotFoundException();
                });
    }
}
