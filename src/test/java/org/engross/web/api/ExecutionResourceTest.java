package org.engross.web.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
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
                .body(equalTo(computed(2, "2 instructions") + after));
    }

    /** The mark that sets it apart from the very same words held from an official source. */
    private static String computed(int carriedOut, String instructions) {
        return "[Computed, not published: " + carriedOut + " of " + instructions
                + " addressed to this text carried out.]\n\n";
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

    @Test
    void houseAmendmentsOnTheReportedBillAreTheEngrossedBill() {
        given().queryParam("from", "hr1865-115/rh+hamdt525-115+hamdt526-115+hamdt527-115")
                .queryParam("to", "hr1865-115/eh")
                .get("/api/v1/compare")
                .then()
                .statusCode(200)
                .body("summary.redesignated", equalTo(0))
                .body("summary.added", equalTo(0))
                .body("summary.struck", equalTo(0))
                .body("summary.reworded", equalTo(0))
                .body("summary.front", equalTo(1))
                .body("changes.kind", contains("front"));
        given().queryParam("id", "hr1865-115/rh+hamdt525-115+hamdt526-115+hamdt527-115")
                .get("/api/v1/texts")
                .then()
                .body("note", containsString("SEC. 6. is SEC. 8."))
                .body("refused", equalTo(0))
                .body("unread", equalTo(0));
    }

    @Test
    void billWithAnAmendmentInItAmendsTheLaw() {
        given().queryParam("id", "usc/47/230@2018-04-10+hr1865-115/rh+hamdt526-115")
                .get("/api/v1/texts?format=plain")
                .then()
                .statusCode(200)
                .body(containsString("(5) No effect on sex trafficking law.—Nothing in this section (other than"));
        given().queryParam("id", "usc/47/230@2018-04-10+hr1865-115/rh")
                .get("/api/v1/texts?format=plain")
                .then()
                .body(containsString("(5) No effect on State laws conforming"));
    }

    @Test
    void lawThatALawCreatesIsReadBeforeItStands() {
        var created = given().get("/api/v1/texts?id=usc/18/2421A@2018-04-11&format=plain")
                .asString();
        given().queryParam("id", "usc/18/2421A@2018-04-10+plaw-115-164")
                .get("/api/v1/texts?format=plain")
                .then()
                .statusCode(200)
                .body(equalTo(computed(1, "1 instruction") + created));
    }

    @Test
    void wholeLawOfWhichASectionIsHeldIsThatSection() {
        given().queryParam("id", "usc/47/230@1998-10-20+plaw-105-277")
                .get("/api/v1/texts?format=plain")
                .then()
                .statusCode(404);
        given().queryParam("id", "act/communications-1934/230@1998-10-20+plaw-105-277")
                .get("/api/v1/texts?format=plain")
                .then()
                .statusCode(200)
                .body(containsString("section 223 or 231 of this Act"));
    }

    @Test
    void senateAmendmentIsExecutedOnTheLaw() {
        given().queryParam("id", "usc/47/230@2018-04-10+samdt2212-115")
                .get("/api/v1/texts?format=plain")
                .then()
                .statusCode(200)
                .body(containsString("(B) Effect on protections.—The protections under paragraphs (1) and (2)"));
    }

    @Test
    void amendmentsPageTellsWhatItDoes() {
        given().accept("text/html")
                .get("/us/amdt/115/hamdt/526")
                .then()
                .statusCode(200)
                .body(containsString("Rep. Mimi Walters"))
                .body(containsString("308-107"))
                .body(containsString("What it does to the bill"));
    }

    /** The Code's footnote to section 230(c)(2)(B) is not the law's, and no bill strikes it. */
    @Test
    void footnoteOfTheCodeStaysWhereItsWordsDo() {
        given().get("/api/v1/texts?id=usc/47/230@2018-04-10+hr1865-115/eh&format=plain")
                .then()
                .body(containsString("described in paragraph (1). [1 So in original."));
    }

    /** S.Amdt. 2213 says "At the appropriate place"; what it inserts goes to the end of the bill, and every form says so. */
    @Test
    void amendmentAtTheAppropriatePlaceGoesToTheEndAndSaysSo() {
        var id = "hr1865-115/pcs+samdt2213-115";
        var told = "the amendment says “at the appropriate place”; it is put at the end of the bill";
        given().get("/api/v1/texts?id=" + id)
                .then()
                .body("title", containsString("as amended by S.Amdt. 2213"))
                .body("note", containsString(told));
        given().get("/api/v1/execution?id=" + id).then().body(containsString(told));
        given().get("/api/v1/compare?from=hr1865-115/pcs&to=" + id)
                .then()
                .body("to.refused", equalTo(0))
                .body("to.note", containsString(told));
        given().get("/text?id=" + id).then().body(containsString("it is put at the end of the bill"));
    }
}
