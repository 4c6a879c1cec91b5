package org.engross.web;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the API says of itself is held against what it really answers: no member of an answer may be undescribed. */
@QuarkusTest
class OpenApiTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private JsonNode api;

    @BeforeEach
    void read() throws IOException {
        api = JSON.readTree(given().get("/q/openapi?format=json").asString());
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/texts, /api/v1/texts?id=hr1865-115/rh",
        "/api/v1/texts, /api/v1/texts?id=usc/18/1595@2018-04-10%2Bplaw-115-164",
        "/api/v1/compare, /api/v1/compare?from=hr1865-115/rh&to=hr1865-115/eh",
        "/api/v1/execution, /api/v1/execution?id=usc/18/1595@2018-04-10%2Bplaw-115-164",
        "/api/v1/provenance, /api/v1/provenance?id=usc/18/1595@2018-04-11",
        "/api/v1/measures/{measure}, /api/v1/measures/hr1865-115",
        "/api/v1/measures/{measure}/versions/{code}, /api/v1/measures/hr1865-115/versions/eh",
        "/api/v1/amendments/{amendment}, /api/v1/amendments/hamdt526-115",
        "/api/v1/votes/{vote}, /api/v1/votes/s57-115.2018"
    })
    void everyMemberOfAnAnswerIsDescribed(String path, String address) throws IOException {
        var schema = api.at("/paths")
                .path(path)
                .at("/get/responses/200/content")
                .path("application/json")
                .path("schema");
        assertTrue(schema.size() > 0, path + " has no schema");
        var answer = JSON.readTree(given().urlEncodingEnabled(false)
                .get(address)
                .then()
                .statusCode(200)
                .extract()
                .asString());
        var undescribed = new ArrayList<String>();
        compare(answer, schema, "", undescribed);
        assertEquals(List.of(), undescribed);
    }

    @Test
    void everyResourceOfTheContractIsThere() {
        for (var path : List.of("measures", "texts", "compare", "execution", "provenance", "liability", "quotes")) {
            assertTrue(api.at("/paths").has("/api/v1/" + path), path);
        }
    }

    private void compare(JsonNode answer, JsonNode described, String at, List<String> undescribed) {
        var schema = resolved(described);
        if (answer.isArray()) {
            for (var item : answer) {
                compare(item, schema.path("items"), at + "[]", undescribed);
            }
        } else if (answer.isObject() && schema.has("additionalProperties")) {
            answer.forEach(value -> compare(value, schema.path("additionalProperties"), at + "{}", undescribed));
        } else if (answer.isObject()) {
            answer.properties().forEach(member -> {
                var below = schema.path("properties").path(member.getKey());
                if (below.isMissingNode()) {
                    undescribed.add(at + "/" + member.getKey());
                } else {
                    compare(member.getValue(), below, at + "/" + member.getKey(), undescribed);
                }
            });
        }
    }

    private JsonNode resolved(JsonNode schema) {
        var ref = schema.path("$ref").asText("");
        if (!ref.isEmpty()) {
            return resolved(api.at(ref.substring(1)));
        }
        var alternatives = schema.has("anyOf") ? schema.path("anyOf") : schema.path("allOf");
        for (var alternative : alternatives) {
            if (alternative.has("$ref")) {
                return resolved(alternative);
            }
        }
        return schema;
    }
}
