package org.engross.web.held;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands at a USLM identifier is a page for people, and the text for programs. */
@QuarkusTest
class IdentifierResourceTest {

    private static final String SECTION = "/us/usc/t47/s230@2018-04-11";

    @Test
    void textIsAnsweredInTheFormAskedFor() {
        given().accept("application/json")
                .get(SECTION)
                .then()
                .statusCode(200)
                .contentType(startsWith("application/json"))
                .body("id", equalTo("usc/47/230@2018-04-11"))
                .body("uslm", equalTo(SECTION))
                .header("Last-Modified", matchesPattern("\\w{3}, \\d+ \\w{3} \\d{4} \\d\\d:\\d\\d:\\d\\d GMT"));
        assertEquals(
                given().get("/api/v1/texts?id=usc/47/230@2018-04-11&format=xml").asString(),
                given().accept("application/xml")
                        .get(SECTION)
                        .then()
                        .contentType(startsWith("application/xml"))
                        .extract()
                        .asString());
        given().get("/us/bill/115/hr/1865/eh?format=json").then().body("id", equalTo("hr1865-115/eh"));
        given().get(SECTION).then().contentType(startsWith("text/html"));
        given().accept("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8")
                .get(SECTION)
                .then()
                .contentType(startsWith("text/html"));
        given().accept("image/gif").get(SECTION).then().statusCode(406);
    }

    @Test
    void provisionIsAnsweredByItself() {
        given().accept("application/json")
                .get("/us/usc/t47/s230/e/5@2018-04-11")
                .then()
                .statusCode(200)
                .body("id", equalTo("usc/47/230@2018-04-11"))
                .body("path", equalTo("e/5"))
                .body("text.path", equalTo("e/5"))
                .body("text.designation", equalTo("(5)"))
                .body("text.heading", equalTo("No effect on sex trafficking law"));
        given().accept("application/json")
                .get("/us/usc/t47/s230/z@2018-04-11")
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/no-such-provision"));
    }

    @Test
    void measureStandsInTheApi() {
        given().redirects()
                .follow(false)
                .accept("application/json")
                .get("/us/bill/115/hr/1865")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/api/v1/measures/hr1865-115?format=json"));
        given().accept("application/xml")
                .get("/us/bill/115/hr/1865")
                .then()
                .statusCode(200)
                .contentType(startsWith("application/xml"))
                .body("measure.id", equalTo("hr1865-115"))
                .body("measure.sponsor.fullName", equalTo("Ann Wagner"))
                .body("measure.versions.item.size()", equalTo(5));
        given().get("/us/bill/115/hr/1865")
                .then()
                .contentType(startsWith("text/html"))
                .header(
                        "Link",
                        containsString("</api/v1/measures/hr1865-115?format=xml>; rel=\"alternate\";"
                                + " type=\"application/xml\""));
    }

    @Test
    void recordOfAnAmendmentIsMadeAsXml() {
        given().get("/api/v1/amendments/hamdt526-115?format=xml")
                .then()
                .contentType(startsWith("application/xml"))
                .body("amendment.id", equalTo("hamdt526-115"))
                .body("amendment.measure", equalTo("hr1865-115"));
    }

    @Test
    void pageNamesItsOtherForms() {
        given().accept("text/html")
                .get(SECTION)
                .then()
                .header(
                        "Link",
                        containsString("</api/v1/texts?id=usc/47/230@2018-04-11&format=xml>; rel=\"alternate\";"
                                + " type=\"application/xml\""))
                .header("Last-Modified", endsWith("GMT"))
                .body(containsString(
                        "<link rel=\"alternate\" href=\"/api/v1/texts?id=usc/47/230@2018-04-11&amp;format=json\""
                                + " type=\"application/json\">"));
    }

    /** Wherever an id is read. */
    @ParameterizedTest
    @CsvSource({
        "texts?id=/us/usc/t47/s230@2018-04-11",
        "texts?id=/us/bill/115/hr/1865/eh",
        "texts?id=/us/usc/t47/s230@2018-04-10%2B/us/bill/115/hr/1865/eh",
        "compare?from=/us/bill/115/hr/1865/rh&to=/us/bill/115/hr/1865/eh",
        "execution?id=/us/bill/115/hr/1865/rh%2B/us/amdt/115/hamdt/526",
        "votes?measure=/us/bill/115/hr/1865",
        "votes?amendment=/us/amdt/115/hamdt/526",
        "measures?law=/us/pl/115/164",
        "votes/matrix?cosponsors=/us/bill/115/hr/1865",
        "measures/hr1865-115/story?law=/us/usc/t47/s230",
        "measures/%2Fus%2Fbill%2F115%2Fhr%2F1865/actions",
        "amendments/%2Fus%2Famdt%2F115%2Fhamdt%2F526",
        "liability?texts=/us/bill/115/hr/1865/eh",
        "print?id=/us/bill/115/hr/1865/eh",
        "cite/comparison?from=/us/bill/115/hr/1865/rh&to=/us/bill/115/hr/1865/eh"
    })
    void identifierIsReadWhereAnIdIs(String question) {
        given().urlEncodingEnabled(false).get("/api/v1/" + question).then().statusCode(200);
    }

