package org.engross.web.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.engross.article.CheckedArticle;
import org.engross.export.json.ArticleView;
import org.engross.export.text.ArticlePrint;
import org.engross.expression.Articles;
import org.engross.web.request.ArticleRequest;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code check}: an article held against the record. It is posted since it is nobody's business: it is not kept or logged. */
@Tag(name = "Citing")
@Path("/api/v1/check")
public class CheckResource {

    /** An article sent as JSON. */
    @Schema(name = "Article")
    record Pasted(String article) {}

    private static final String EXAMPLE = "The House passed H.R. 1865 by 388 to 25 on Feb. 27, 2018.";

    private final Articles articles;
    private final ObjectMapper json;

    @Inject
    CheckResource(Articles articles, ObjectMapper json) {
        this.articles = articles;
        this.json = json;
    }

    /** As JSON. */
    @POST
    @Operation(
            operationId = "checkArticle",
            summary = "What the record says of every quotation, count, date and name in an article",
            description = "Quotations beside the texts, votes and dates beside the record. Each claim is answered "
                    + "with its proofs. Nothing that is sent is kept.")
    @RequestBody(
            description = "The article, at most 100,000 characters, in UTF-8. It is not kept.",
            required = true,
            content = {
                @Content(
                        mediaType = MediaType.TEXT_PLAIN,
                        schema = @Schema(implementation = String.class, maxLength = 100_000),
                        example = EXAMPLE),
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Pasted.class))
            })
    @Consumes({MediaType.TEXT_PLAIN, MediaType.APPLICATION_JSON})
    @Produces(MediaType.APPLICATION_JSON)
    public RestResponse<ArticleView> check(@HeaderParam(HttpHeaders.CONTENT_TYPE) MediaType sent, byte[] body) {
        return notKept(ArticleView.of(checked(sent, body)));
    }

    /** As plain text. */
    @POST
    @Consumes({MediaType.TEXT_PLAIN, MediaType.APPLICATION_JSON})
    @Produces(MediaType.TEXT_PLAIN)
    public RestResponse<String> checkPlain(@HeaderParam(HttpHeaders.CONTENT_TYPE) MediaType sent, byte[] body) {
        return notKept(ArticlePrint.of(checked(sent, body)));
    }

    private CheckedArticle checked(MediaType sent, byte[] body) {
        var article = MediaType.APPLICATION_JSON_TYPE.isCompatible(sent)
                ? ArticleRequest.ofJson(body, json)
                : ArticleRequest.text(body);
        return ArticleRequest.checked(article, articles::check);
    }

    private static <T> RestResponse<T> notKept(T answer) {
        return RestResponse.ResponseBuilder.ok(answer)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
