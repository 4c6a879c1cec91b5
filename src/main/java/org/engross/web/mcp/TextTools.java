package org.engross.web.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkiverse.mcp.server.RawMessage;
import io.quarkiverse.mcp.server.Tool;
import io.quarkiverse.mcp.server.ToolArg;
import io.quarkiverse.mcp.server.ToolResponse;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.engross.citation.Expression;
import org.engross.web.api.CiteResource;
import org.engross.web.api.CompareResource;
import org.engross.web.api.EffectsResource;
import org.engross.web.api.ExecutionResource;
import org.engross.web.api.QuotesResource;
import org.engross.web.api.TextsResource;
import org.engross.web.http.Addresses;
import org.engross.web.mcp.CitedAnswers.WholeAnswer;

/** The tools that read texts, compare them and carry out what they order. */
@Singleton
class TextTools {

    private static final String EXPRESSION =
            "id of a text: hr1865-115/rh (a version of a measure), usc/47/230@2018-04-10 (a section of the Code on a day),"
                    + " act/communications-1934/230@2018-04-10 (the same in its Act), plaw-115-164, hamdt526-115; with + others are"
                    + " executed on it: usc/47/230@2018-04-10+hr1865-115/rh. find and resolve tell ids.";
    private static final String PATH = "a provision, with what is below it: e/5, s3/a";
    private static final String PART = "the answer's \"part\" says how many there are; the first where none is given";

    private final TextsResource texts;
    private final CompareResource comparisons;
    private final EffectsResource effects;
    private final ExecutionResource executions;
    private final QuotesResource quotes;
    private final CiteResource citations;
    private final CitedAnswers answers;

    TextTools(
            TextsResource texts,
            CompareResource comparisons,
            EffectsResource effects,
            ExecutionResource executions,
            QuotesResource quotes,
            CiteResource citations,
            CitedAnswers answers) {
        this.texts = texts;
        this.comparisons = comparisons;
        this.effects = effects;
        this.executions = executions;
        this.quotes = quotes;
        this.citations = citations;
        this.answers = answers;
    }

    @Tool(
            title = "The words of a text",
            description =
                    "The exact words of a bill, an amendment or a law, run by run in printed order, each with the path of"
                            + " its provision and a permalink; with the SHA-256 of the text and what is known of whether the words are"
                            + " official (certainty: its mark goes with every quotation).",
            annotations = @Tool.Annotations(readOnlyHint = true, idempotentHint = true, openWorldHint = false))
    ToolResponse text(
            @ToolArg(description = EXPRESSION) String id,
            @ToolArg(description = PATH) Optional<String> path,
            @ToolArg(description = PART) Optional<Integer> part,
            RawMessage call) {
        return answers.answer(call, part, () -> {
            var read = texts.json(id).getEntity();
            var cite = citations.text(id, path.orElse(null), null).plain();
            var page = page(read.id());
            var view = answers.view(read);
            view.remove("text");
            var place =
                    path.map(String::strip).orElseGet(() -> view.path("path").asText());
            var runs = view.putArray("runs");
            PrintedRuns.of(read.text(), place).forEach(run -> runs.add(answers.view(run)));
            answers.linkEach(runs, run -> page + "#" + run.path("path").asText());
            return new WholeAnswer(page + (place.isEmpty() ? "" : "#" + place), cite, view);
        });
    }

    @Tool(
            title = "What changed between two texts",
            description =
                    "Every provision reworded, moved, redesignated, added or struck, word by word: \"same\" and \"strike\""
                            + " are the older words, \"same\" and \"insert\" the newer. Each change says who made it where that is known.",
            annotations = @Tool.Annotations(readOnlyHint = true, idempotentHint = true, openWorldHint = false))
    ToolResponse compare(
            @ToolArg(description = "the older text: " + EXPRESSION) String from,
            @ToolArg(description = "the newer text, named likewise") String to,
            @ToolArg(description = "only what became of this provision: e/5, s3/a") Optional<String> path,
            @ToolArg(description = PART) Optional<Integer> part,
            RawMessage call) {
        return answers.answer(call, part, () -> {
            var compared =
                    comparisons.json(from, to, path.orElse(null), null, null).getEntity();
            var older = compared.from().id();
            var newer = compared.to().id();
            var view = answers.view(compared);
            answers.linkEach(
                    view.path("changes"),
                    change -> Addresses.change(change.path("id").asText(), placeOf(change), older, newer));
            return new WholeAnswer(
                    Addresses.comparison(older, newer)
                            + Optional.ofNullable(compared.path())
                                    .map(place -> "&path=" + Addresses.parameter(place))
                                    .orElse(""),
                    citations.comparison(older, newer, null, null).plain(),
                    view);
        });
    }

