package org.engross.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ExecutionResourceTest {

    private static final String SEX_TRAFFICKING = "usc/18/1591@2018-04-10+plaw-115-164";

    @Test
    void lawExecutedIsTheLawAsItStoodAfterwards() {
        var after = given().get("/api/v1/texts?id=usc/18/1591@2018-04-11&format=plain")
                .asString();
        given().queryParam("id", SEX_TRAFFICKING)
                .get("/api/v1/texts?format=plain")
                .then()
                .statusCode(200)
                .body(equalTo(after));
    }

    @Test
    void everyInstructionTellsItsOutcome() {
        given().queryParam("id", SEX_TRAFFICKING)
                .get("/api/v1/execution")
                .then()
                .statusCode(200)
                .body("summary.executed", equalTo(2))
                .body("summary.refused", equalTo(0))
                .body("summary.unread", equalTo(0))
                .body("texts[0].instructions[0].kind", equalTo("redesignate"))
                .body("texts[0].instructions[1].path", equalTo("s5/2"))
                .body("texts[0].instructions[1].outcome", equalTo("executed"));
    }

    @Test
    void instructionsForOtherLawsAreListedAndNotExecuted() {
        given().queryParam("id", SEX_TRAFFICKING)
                .get("/api/v1/execution")
                .then()
                .body("summary.elsewhere", equalTo(6))
                .body("texts[0].elsewhere.path", hasItem("s4/a"));
    }

    @Test
    void comparativePrintMarksWhatGoesInAndNamesTheInstruction() {
        given().queryParam("id", SEX_TRAFFICKING)
                .get("/api/v1/execution?format=plain")
                .then()
                .body(containsString(
                        "{+(4) The term “participation in a venture” means knowingly assisting, supporting, or"
                                + " facilitating a violation of subsection (a)(1).+} [2]"))
                .body(containsString("[-(4) -]{+(5) +}The term “serious harm” means"));
        given().accept("text/html")
                .queryParam("id", SEX_TRAFFICKING)
                .get("/print")
                .then()
                .statusCode(200)
                .body(containsString("2 of 2 instructions addressed to this text carried out"));
    }

    @Test
    void whatAmendsIsNamedWhenItIsNotHeld() {
        given().queryParam("id", "usc/18/1591@2018-04-10+plaw-115-999")
                .get("/api/v1/texts")
                .then()
                .statusCode(404)
                .body("part", equalTo("plaw-115-999"));
    }

    @Test
    void printOfATextAsItIsHeldIsRefused() {
        given().queryParam("id", "usc/18/1591@2018-04-10")
                .get("/api/v1/execution?format=plain")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/nothing-executed"));
    }

    @Test
    void codeSectionOfATitleNotEnactedIsExecutedOnTheActsWords() {
        given().queryParam("id", "usc/47/230@2018-04-10+plaw-115-164")
                .get("/api/v1/texts")
                .then()
                .statusCode(200)
                .body("note", containsString("Act"))
                .body("madeFrom", hasSize(2));
    }

    @Test
    void effectsPageSetsTheLawUnderEachTextSideBySide() {
        given().accept("text/html")
                .get("/effects")
                .then()
                .statusCode(200)
                .body(containsString("under S. 1693 as introduced"))
                .body(containsString("comparative print"));
    }
}
