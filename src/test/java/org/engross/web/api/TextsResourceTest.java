package org.engross.web.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class TextsResourceTest {

    @Test
    void textIsATreeWithItsSource() {
        given().get("/api/v1/texts?id=hr1865-115/rh")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .header("Cache-Control", containsString("immutable"))
                .body("id", equalTo("hr1865-115/rh"))
                .body("date", equalTo("2018-02-20"))
                .body("stage", equalTo("Reported in House"))
                .body("source.rights", containsString("17 U.S.C. 105"))
                .body("text.parts.provision.path", hasItem("s5"));
    }

    @Test
    void plainTextIsTheWordsOnly() {
        given().get("/api/v1/texts?id=usc/18/1595@2018-04-10&format=plain")
                .then()
                .statusCode(200)
                .contentType("text/plain")
                .body(startsWith("§ 1595. Civil remedy\n"))
                .body(containsString("  (1) Any civil action filed under this section shall be stayed"));
    }

    @ParameterizedTest
    @CsvSource({
        "usc/47/230@2018-04-10, usc/47/230@1998-10-21",
        "usc/47/230@2018-04-11, usc/47/230@2018-04-11",
        "usc/47/230, usc/47/230@2018-04-11",
        "act/communications-1934/230@2000-01-01, act/communications-1934/230@1998-10-21",
        "act/communications-1934/230@1996-02-08, act/communications-1934/230@1996-02-08"
    })
    void lawIsTheNewestThatHadBegunOnTheDayAskedFor(String asked, String answeredBy) {
        var words = given().get("/api/v1/texts?id=" + answeredBy + "&format=plain")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        given().get("/api/v1/texts?id=" + asked + "&format=plain")
                .then()
                .statusCode(200)
                .body(equalTo(words));
    }

    @Test
    void lawBeforeItsFirstTextIsNotHeld() {
        given().get("/api/v1/texts?id=usc/18/2421A@2018-04-10").then().statusCode(404);
    }

    @Test
    void unknownTextIsAProblemThatNamesTheNearest() {
        given().get("/api/v1/texts?id=hr1865-115/rs")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/not-held"))
                .body("part", equalTo("hr1865-115/rs"))
                .body("nearest", hasSize(5))
                .body("nearest", hasItem("hr1865-115/rh"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"118xx9", "usc/47/230@2018-02-30", "hr1865-115/rh+", "<script>"})
    void nonsenseIsAProblemThatNamesParameterAndValue(String id) {
        given().queryParam("id", id)
                .get("/api/v1/texts")
                .then()
                .statusCode(400)
                .body("parameter", equalTo("id"))
                .body("value", equalTo(id.replace('+', id.endsWith("+") ? '+' : ' ')));
    }

    @Test
    void expressionOfAnyLengthIsRefusedBeforeItIsRead() {
        given().queryParam("id", "hr1865-115/rh" + "+hamdt525-115".repeat(200))
                .get("/api/v1/texts")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("parameter", equalTo("id"))
                .body("value.length()", equalTo(61));
    }

    @Test
    void unknownFormatIsNamed() {
        given().get("/api/v1/texts?id=hr1865-115/rh&format=wordperfect")
                .then()
                .statusCode(400)
                .body("parameter", equalTo("format"))
                .body("value", equalTo("wordperfect"));
    }

    @Test
    void contentThatTheClientHasIsNotSentAgain() {
        var tag = given().get("/api/v1/texts?id=hr1865-115/eh")
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        given().header("If-None-Match", tag)
                .get("/api/v1/texts?id=hr1865-115/eh")
                .then()
                .statusCode(304)
                .body(equalTo(""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/us/bill/115/hr/1865/eh",
                "/us/usc/t47/s230@2018-04-11",
                "/us/pl/115/164",
                "/text?id=115hr1865eh"
            })
    void pageStandsAtTheUslmIdentifier(String address) {
        given().accept("text/html")
                .get(address)
                .then()
                .statusCode(200)
                .contentType("text/html")
                .body(containsString("<article class=\"law\""));
    }

    @Test
    void identifierOfAProvisionLeadsToItsPlaceOnThePage() {
        given().redirects()
                .follow(false)
                .get("/us/bill/115/hr/1865/eh/s4/a/5")
                .then()
                .statusCode(303)
                .header("Location", containsString("/us/bill/115/hr/1865/eh#s4/a/5"));
        given().accept("text/html")
                .get("/us/bill/115/hr/1865/eh/s44")
                .then()
                .statusCode(404)
                .body(containsString("has no provision"));
    }

    @Test
    void noStackTraceLeavesTheHouse() {
        given().accept("text/html")
                .get("/nothing/here")
                .then()
                .statusCode(404)
                .body(not(containsString("Exception")))
                .body(containsString("There is nothing at this address"));
    }
}
