package org.engross.web.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.engross.export.comparison.ComparisonHtml;
import org.engross.export.comparison.ComparisonMarkdown;
import org.engross.export.comparison.ComparisonPlain;
import org.engross.export.json.ComparisonView;
import org.engross.expression.Caveats;
import org.engross.expression.Comparisons;
import org.engross.web.http.Forms;
import org.engross.web.http.QueryParameters;
import org.engross.web.http.Responses;
import org.engross.web.request.RequestedComparison;
import org.engross.web.request.RequestedText;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code compare?from=EXPR&to=EXPR}: what changed between two texts. */
@Path("/api/v1/compare")
public class CompareResource {

    private final RequestedText reading;
    private final Comparisons comparisons;
    private final Responses answers;

    @Inject
    CompareResource(RequestedText reading, Comparisons comparisons, Responses answers) {
        this.reading = reading;
        this.comparisons = comparisons;
        this.answers = answers;
    }

    /**
     * As JSON.
     *
     * @param path only what became of this provision and what is below it, in either text; the summary counts no more
     * @param include {@code same} lists the provisions that did not change, which are otherwise only counted
     */
    @GET
    @Operation(
            operationId = "compare",
            summary = "What changed between two texts, provision by provision and word by word")
    @Produces(MediaType.APPLICATION_JSON)
    public RestResponse<ComparisonView> json(
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @QueryParam("path") String path,
            @QueryParam("include") String include) {
        boolean same = QueryParameters.oneOf("include", include, "", "same").equals("same");
        var pair = pair(from, to, path);
        return answers.text(
                pair.names(), ComparisonView.of(pair.older(), pair.newer(), pair.place(), pair.comparison(), same));
    }

    @GET
    @Produces(MediaType.TEXT_PLAIN)
    public RestResponse<String> plain(
            @QueryParam("from") String from, @QueryParam("to") String to, @QueryParam("path") String path) {
        var pair = pair(from, to, path);
        return answers.text(pair.names(), ComparisonPlain.of(pair.comparison(), pair.caveats()));
    }

    @GET
    @Produces(Forms.MARKDOWN)
    public RestResponse<String> markdown(
            @QueryParam("from") String from, @QueryParam("to") String to, @QueryParam("path") String path) {
        var pair = pair(from, to, path);
        return answers.text(pair.names(), ComparisonMarkdown.of(pair.comparison(), pair.caveats()));
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public RestResponse<String> html(
            @QueryParam("from") String from, @QueryParam("to") String to, @QueryParam("path") String path) {
        var pair = pair(from, to, path);
        return answers.text(pair.names(), ComparisonHtml.of(pair.comparison(), Caveats.of(pair.older(), pair.newer())));
    }

    private RequestedComparison pair(String from, String to, String path) {
        return RequestedComparison.of(from, to, path, reading, comparisons);
    }
}
