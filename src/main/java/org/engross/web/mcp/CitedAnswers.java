package org.engross.web.mcp;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.quarkiverse.mcp.server.RawMessage;
import io.quarkiverse.mcp.server.TextContent;
import io.quarkiverse.mcp.server.ToolManager;
import io.quarkiverse.mcp.server.ToolResponse;
import io.quarkus.logging.Log;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.engross.deadline.OverdueException;
import org.engross.library.inventory.Inventory;
import org.engross.web.http.AnswerDeadline;
import org.engross.web.http.Problem;
import org.engross.web.http.ProblemException;
import org.engross.web.http.Site;

/** Makes of what REST answers what a tool answers: every address in it whole, and a problem told in words. */
@Singleton
class CitedAnswers {

    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};

    /** What a tool tells before it is cut to a length. */
    record WholeAnswer(String page, Optional<String> cite, ObjectNode view) {

        WholeAnswer(String page, ObjectNode view) {
            this(page, Optional.empty(), view);
        }

        WholeAnswer(String page, String cite, ObjectNode view) {
            this(page, Optional.of(cite), view);
        }
    }

    private final ObjectMapper json;
    private final Site site;
    private final ToolManager tools;
    private final AnswerDeadline deadline;
    private final Inventory inventory;

    CitedAnswers(ObjectMapper json, Site site, ToolManager tools, AnswerDeadline deadline, Inventory inventory) {
        this.json = json;
        this.site = site;
        this.tools = tools;
        this.deadline = deadline;
        this.inventory = inventory;
    }

    /**
     * The answer to a call, or the part of it that is asked for; where it is refused, why.
     *
     * @param part the first where none is asked for
     */
    ToolResponse answer(RawMessage call, Optional<Integer> part, Supplier<WholeAnswer> told) {
        try {
            deadline.begin();
            refuseUnknown(call);
            return answer(told.get(), part.orElse(1));
        } catch (ProblemException refused) {
            return refusal(refused.problem());
        } catch (OverdueException late) {
            return refusal(Problem.overdue(late));
        } catch (RuntimeException bug) {
            var damage = inventory.behind(bug);
            if (damage.isPresent()) {
                return refusal(Problem.damaged(damage.get().getMessage()));
            }
            var id = UUID.randomUUID().toString();
            Log.errorf(bug, "error %s in a tool", id);
            return refusal(new Problem(
                    "/problems/internal",
                    "Something went wrong here",
                    500,
                    "this is a fault of the program, not of the question; it is logged under " + id,
                    Map.of()));
        }
    }

    /** A misspelt filter would let everything pass, so an argument that the tool does not have is refused. */
    private void refuseUnknown(RawMessage call) {
        var asked = call.asJsonObject().getJsonObject("params");
        var known = tools.getTool(asked.getString("name")).arguments().stream()
                .map(ToolManager.ToolArgument::name)
                .toList();
        var given = asked.getJsonObject("arguments", new JsonObject());
        for (var name : given.fieldNames()) {
            if (!known.contains(name)) {
                throw new ProblemException(new Problem(
                        "/problems/no-such-parameter",
                        "No such parameter",
                        400,
                        "'" + name + "' is none of " + String.join(", ", known),
                        Map.of("parameter", name)));
            }
        }
    }

    private ToolResponse answer(WholeAnswer told, int number) {
        var part = LongAnswer.cut(told.view(), number);
        var answer = new CitedAnswer(link(told.page()), told.cite(), json.convertValue(told.view(), FIELDS), part);
        return new ToolResponse(false, List.of(new TextContent(printed(answer))), answer, null);
    }

    private String printed(CitedAnswer answer) {
        try {
            return json.writeValueAsString(answer);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an answer that cannot be written as JSON", e);
        }
    }

    private ToolResponse refusal(Problem problem) {
        return ToolResponse.error(problem.title() + ": " + problem.detail() + ". (" + link(problem.type()) + ")");
    }

    /** What REST answers, as a tree; the addresses of its pages are whole. */
    ObjectNode view(Object answered) {
        ObjectNode view = json.valueToTree(answered);
        makeWhole(view);
        return view;
    }

    /** The address under which this server's page is found from elsewhere. */
    String link(String page) {
        return site.address() + page;
    }

    /** Gives each item of a list the address of its page. */
    void linkEach(JsonNode items, Function<JsonNode, String> page) {
        for (var item : items) {
            ((ObjectNode) item).put("permalink", link(page.apply(item)));
        }
    }

    private void makeWhole(JsonNode node) {
        for (var field : node.properties()) {
            if (field.getKey().equals("href") && field.getValue().asText().startsWith("/")) {
                field.setValue(TextNode.valueOf(link(field.getValue().asText())));
            }
            makeWhole(field.getValue());
        }
        if (node.isArray()) {
            node.forEach(this::makeWhole);
        }
    }
}
