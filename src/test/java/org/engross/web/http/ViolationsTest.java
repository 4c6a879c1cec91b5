package org.engross.web.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** All that is wrong with a request is said at once, on every operation. */
@QuarkusTest
class ViolationsTest {

    @Inject
    Routes routes;

    @Test
    void threeWrongParametersAreNamedInOneProblem() {
        given().get("/api/v1/votes?congress=last&chamber=lords&size=1000")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/bad-parameter"))
                .body("violations.parameter", contains("chamber", "congress", "size"))
                .body("violations.value", contains("lords", "last", "1000"))
                .body(
                        "violations.expected",
                        contains("one of house, senate", "a number from 1 to 999", "a number from 1 to 250"));
    }

    @Test
    void unknownParametersFormsAndNamesInThePathAreAmongThem() {
        given().get("/api/v1/measures/nonsense/cosponsors?asof=2018-01-01&status=gone&format=papyrus")
                .then()
                .statusCode(400)
                .body("violations.parameter", contains("asof", "measure", "status", "format"))
                .body("violations[1].detail", containsString("not a measure: 'nonsense'"))
                .body("violations[1].expected", equalTo("a measure such as hr1865-115"))
                .body("violations[2].expected", equalTo("one of active, withdrawn, all"));
        given().get("/api/v1/compare?from=nonsense&include=all")
                .then()
                .body("violations.parameter", contains("from", "include", "to"))
                .body("violations[2].detail", equalTo("the parameter 'to' is required"));
    }

    @Test
    void oneWrongParameterHasTheSameForm() {
        given().get("/api/v1/votes?chamber=lords")
                .then()
                .body("violations", hasSize(1))
                .body("violations[0].expected", equalTo("one of house, senate"));
        given().get("/api/v1/votes?camber=house")
                .then()
                .body("type", equalTo("/problems/no-such-parameter"))
                .body("violations.parameter", contains("camber"));
    }

    /** Other lists have a size; of this one, which is answered whole, none is expected. */
    @Test
    void nothingIsExpectedOfWhatIsNoParameter() {
        given().get("/api/v1/texts?size=2")
                .then()
                .statusCode(400)
                .body("detail", containsString("'size' is not a parameter here"))
                .body("violations[0].expected", nullValue());
    }

    @Test
    void formThatIsNotMadeAloneIsStillAnsweredSo() {
        given().get("/api/v1/votes?format=docx").then().statusCode(406);
        given().accept("image/gif").get("/api/v1/votes").then().statusCode(406);
    }

    @Test
    void everyOperationNamesEveryParameterThatItDoesNotKnow() {
        for (var route : routes.all()) {
            var address = route.address().replaceAll("\\{\\w+}", "x");
            var posted = List.of("check", "amend", "scorecard", "list").stream()
                    .anyMatch(word -> route.address().endsWith("/" + word)
                            && !route.address().endsWith("texts/list"));
            var request = given().contentType("text/plain");
            var answer = posted
                    ? request.body("x").post(address + "?one=1&two=2&three=3")
                    : request.get(address + "?one=1&two=2&three=3");
            answer.then().statusCode(400).body("violations.detail", everyItem(notNullValue()));
            assertTrue(
                    answer.jsonPath().getList("violations.parameter").containsAll(List.of("one", "two", "three")),
                    address);
        }
    }
}
