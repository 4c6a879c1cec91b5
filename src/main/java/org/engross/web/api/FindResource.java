package org.engross.web.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.engross.web.request.FindRequest;

/** {@code find?q=}: what people mean by a name, a number or a citation. */
@Tag(name = "Finding")
@Path("/api/v1/find")
public class FindResource {

    private final FindRequest asked;

    FindResource(FindRequest asked) {
        this.asked = asked;
    }

    /**
     * As JSON: what the words may mean, the best first, and where else they stand.
     *
     * @param q such as {@code hr 1865}, {@code roll call 90}, {@code 47 USC 230(e)(5)}, {@code FOSTA as passed}
     * @param kind {@code text} for texts alone, such as may be read or compared
     */
    @GET
    @Operation(
            operationId = "find",
            summary = "What is meant by a name, a number or a citation",
            description = "For one who has a name or a number and looks for its page. Of several that may be meant "
                    + "the likeliest is first.")
    @Produces(MediaType.APPLICATION_JSON)
    public FindView json(@QueryParam("q") String q, @QueryParam("kind") String kind) {
        return FindView.of(asked.find(q, kind), asked.inWords(q));
    }
}