    @Test
    void placeInATextIsReadWhereAPlaceIsAnswered() {
        asked("texts?id=/us/usc/t47/s230/e/5")
                .body("id", equalTo("usc/47/230@2018-04-11"))
                .body("path", equalTo("e/5"))
                .body("text.heading", equalTo("No effect on sex trafficking law"));
        asked("texts?id=/us/usc/t47/s230/e/5@2018-04-10%2Bhr1865-115/eh")
                .body("id", equalTo("usc/47/230@2018-04-10+hr1865-115/eh"))
                .body("text.path", equalTo("e/5"));
        asked("texts?format=plain&id=/us/usc/t47/s230/e/5")
                .body(containsString("No effect on sex trafficking law"))
                .body(not(containsString("Protection for")));
        asked("compare?from=/us/bill/115/hr/1865/rh/s2&to=/us/bill/115/hr/1865/eh/s2")
                .body("path", equalTo("s2"))
                .body("to.id", equalTo("hr1865-115/eh"));
        asked("cite?text=/us/bill/115/hr/1865/eh/s3").body("plain", containsString("section 3"));
        asked("provenance?id=/us/usc/t47/s230/e/5@2018-04-11").body("runs.path", everyItem(startsWith("e/5")));
        asked("effects?id=/us/bill/115/hr/1865/eh/s4")
                .body("title", endsWith("section 4"))
                .body("laws.law", contains("47 U.S.C. 230"))
                .body("summary.instructions", equalTo(1));
        asked("measures/hr1865-115/story?law=/us/usc/t47/s230/e/5").body("path", equalTo("e/5"));
    }

    private static ValidatableResponse asked(String question) {
        return given().urlEncodingEnabled(false)
                .get("/api/v1/" + question)
                .then()
                .statusCode(200);
    }

    /** A page of the whole opens at the place. */
    @ParameterizedTest
    @CsvSource({
        "/text?id=/us/usc/t47/s230/e/5@2018-04-11, /us/usc/t47/s230@2018-04-11#e/5",
        "/provenance?id=/us/usc/t47/s230/e/5@2018-04-11, /provenance?id=usc/47/230@2018-04-11#e/5"
    })
    void pageIsOpenedAtThePlace(String address, String opened) {
        given().urlEncodingEnabled(false)
                .redirects()
                .follow(false)
                .get(address)
                .then()
                .statusCode(303)
                .header("Location", endsWith(opened));
    }

    /** The whole bears identifiers, so that the element of a place is found in it again. */
    @Test
    void placeInXmlIsItsElement() {
        var element = given().accept("application/xml")
                .get("/us/usc/t47/s230/e/5@2018-04-11")
                .then()
                .statusCode(200)
                .contentType(startsWith("application/xml"))
                .body("paragraph.@identifier", equalTo("/us/usc/t47/s230/e/5"))
                .body("paragraph.heading", startsWith("No effect on sex trafficking law"))
                .body(
                        "paragraph.subparagraph.collect { it.@identifier }",
                        contains("/us/usc/t47/s230/e/5/A", "/us/usc/t47/s230/e/5/B", "/us/usc/t47/s230/e/5/C"))
                .extract()
                .asString();
        assertEquals(
                element,
                given().get("/api/v1/texts?format=xml&id=/us/usc/t47/s230/e/5@2018-04-11")
                        .asString());
        given().get("/api/v1/texts?format=xml&id=usc/47/230@2018-04-11")
                .then()
                .body("**.find { it.@identifier == '/us/usc/t47/s230/e/5' }.num", equalTo("(5)"));
        given().accept("application/xml")
                .get("/us/bill/115/hr/1865/eh/s3/a/s2421A/b")
                .then()
                .statusCode(200)
                .body("subsection.num", equalTo("(b)"))
                .body("subsection.@identifier", emptyOrNullString());
    }

