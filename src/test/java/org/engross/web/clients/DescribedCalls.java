package org.engross.web.clients;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Each operation once, with the examples that the description gives of what it requires. */
record DescribedCalls(JsonNode description) {

    /**
     * A call.
     *
     * @param parameters by their names; what is sent is one of them, by the name that the generators give it
     * @param days those of the parameters that are days
     */
    record Call(String operation, Map<String, JsonNode> parameters, List<String> days) {}

    static DescribedCalls of(String description) throws IOException {
        return new DescribedCalls(new ObjectMapper().readTree(description));
    }

    List<Call> all() {
        var calls = new ArrayList<Call>();
        description.get("paths").forEach(item -> item.forEach(operation -> calls.add(call(operation))));
        return calls;
    }

    private Call call(JsonNode operation) {
        var given = new LinkedHashMap<String, JsonNode>();
        var days = new ArrayList<String>();
        operation.withArray("parameters").forEach(one -> {
            var parameter = resolved(one);
            var name = parameter.get("name").asText();
            if (parameter.path("required").asBoolean() || name.equals("size")) {
                given.put(name, parameter.get("example"));
                if (parameter.at("/schema/format").asText().equals("date")) {
                    days.add(name);
                }
            }
        });
        if (operation.has("requestBody")) {
            sent(operation.at("/requestBody/content"), given);
        }
        return new Call(operation.get("operationId").asText(), given, days);
    }

    /** A generator takes the first form of what is sent, and names it by its schema. */
    private static void sent(JsonNode content, Map<String, JsonNode> given) {
        var first = content.elements().next();
        var schema = first.at("/schema/$ref").asText().replaceFirst(".*/", "");
        given.put(
                schema.isEmpty() ? "body" : Character.toLowerCase(schema.charAt(0)) + schema.substring(1),
                first.get("example"));
    }

    private JsonNode resolved(JsonNode one) {
        return one instanceof ObjectNode && one.has("$ref")
                ? description.at(one.get("$ref").asText().substring(1))
                : one;
    }
}
