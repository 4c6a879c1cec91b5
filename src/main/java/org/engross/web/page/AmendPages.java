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
import java.util.Objects;
import java.util.Optional;
import org.engross.web.http.ProblemException;
import org.engross.web.request.ProposalRequest;

/**
 * The page that shows what language would do to the law. What is brought is posted, so that no address has it, and is not
 * kept; the language of a text held is named by its address.
 */
@Path("/amend")
@Produces(MediaType.TEXT_HTML)
public class AmendPages {

    private final ProposalRequest asked;

    @Inject
    AmendPages(ProposalRequest asked) {
        this.asked = asked;
    }

    /**
     * The form; with the words of a text held, those in it and what they would do.
     *
     * @param text an expression
     * @param path a provision of it; the whole if not given
     */
    @GET
    public Response page(
            @QueryParam("text") String text,
            @QueryParam("path") String path,
            @QueryParam("law") String law,
            @QueryParam("on") String on) {
        var held = asked.held(text, path);
        if (held.isEmpty()) {
            return answer(200, AmendPage.empty(asked.most(), given(law), given(on)));
        }
        var words = held.get().words().getBytes(StandardCharsets.UTF_8);
        return answered(new ProposalRequest.Brought(words, held.get().read().title(), given(law), given(on), held));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response amend(@HeaderParam(HttpHeaders.CONTENT_TYPE) MediaType sent, byte[] body) {
        try {
            return answered(asked.of(sent, null, null, body));
        } catch (ProblemException e) {
            var nothing = new ProposalRequest.Brought(new byte[0], "", "", "", Optional.empty());
            return answer(e.problem().status(), AmendPage.refused(asked.most(), nothing, e.problem()));
        }
    }

    private Response answered(ProposalRequest.Brought brought) {
        try {
            return answer(200, AmendPage.told(asked.most(), brought, asked.told(brought)));
        } catch (ProblemException e) {
            return answer(e.problem().status(), AmendPage.refused(asked.most(), brought, e.problem()));
        }
    }

    private static String given(String value) {
        return Objects.requireNonNullElse(value, "").strip();
    }

    private static Response answer(int status, AmendPage page) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(Pages.amend(page).render())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
