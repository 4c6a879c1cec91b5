package org.engross.web.site;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.engross.web.http.Site;

/** How the API is used, and what its users may rely on. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class ApiPages {

    private final Site site;

    ApiPages(Site site) {
        this.site = site;
    }

    @GET
    @Path("api")
    public String api() {
        return SiteTemplates.api(QuickStart.of(site.address())).render();
    }

    /** Every operation, to be tried; its programs come with Swagger UI. */
    @GET
    @Path("explorer")
    public String explorer() {
        return SiteTemplates.explorer().render();
    }
}
