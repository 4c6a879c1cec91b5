package org.engross.web.held;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.engross.export.feed.Atom;
import org.engross.export.feed.Feeds;
import org.engross.library.changes.ChangeLog;
import org.engross.web.http.Forms;
import org.engross.web.http.Paging;
import org.engross.web.http.Problem;
import org.engross.web.http.ProblemException;
import org.engross.web.http.QueryParameters;
import org.engross.web.http.Responses;
import org.engross.web.http.Site;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code changes?since=}: what came in or changed after a place, in the order in which it was kept. */
@Tag(name = "Collection")
@Path("/api/v1/changes")
public class ChangesResource {

    private final ChangeLog log;
    private final Responses answers;
    private final Site site;

    ChangesResource(ChangeLog log, Responses answers, Site site) {
        this.log = log;
        this.answers = answers;
        this.site = site;
    }

    /** Asked again and again with {@code next} as {@code since}, none is missed and none is told twice. */
    @GET
    @Operation(
            operationId = "listChanges",
            summary = "What came in or changed, in order, after a place",
            description = "Read it again and again, each time with the next of the answer before: no change is "
                    + "missed and none comes twice.")
    @Produces(MediaType.APPLICATION_JSON)
    public RestResponse<ChangesView> changes(@QueryParam("since") String since, @QueryParam("size") String size) {
        long after = QueryParameters.optional("since", since, ChangesResource::number)
                .orElse(0L);
        int most = QueryParameters.optional("size", size, value -> (int) within(value, Paging.MOST))
                .orElse(Paging.USUAL);
        var found = log.after(after, most + 1);
        if (found.isEmpty() && after > log.last()) {
            throw new ProblemException(new Problem(
                    "/problems/no-such-place",
                    "This place is not known",
                    410,
                    "nothing here has the number " + after + "; it is of another server, or an older database was put"
                            + " back. Begin again without since",
                    Map.of("since", after, "last", log.last())));
        }
        var view = ChangesView.of(after, found, most);
        var answer = RestResponse.ResponseBuilder.ok(view);
        if (view.more()) {
            answer.header(
                    HttpHeaders.LINK, "</api/v1/changes?since=" + view.next() + "&size=" + most + ">; rel=\"next\"");
        }
        return answer.build();
    }

    /** The newest as a feed. */
    @GET
    @Produces(Forms.ATOM)
    public Response feed() {
        var feed = Feeds.ofChanges(log.newest(Feeds.MOST), site.address() + "/");
        return answers.current(Atom.of(feed), Forms.ATOM);
    }

    private static long number(String value) {
        if (!value.matches("[0-9]{1,18}")) {
            throw new IllegalArgumentException("'" + value + "' is no place: it is the \"next\" of an answer before");
        }
        return Long.parseLong(value);
    }

    private static long within(String value, int most) {
        long number = number(value);
        if (number < 1 || number > most) {
            throw new IllegalArgumentException("'" + value + "' is not a number from 1 to " + most);
        }
        return number;
    }
}