    private static String placeOf(JsonNode change) {
        return change.path("toPath").asText(change.path("fromPath").asText());
    }

    @Tool(
            title = "What a text would do to the law",
            description =
                    "Every law and section that a bill, a law or an amendment would change, with each instruction in its"
                            + " own words and what came of carrying it out; what is not read is listed. \"wouldRead\" is the id of the"
                            + " section as it would read: read it with text, or compare it.",
            annotations = @Tool.Annotations(readOnlyHint = true, idempotentHint = true, openWorldHint = false))
    ToolResponse effects(
            @ToolArg(description = "of the amending text, by itself: hr1865-115/rh, plaw-115-164, hamdt526-115")
                    String id,
            @ToolArg(description = PART) Optional<Integer> part,
            RawMessage call) {
        return answers.answer(call, part, () -> {
            var told = effects.json(id);
            var view = answers.view(told);
            for (var law : view.path("laws")) {
                if (law.has("wouldRead")) {
                    ((ObjectNode) law)
                            .put(
                                    "permalink",
                                    answers.link(page(law.path("wouldRead").asText())));
                }
                linkPaths(law.path("instructions"), told.id());
            }
            linkPaths(view.path("nameless"), told.id());
            linkPaths(view.path("unread"), told.id());
            return new WholeAnswer("/effects?id=" + Addresses.parameter(told.id()), cited(told.id()), view);
        });
    }

    @Tool(
            title = "Carry out an amendment",
            description =
                    "Executes the amending texts of an expression on its first text and tells of each instruction whether"
                            + " it was executed, which provisions it touched, or why it was refused. \"complete\" says whether all was"
                            + " carried out; where not, \"caution\" says what the result is not. The result is read with text.",
            annotations = @Tool.Annotations(readOnlyHint = true, idempotentHint = true, openWorldHint = false))
    ToolResponse execute(
            @ToolArg(description = "a text, + and what amends it: usc/18/1595@2018-04-10+plaw-115-164") String id,
            @ToolArg(description = PART) Optional<Integer> part,
            RawMessage call) {
        return answers.answer(call, part, () -> {
            var executed = executions.execution(id, null);
            var view = answers.view(executed);
            for (var amending : view.path("texts")) {
                linkPaths(
                        amending.path("instructions"),
                        amending.path("text").path("id").asText());
                linkPaths(
                        amending.path("unread"),
                        amending.path("text").path("id").asText());
            }
            return new WholeAnswer(page(executed.id()), cited(id), view);
        });
    }

    @Tool(
            title = "Which texts have these words",
            description =
                    "Whether words stand in the record: each text that has them verbatim, or nearly and then how they"
                            + " differ, and the first and the last by date. Check every quotation with it before it is printed.",
            annotations = @Tool.Annotations(readOnlyHint = true, idempotentHint = true, openWorldHint = false))
    ToolResponse quote(
            @ToolArg(description = "the words, without quotation marks; typography makes no difference") String words,
            @ToolArg(description = PART) Optional<Integer> part,
            RawMessage call) {
        return answers.answer(call, part, () -> {
            var view = answers.view(quotes.json(words));
            for (var text : view.path("texts")) {
                linkPaths(text.path("places"), text.path("id").asText());
            }
            return new WholeAnswer(
                    "/quotes?q=" + Addresses.parameter(words),
                    citations.quotation(words, null).plain(),
                    view);
        });
    }

    private String cited(String id) {
        return citations.text(id, null, null).plain();
    }

    private void linkPaths(JsonNode places, String text) {
        answers.linkEach(places, place -> page(text) + "#" + place.path("path").asText());
    }

    private static String page(String id) {
        return Addresses.page(Expression.parse(id));
    }
}
