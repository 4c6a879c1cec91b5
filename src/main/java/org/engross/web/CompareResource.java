package org.engross.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.engross.citation.ProvisionPath;
import org.engross.comparison.Comparison;
import org.engross.comparison.ProvisionChange;
import org.engross.export.ComparisonHtml;
import org.engross.export.ComparisonMarkdown;
import org.engross.export.ComparisonPlain;
import org.engross.expression.Comparisons;

/** {@code compare?from=EXPR&to=EXPR}: what changed between two texts. */
@Path("/api/v1/compare")
public class CompareResource {

    private final Reading reading;
    private final Comparisons comparisons;
    private final Answers answers;

    @Inject
    CompareResource(Reading reading, Comparisons comparisons, Answers answers) {
        this.reading = reading;
        this.comparisons = comparisons;
        this.answers = answers;
    }

    /**
     * As JSON.
     *
     * @param path only the changes in this provision and below it, in either text
     * @param include {@code same} lists the provisions that did not change, which are otherwise only counted
     */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response json(
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @QueryParam("path") String path,
            @QueryParam("include") String include) {
        var older = reading.text("from", from);
        var newer = reading.text("to", to);
        var comparison = comparisons.of(older, newer);
        boolean same = Asked.oneOf("include", include, "", "same").equals("same");
        var listed = same ? comparison.changes() : comparison.differences();
        return answers.fixed(ComparisonView.of(older, newer, comparison, within(listed, path)));
    }

    @GET
    @Produces(MediaType.TEXT_PLAIN)
    public Response plain(@QueryParam("from") String from, @QueryParam("to") String to) {
        var older = reading.text("from", from);
        var newer = reading.text("to", to);
        var comparison = comparisons.of(older, newer);
        return answers.fixed(
                ComparisonPlain.of(comparison, CompareNotes.of(older, newer, comparison)), MediaType.TEXT_PLAIN);
    }

    @GET
    @Produces("text/markdown")
    public Response markdown(@QueryParam("from") String from, @QueryParam("to") String to) {
        return answers.fixed(ComparisonMarkdown.of(comparison(from, to)), "text/markdown");
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public Response html(@QueryParam("from") String from, @QueryParam("to") String to) {
        return answers.fixed(ComparisonHtml.of(comparison(from, to)), MediaType.TEXT_HTML);
    }

    private Comparison comparison(String from, String to) {
        return comparisons.of(reading.text("from", from), reading.text("to", to));
    }

    private static List<ProvisionChange> within(List<ProvisionChange> changes, String path) {
        return Asked.optional("path", path, ProvisionPath::parse)
                .map(asked -> changes.stream()
                        .filter(change ->
                                change.fromPath().filter(asked::covers).isPresent()
                                        || change.toPath().filter(asked::covers).isPresent())
                        .toList())
                .orElse(changes);
    }
}
