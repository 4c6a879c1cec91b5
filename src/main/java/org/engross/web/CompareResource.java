package org.engross.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.engross.citation.ProvisionPath;
import org.engross.comparison.Comparison;
import org.engross.comparison.ProvisionChange;
import org.engross.comparison.ProvisionChange.Kind;
import org.engross.export.ComparisonHtml;
import org.engross.export.ComparisonMarkdown;
import org.engross.export.ComparisonPlain;
import org.engross.expression.Comparisons;
import org.engross.expression.ExpressedText;

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
     * @param path only what became of this provision and what is below it, in either text; the summary counts no more
     * @param include {@code same} lists the provisions that did not change, which are otherwise only counted
     */
    @GET
    @Described(
            id = "compare",
            summary = "What changed between two texts, provision by provision and word by word",
            answer = ComparisonView.class)
    @Produces(MediaType.APPLICATION_JSON)
    public Response json(
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @QueryParam("path") String path,
            @QueryParam("include") String include) {
        var older = reading.text("from", from);
        var newer = reading.text("to", to);
        boolean same = Asked.oneOf("include", include, "", "same").equals("same");
        var place = Asked.optional("path", path, ProvisionPath::parse).map(one -> Place.of(one, older, newer));
        var all = comparisons.of(older, newer);
        var comparison = place.map(one -> within(all, one)).orElse(all);
        return answers.text(
                standstill(from, older, to, newer), ComparisonView.of(older, newer, place, comparison, same));
    }

    @GET
    @Produces(MediaType.TEXT_PLAIN)
    public Response plain(@QueryParam("from") String from, @QueryParam("to") String to) {
        var older = reading.text("from", from);
        var newer = reading.text("to", to);
        var comparison = comparisons.of(older, newer);
        return answers.text(
                standstill(from, older, to, newer),
                ComparisonPlain.of(comparison, CompareNotes.of(older, newer, comparison)),
                MediaType.TEXT_PLAIN);
    }

    @GET
    @Produces("text/markdown")
    public Response markdown(@QueryParam("from") String from, @QueryParam("to") String to) {
        return printed(from, to, ComparisonMarkdown::of, "text/markdown");
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public Response html(@QueryParam("from") String from, @QueryParam("to") String to) {
        return printed(from, to, ComparisonHtml::of, MediaType.TEXT_HTML);
    }

    private Response printed(String from, String to, Function<Comparison, String> print, String mediaType) {
        var older = reading.text("from", from);
        var newer = reading.text("to", to);
        return answers.text(standstill(from, older, to, newer), print.apply(comparisons.of(older, newer)), mediaType);
    }

    private static Standstill standstill(String from, ExpressedText older, String to, ExpressedText newer) {
        return Standstill.of(from, older).and(Standstill.of(to, newer));
    }

    /** What is below the place asked for, and the block added or struck whole of which it is a part. */
    private static Comparison within(Comparison all, ProvisionPath place) {
        return new Comparison(
                all.fromId(),
                all.toId(),
                all.changes().stream()
                        .filter(change -> Stream.of(change.fromPath(), change.toPath())
                                .flatMap(Optional::stream)
                                .anyMatch(path -> place.covers(path) || isBlock(change) && path.covers(place)))
                        .toList(),
                all.coarse());
    }

    private static boolean isBlock(ProvisionChange change) {
        return change.kind() == Kind.ADDED || change.kind() == Kind.STRUCK;
    }
}
