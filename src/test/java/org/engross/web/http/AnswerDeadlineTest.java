package org.engross.web.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A server that gives an answer a millionth of a second. */
@QuarkusTest
@Tag("any-database")
@TestProfile(AnswerDeadlineTest.NoPatience.class)
class AnswerDeadlineTest {

    public static class NoPatience implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.datasource.jdbc.url",
                    "jdbc:h2:mem:deadline;DB_CLOSE_DELAY=-1",
                    "engross.longest-answer",
                    "PT0.000001S");
        }
    }

    /** Comparison, execution, what a bill would do, quotation, and files of each kind. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/compare?from=hr1865-115/rh&to=hr1865-115/eh",
                "/api/v1/compare?from=hr1865-115/ih&to=hr1865-115/eh&format=pdf",
                "/api/v1/compare?from=hr1865-115/rh&to=hr1865-115/eh&format=docx",
                "/api/v1/texts?id=usc/18/1595@2018-04-10%2Bplaw-115-164",
                "/api/v1/execution?id=usc/18/1595@2018-04-10%2Bplaw-115-164",
                "/api/v1/effects?id=hr1865-115/eh",
                "/api/v1/quotes?q=was%20not%20intended%20to%20provide%20protection%20to%20websites%20that%20promote",
                "/api/v1/votes?format=csv",
                "/api/v1/votes?format=xlsx",
                "/api/v1/votes/h90-115.2018?format=pdf",
            })
    void answerThatIsNotMadeInItsTimeIsAProblem(String address) {
        given().urlEncodingEnabled(false)
                .get(address)
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", equalTo("60"))
                .body("type", equalTo("/problems/overdue"))
                .body("detail", startsWith("it took longer than"));
    }

    @Test
    void assistantIsToldSoInWords() {
        given().contentType("application/json")
                .accept("application/json, text/event-stream")
                .body("""
                        {"jsonrpc": "2.0", "id": 1, "method": "tools/call", "params":
                          {"name": "effects", "arguments": {"id": "hr1865-115/eh"}}}""")
                .post("/mcp")
                .then()
                .body("result.isError", equalTo(true))
                .body("result.content[0].text", startsWith("It took too long: it took longer than"));
    }

    @Test
    void whatIsOnlyLookedUpIsAnswered() {
        given().get("/api/v1/votes/h90-115.2018").then().statusCode(200);
        given().accept("text/html").get("/problems/overdue").then().statusCode(200);
    }
}
