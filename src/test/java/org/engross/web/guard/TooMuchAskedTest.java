package org.engross.web.guard;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
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
    void gridOfTooManyTextsIsAProblem() {
        given().queryParam(
                        "texts",
                        IntStream.range(0, 100)
                                .mapToObj(i -> "hr" + i + "-115/ih")
                                .collect(Collectors.joining(",")))
                .get("/api/v1/liability")
                .then()
                .statusCode(400)
                .body("detail", startsWith("100 texts are asked for; a grid takes at most "));
    }
}
