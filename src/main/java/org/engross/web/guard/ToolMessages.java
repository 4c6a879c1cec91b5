package org.engross.web.guard;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.Json;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.Optional;
import org.engross.web.http.Problem;

/**
 * Stands before the tools for assistants: one message a request, of the form that the protocol has, and no stream that stays open.
 * Several in one would pass the bucket as one.
 */
@ApplicationScoped
class ToolMessages {

    /** A quotation of 100 kB, every character escaped, still reaches the tool that says it is too long. */
    private static final int LONGEST = 1024 * 1024;

    private static final int AFTER_EVERY_REQUEST = -9_000;
    private static final String ADDRESS = "/mcp";

    /**
     * What each method cannot be without. The library that reads them takes it to be there: where it is not, its reader or its counter of
     * calls fails, and there is no answer.
     */
    private static final Map<String, String> NEEDED = Map.of(
            "tools/call", "name",
            "prompts/get", "name",
            "resources/read", "uri",
            "completion/complete", "ref",
            "logging/setLevel", "level");

    private static final String ALLOWED = "POST, DELETE, OPTIONS";

    private final PlainRefusal refusal;

    ToolMessages(PlainRefusal refusal) {
        this.refusal = refusal;
    }

    void register(@Observes Router router) {
        router.routeWithRegex(ADDRESS + "/.*").order(AFTER_EVERY_REQUEST).handler(this::nothing);
        router.route(ADDRESS).order(AFTER_EVERY_REQUEST).handler(this::method).failureHandler(this::failed);
        router.post(ADDRESS)
                .order(AFTER_EVERY_REQUEST + 1)
                .handler(BodyHandler.create(false).setBodyLimit(LONGEST))
                .handler(this::message);
    }

    /** What the protocol's reader refuses, or fails at: a fault of a tool is told by the tool. */
    private void failed(RoutingContext context) {
        if (context.response().headWritten()) {
            context.response().end();
            return;
        }
        int status = context.statusCode();
        refusal.answer(
                context,
                switch (status) {
                    case 413 ->
                        new Problem(
                                "/problems/too-long",
                                "It is too long",
                                413,
                                "a message of at most " + LONGEST + " bytes is read",
                                Map.of("most", LONGEST));
                    case 404 ->
                        new Problem(
                                "/problems/no-such-resource",
                                "There is nothing at this address",
                                404,
                                "no such session is open; a call needs none",
                                Map.of("start", ADDRESS));
                    default ->
                        badMessage(
                                "it lacks what its method needs, or has it in another form, or names a version of the"
                                        + " protocol that is not known");
                });
    }

    private static Problem badMessage(String why) {
        return new Problem("/problems/bad-message", "The message was not understood", 400, why, Map.of());
    }

    private void nothing(RoutingContext context) {
        refusal.answer(
                context,
                new Problem(
                        "/problems/no-such-resource",
                        "There is nothing at this address",
                        404,
                        "the tools are called at " + ADDRESS,
                        Map.of("start", ADDRESS)));
    }

    private void method(RoutingContext context) {
        var method = context.request().method();
        context.response()
                .putHeader("Access-Control-Allow-Origin", "*")
                .putHeader("Access-Control-Expose-Headers", "Mcp-Session-Id");
        if (method == HttpMethod.POST || method == HttpMethod.DELETE) {
            context.next();
            return;
        }
        context.response().putHeader("Allow", ALLOWED);
        if (method == HttpMethod.OPTIONS) {
            context.response()
                    .putHeader("Access-Control-Allow-Methods", ALLOWED)
                    .putHeader(
                            "Access-Control-Allow-Headers",
                            "Accept, Content-Type, Last-Event-ID, Mcp-Protocol-Version, Mcp-Session-Id")
                    .setStatusCode(204)
                    .end();
            return;
        }
        refusal.answer(
                context,
                new Problem(
                        "/problems/http-405",
                        "This cannot be done here",
                        405,
                        "an assistant calls the tools by POST; nothing is told here unasked",
                        Map.of("method", method.name(), "allowed", ALLOWED.split(", "))));
    }

    private void message(RoutingContext context) {
        var fault = fault(context);
        if (fault.isEmpty()) {
            context.next();
            return;
        }
        refusal.answer(context, badMessage(fault.get()));
    }

    private static Optional<String> fault(RoutingContext context) {
        var accept = String.join(",", context.request().headers().getAll("Accept"));
        if (!accept.contains("application/json") || !accept.contains("text/event-stream")) {
            return Optional.of("the Accept header is to have application/json and text/event-stream");
        }
        try {
            var body = context.body().buffer();
            var sent = body == null ? null : Json.decodeValue(body);
            return sent instanceof JsonObject message
                    ? fault(message)
                    : Optional.of("the body is to be one message, a JSON object");
        } catch (DecodeException e) {
            return Optional.of("the body is no JSON");
        }
    }

    /** What the protocol's reader takes for granted. */
    private static Optional<String> fault(JsonObject message) {
        var map = message.getMap();
        if (!isNullOr(String.class, map.get("method"))) {
            return Optional.of("\"method\" is to be a string");
        }
        if (!isNullOr(String.class, map.get("id")) && !isNullOr(Number.class, map.get("id"))) {
            return Optional.of("\"id\" is to be a string or a number");
        }
        if (!isNullOr(Map.class, map.get("params"))) {
            return Optional.of("\"params\" is to be an object");
        }
        var params = message.getJsonObject("params", new JsonObject());
        if (params != null && !isNullOr(Map.class, params.getMap().get("arguments"))) {
            return Optional.of("\"arguments\" is to be an object");
        }
        if (params != null && !isNullOr(String.class, params.getMap().get("name"))) {
            return Optional.of("\"name\" is to be a string");
        }
        var needed = NEEDED.get(message.getString("method", ""));
        if (needed != null && (params == null || params.getMap().get(needed) == null)) {
            return Optional.of("\"" + needed + "\" is missing, which " + message.getString("method") + " needs");
        }
        return Optional.empty();
    }

    private static boolean isNullOr(Class<?> kind, Object value) {
        return value == null || kind.isInstance(value);
    }
}
