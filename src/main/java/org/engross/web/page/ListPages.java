package org.engross.web.page;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.engross.web.request.RequestedList;

/** The pages of measures that belong together. */
@Path("/lists")
@Produces(MediaType.TEXT_HTML)
public class ListPages {

    private final RequestedList lists;

    ListPages(RequestedList lists) {
        this.lists = lists;
    }

    @GET
    @Path("{list}")
    public String measureList(@PathParam("list") String name) {
        return Pages.measureList(name, lists.of(name)).render();
    }
}
