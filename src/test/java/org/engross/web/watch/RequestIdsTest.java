package org.engross.web.watch;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class RequestIdsTest {

    private static final String OF_OUR_OWN = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    @ParameterizedTest
    @ValueSource(strings = {"/", "/api/v1/measures", "/q/health/live", "/nowhere", "/us;x=1"})
    void nameThatAProxyGaveIsInTheAnswerWhateverItIs(String path) {
        given().urlEncodingEnabled(false)
                .header("X-Request-Id", "edge-7.4f_2")
                .get(path)
                .then()
                .header("X-Request-Id", equalTo("edge-7.4f_2"));
    }

    /** They would go into the log, and back to whoever follows a link. */
    @ParameterizedTest
    @ValueSource(strings = {"two words", "<b>", "-v", "\"", "ä", "x;y=1"})
    void nameThatIsNotPlainIsNotTakenOver(String name) {
        given().header("X-Request-Id", name)
                .get("/api/v1/measures")
                .then()
                .header("X-Request-Id", matchesPattern(OF_OUR_OWN));
    }

    @Test
    void longNameIsNotTakenOver() {
        given().header("X-Request-Id", "a".repeat(65))
                .get("/api/v1/measures")
                .then()
                .header("X-Request-Id", matchesPattern(OF_OUR_OWN));
    }

    @Test
    void requestWithoutANameIsGivenOne() {
        given().get("/api/v1/measures").then().header("X-Request-Id", matchesPattern(OF_OUR_OWN));
    }
}
