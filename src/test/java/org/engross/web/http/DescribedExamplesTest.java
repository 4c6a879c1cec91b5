package org.engross.web.http;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/**
 * The examples of the description are what is answered. After a change of the answers, write them anew with {@code mvn test
 * -Dtest=DescribedExamplesTest -Dengross.examples.write=true}, and read what became other.
 */
@QuarkusTest
class DescribedExamplesTest {

    private static final String FOLDER = "src/main/resources/org/engross/web/http/examples";

    private static final String SERVER = "http://(localhost|127\\.0\\.0\\.1):\\d+";

    /** When a file was taken in differs from one database to the next. */
    private static final Set<String> DIFFERENT = Set.of("at", "keptAt");

    /** It differs from one release to the next. */
    private static final String VERSION = "getStart.json.version";

    private final ObjectMapper json = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    @ConfigProperty(name = "engross.home")
    Path home;

    @Test
    void everyOperationThatAnswersInJsonHasAnExample() {
        Map<String, Map<String, Map<String, Object>>> paths =
                given().accept("application/json").get("/q/openapi").jsonPath().getMap("paths");
        var lacking = new TreeSet<String>();
        paths.values()
                .forEach(item -> item.values().forEach(operation -> {
                    var name = operation.get("operationId").toString();
                    var made = SchemaCheck.map(SchemaCheck.map(
                                    SchemaCheck.map(operation.get("responses")).get("200"))
                            .get("content"));
                    if (made.containsKey("application/json")
                            && !SchemaCheck.map(made.get("application/json")).containsKey("examples")) {
                        lacking.add(name);
                    }
                }));
        assertEquals(Set.of(), lacking);
    }

    @Test
    void everyExampleIsWhatIsAnswered() throws IOException {
        for (var file : files()) {
            var example = json.readTree(file.toFile());
            var answer = answer(example);
            if (Boolean.getBoolean("engross.examples.write")) {
                var kept = new LinkedHashMap<String, JsonNode>();
                example.properties().forEach(one -> kept.put(one.getKey(), one.getValue()));
                kept.put("answer", answer);
                Files.writeString(file, json.writeValueAsString(kept) + "\n");
            } else {
                holds(file.getFileName().toString(), example.get("answer"), answer);
            }
        }
    }

    private Iterable<Path> files() throws IOException {
        try (var files = Files.list(home.resolve(FOLDER))) {
            var all = files.sorted().toList();
            assertTrue(all.size() > 40, all.toString());
            return all;
        }
    }

    private JsonNode answer(JsonNode example) throws IOException {
        var request = example.get("request").asText().split(" ", 2);
        var asked = given().accept("application/json").urlEncodingEnabled(false);
        var answer = request[0].equals("GET")
                ? asked.get(request[1])
                : sent(asked, example.get("sent")).post(request[1]);
        assertEquals(200, answer.statusCode(), request[1] + ": " + answer.asString());
        return json.readTree(answer.asString().replaceAll(SERVER, "http://127.0.0.1:8230"));
    }

    /** What is sent is JSON, or the lines of a file. */
    private static RequestSpecification sent(RequestSpecification asked, JsonNode sent) {
        return sent.isTextual()
                ? asked.contentType("text/csv").body(sent.asText().getBytes(StandardCharsets.UTF_8))
                : asked.contentType("application/json").body(sent.toString());
    }

    /** Whether all that the example says is answered; an answer may have members that are newer than the example. */
    private static void holds(String where, JsonNode example, JsonNode answer) {
        assertEquals(example.getNodeType(), answer.getNodeType(), where);
        if (example.isObject()) {
            example.properties().stream()
                    .filter(member -> !DIFFERENT.contains(member.getKey()))
                    .forEach(member -> {
                        var below = where + "." + member.getKey();
                        assertTrue(answer.has(member.getKey()), below + " is not answered");
                        if (below.equals(VERSION)) {
                            return;
                        }
                        holds(below, member.getValue(), answer.get(member.getKey()));
                    });
        } else if (example.isArray()) {
            assertEquals(example.size(), answer.size(), where);
            for (int i = 0; i < example.size(); i++) {
                holds(where + "[" + i + "]", example.get(i), answer.get(i));
            }
        } else {
            assertEquals(example.asText(), answer.asText(), where);
        }
    }
}
