package org.engross.web.guard;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is longer, deeper or more than is read. */
@QuarkusTest
class TooMuchAskedTest {

    private static String repeated(String unit, int times) {
        return unit.repeat(times);
    }

    @Test
    void expressionThatIsTooLongIsAProblem() {
        given().queryParam("id", repeated("hr1865-115/rh+", 200))
                .get("/api/v1/texts")
                .then()
                .statusCode(400)
                .body("detail", startsWith("the expression has 2800 characters"));
    }

    @Test
    void pathThatIsTooDeepIsAProblem() {
        given().queryParam("from", "hr1865-115/rh")
                .queryParam("to", "hr1865-115/eh")
                .queryParam("path", "s2" + repeated("/a", 200))
                .get("/api/v1/compare")
                .then()
                .statusCode(400)
                .body("detail", startsWith("a path of 201 steps; at most 200 are read"));
    }

    @Test
    void moreVotesMeasuresOrTextsThanAreAnsweredAtOnceIsAProblem() {
        refused("/api/v1/votes/matrix", "votes", "h%d-115.2018", 50, "votes");
        refused("/api/v1/votes/matrix", "cosponsors", "hr%d-115", 50, "measures");
        refused("/api/v1/votes/matrix/handout", "cosponsors", "hr%d-115", 50, "measures");
        refused("/api/v1/delegations/MO", "votes", "h%d-115.2018", 8, "votes");
        refused("/grid", "texts", "hr%d-115/ih", 12, "texts");
        refused("/liability", "texts", "hr%d-115/ih", 12, "texts");
    }

    /** One too many is refused for their number; as many as may be asked for are not, though they are not held. */
    private static void refused(String address, String parameter, String id, int most, String things) {
        asked(address, parameter, id, most + 1)
                .statusCode(400)
                .body(
                        "detail",
                        equalTo((most + 1) + " " + things + " are asked for; at most " + most
                                + " are answered at once"))
                .body("parameter", equalTo(parameter));
        asked(address, parameter, id, most).statusCode(404);
    }

    private static ValidatableResponse asked(String address, String parameter, String id, int times) {
        return given().queryParam(
                        parameter,
                        IntStream.range(0, times)
                                .mapToObj(i -> id.formatted(9000 + i))
                                .collect(Collectors.joining(",")))
                .get(address)
                .then();
    }

    @Test
    void gridOfTooManyTextsIsAProblem() {
        given().queryParam(
                        "texts",
                        IntStream.range(0, 100)
                                .mapToObj(i -> "hr" + i + "-115/ih")
                                .collect(Collectors.joining(",")))
                .get("/api/v1/liability")
                .then()
                .statusCode(400)
                .body("detail", startsWith("100 texts are asked for; at most 12 are answered at once"));
    }
}
