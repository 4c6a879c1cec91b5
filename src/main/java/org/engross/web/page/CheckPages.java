package org.engross.web.page;

import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import java.util.Optional;
import org.engross.expression.Articles;
import org.engross.web.http.ProblemException;
import org.engross.web.request.ArticleRequest;

/** The page that holds an article against the record. What is pasted is posted, so that no address has it; it is not kept. */
@Path("/check")
@Produces(MediaType.TEXT_HTML)
public class CheckPages {

    private final Articles articles;

    @Inject
    CheckPages(Articles articles) {
        this.articles = articles;
    }

    @GET
    public String page() {
        return Pages.check(CheckPage.most(), Optional.empty(), "").render();
    }

    @POST
    public Response check(@FormParam("article") String article) {
        var pasted = Objects.requireNonNullElse(article, "");
        try {
            var checked = new CheckPage(ArticleRequest.checked(pasted, articles::check));
            return answer(200, Optional.of(checked), "");
        } catch (ProblemException e) {
            return answer(e.problem().status(), Optional.empty(), e.problem().detail());
        }
    }

    private static Response answer(int status, Optional<CheckPage> checked, String why) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(Pages.check(CheckPage.most(), checked, why).render())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
