package org.engross.web.guard;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("any-database")
@TestProfile(LimitsTest.NarrowLimits.class)
class LimitsTest {

    private static final int A_MINUTE = 4;

    public static class NarrowLimits implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.datasource.jdbc.url", "jdbc:h2:mem:limits;DB_CLOSE_DELAY=-1",
                    "engross.requests-a-minute", Integer.toString(A_MINUTE),
                    "engross.heavy-at-once", "0");
        }
    }

    /** Nobody is believed to speak for another where no proxy is named. A token comes back each quarter of a minute, so that more requests than tokens, at once, are one too many. */
    @Test
    void whoAsksTooMuchIsToldWhenToAskAgain() {
        given().get("/api/v1/search?q=court")
                .then()
                .statusCode(503)
                .header("Retry-After", equalTo("10"))
                .header("RateLimit", matchesPattern("\"client\";r=\\d+;t=\\d+"))
                .body("type", equalTo("/problems/busy"));
        int status = 200;
        for (int i = 0; i < 3 * A_MINUTE && status != 429; i++) {
            status = given().header("X-Forwarded-For", "198.51.100." + i)
                    .header("Forwarded", "for=198.51.100." + i)
                    .get("/api/v1")
                    .statusCode();
        }
        given().get("/api/v1")
                .then()
                .statusCode(429)
                .header("Retry-After", notNullValue())
                .header("RateLimit-Policy", equalTo("\"client\";q=4;w=60"))
                .body("type", equalTo("/problems/too-many-requests"));
    }
}
