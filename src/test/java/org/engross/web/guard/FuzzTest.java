package org.engross.web.guard;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Sends what the description of the API and the pages would have, bent in every way, and looks at the answers: no fault of
 * ours, no hang, every refusal a problem or a page, every page with its headers, and nothing of the Host header in any answer.
 *
 * <p>{@code -Dengross.fuzz.requests=100000 -Dengross.fuzz.seed=7} sends more, or others. What once failed stands in {@link
 * RefusedByHttpTest}.
 */
@QuarkusTest
@Tag("any-database")
@Tag("slow")
class FuzzTest {

    private static final int REQUESTS = Integer.getInteger("engross.fuzz.requests", 2_000);
    private static final long SEED = Long.getLong("engross.fuzz.seed", 1);
    private static final int SHOWN = 20;
    private static final int TOOLS_AMONG_ADDRESSES = 6;

    @TestHTTPResource("/")
    URI server;

    @Test
    void noRequestIsAnsweredWithAFault() throws IOException {
        var bent = new BentRequests(new Random(SEED), operations());
        var faults = new LinkedHashMap<String, String>();
        for (int i = 0; i < REQUESTS && faults.size() < SHOWN; i++) {
            var request = bent.next();
            var fault = RawAnswer.of(server, request).fault(request);
            if (!fault.isEmpty()) {
                faults.putIfAbsent(fault, request.toString());
            }
        }
        assertEquals(Map.of(), faults);
    }

    /** Each address of the API with its parameters and their examples, then the pages. */
    private static List<BentRequests.Address> operations() {
        var description = given().accept("application/json").get("/q/openapi").jsonPath();
        Map<String, Map<String, Map<String, Object>>> paths = description.getMap("paths");
        Map<String, Map<String, Object>> shared = description.getMap("components.parameters");
        var addresses = new ArrayList<BentRequests.Address>();
        paths.forEach((path, item) -> item.forEach((method, operation) -> {
            if (operation.containsKey("operationId")) {
                addresses.add(address(path, method, operation, shared));
            }
        }));
        for (int often = 0; often < TOOLS_AMONG_ADDRESSES; often++) {
            addresses.add(new BentRequests.Address("POST", "/mcp", Map.of(), Map.of()));
        }
        BentRequests.PAGES.forEach(page -> addresses.add(new BentRequests.Address("GET", page, Map.of(), Map.of())));
        return addresses;
    }

    private static BentRequests.Address address(
            String path, String method, Map<String, Object> operation, Map<String, Map<String, Object>> shared) {
        var places = new LinkedHashMap<String, String>();
        var questions = new LinkedHashMap<String, String>();
        for (var one : (List<?>) operation.getOrDefault("parameters", List.of())) {
            var given = (Map<?, ?>) one;
            var parameter = given.get("$ref") instanceof String ref
                    ? shared.get(ref.substring(ref.lastIndexOf('/') + 1))
                    : given;
            var into = "path".equals(parameter.get("in")) ? places : questions;
            into.put(String.valueOf(parameter.get("name")), String.valueOf(parameter.get("example")));
        }
        return new BentRequests.Address(method.toUpperCase(java.util.Locale.ROOT), path, places, questions);
    }
}