    /** Of Public Law 104-104 section 509 alone is held, and of Public Law 105-277 section 1404. */
    @Test
    void sectionOfALawThatIsHeldByItselfIsAText() {
        given().accept("application/json")
                .get("/us/pl/104/104/s509")
                .then()
                .statusCode(200)
                .body("id", equalTo("plaw-104-104/509"))
                .body("uslm", equalTo("/us/pl/104/104/s509"));
        given().accept("application/xml")
                .get("/us/pl/104/104/s509")
                .then()
                .statusCode(200)
                .body("**.find { it.name() == 'section' }.@identifier", equalTo("/us/pl/104/104/s509"));
        asked("texts?id=/us/pl/104/104/s509").body("id", equalTo("plaw-104-104/509"));
        asked("effects?id=/us/pl/104/104/s509").body("id", equalTo("plaw-104-104/509"));
        asked("execution?id=/us/act/communications-1934/s230@1996-02-08%2B/us/pl/105/277/s1404")
                .body("id", equalTo("act/communications-1934/230@1996-02-08+plaw-105-277/1404"));
        asked("texts?id=/us/act/communications-1934/s230@1996-02-08%2B/us/pl/105/277/s1404")
                .body("refused", equalTo(0));
        asked("texts?id=/us/pl/115/164/s4").body("id", equalTo("plaw-115-164")).body("path", equalTo("s4"));
        given().accept("application/json").get("/us/pl/104/104/s508").then().statusCode(404);
    }

    @Test
    void threeTextsAreComparedAtAPlace() {
        var three = "/compare/three?from=%s&to=hr1865-115/eh&third=hr1865-115/enr%s";
        var narrowed = given().urlEncodingEnabled(false)
                .get(three.formatted("hr1865-115/rh", "&path=s2"))
                .then()
                .statusCode(200)
                .extract()
                .asString();
        var placed = given().urlEncodingEnabled(false)
                .get(three.formatted("/us/bill/115/hr/1865/rh/s2", ""))
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertEquals(printed(narrowed), printed(placed));
    }

    private static String printed(String page) {
        return page.substring(page.indexOf("<div class=\"comparison"), page.indexOf("</main>"));
    }

    /** A change is found by its id in two whole texts. */
    @ParameterizedTest
    @CsvSource({
        "/changes/000000000000?from=/us/bill/115/hr/1865/rh/s2&to=hr1865-115/eh",
        "/embed/change?id=000000000000&from=/us/bill/115/hr/1865/rh/s2&to=hr1865-115/eh",
        "/embed/compare?from=/us/bill/115/hr/1865/rh/s2&to=hr1865-115/eh"
    })
    void pageOfWholeTextsNamesTheWhole(String address) {
        given().urlEncodingEnabled(false)
                .accept("text/html")
                .get(address)
                .then()
                .statusCode(400)
                .body(containsString("here a text is taken whole: /us/bill/115/hr/1865/rh"));
    }

    @Test
    void onePlaceIsReadOfTwo() {
        given().get("/api/v1/compare?from=/us/bill/115/hr/1865/rh/s2&to=/us/bill/115/hr/1865/eh/s3")
                .then()
                .statusCode(400)
                .body("detail", containsString("two places are named, 's2' and 's3'"));
    }

    /** Never answered with the whole in its stead. */
    @ParameterizedTest
    @CsvSource({
        "execution?id=/us/usc/t47/s230/e/5@2018-04-10%2Bhr1865-115/eh",
        "compare?format=pdf&from=/us/bill/115/hr/1865/rh/s2&to=/us/bill/115/hr/1865/eh",
        "effects?format=docx&id=/us/bill/115/hr/1865/eh/s4",
        "print?id=/us/bill/115/hr/1865/eh/s4",
        "texts?id=usc/47/230@2018-04-10%2B/us/bill/115/hr/1865/eh/s4",
        "measures?affects=/us/usc/t47/s230/e/5"
    })
    void placeIsRefusedWhereATextIsTakenWhole(String question) {
        given().urlEncodingEnabled(false)
                .get("/api/v1/" + question)
                .then()
                .statusCode(400)
                .body("detail", containsString("is a place in a text, and here a text is taken whole"));
    }

    @Test
    void timesBearTheirZone() {
        given().get("/api/v1/votes/h90-115.2018").then().body("at", equalTo("2018-02-27T17:46:00-05:00"));
        given().get("/api/v1/votes/s60-115.2018").then().body("at", endsWith("-04:00"));
    }
}
