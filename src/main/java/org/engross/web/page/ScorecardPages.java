package org.engross.web.page;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.engross.scorecard.FileFault;
import org.engross.scorecard.ScoreOrder;
import org.engross.scorecard.ScorecardExample;
import org.engross.web.http.Problem;
import org.engross.web.http.ProblemException;
import org.engross.web.request.ScorecardRequest;
import org.engross.web.request.ScorecardRequest.BroughtPositions;

/** The page that makes a scorecard. The file is posted, so that no address has it, and is not kept. */
@Path("/scorecard")
@Produces(MediaType.TEXT_HTML)
public class ScorecardPages {

    private final ScorecardRequest asked;

    @Inject
    ScorecardPages(ScorecardRequest asked) {
        this.asked = asked;
    }

    /**
     * The form; with the example in it and its scores, if they are asked for.
     *
     * @param example {@code yes}
     */
    @GET
    public Response page(
            @QueryParam("example") String example,
            @QueryParam("chamber") String chamber,
            @QueryParam("sort") String sort) {
        return example == null
                ? answer(200, ScorecardPage.empty(asked.most()))
                : answered(
                        new BroughtPositions(ScorecardExample.words().getBytes(StandardCharsets.UTF_8), chamber, sort));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response score(@HeaderParam(HttpHeaders.CONTENT_TYPE) MediaType sent, byte[] body) {
        try {
            return answered(asked.of(sent, null, null, body));
        } catch (ProblemException e) {
            return refused(new BroughtPositions(new byte[0], "", ""), e.problem());
        }
    }

    private Response answered(BroughtPositions brought) {
        try {
            var card = asked.scored(brought);
            return answer(
                    200,
                    new ScorecardPage(
                            asked.most(),
                            brought.words(),
                            brought.order(),
                            chamber(brought),
                            Optional.of(card),
                            "",
                            List.of()));
        } catch (ProblemException e) {
            return refused(brought, e.problem());
        }
    }

    /** The file stands in the form again, unless it is too long for an answer. */
    private Response refused(BroughtPositions brought, Problem problem) {
        var faults = problem.details().get("faults") instanceof List<?> all
                ? all.stream().map(FileFault.class::cast).toList()
                : List.<FileFault>of();
        return answer(
                problem.status(),
                new ScorecardPage(
                        asked.most(),
                        brought.file().length > asked.most() ? "" : brought.words(),
                        ScoreOrder.SCORE,
                        "",
                        Optional.empty(),
                        problem.detail(),
                        faults));
    }

    private static String chamber(BroughtPositions brought) {
        return Objects.requireNonNullElse(brought.chamber(), "").strip();
    }

    private static Response answer(int status, ScorecardPage page) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(Pages.scorecard(page).render())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
