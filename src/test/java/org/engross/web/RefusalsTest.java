package org.engross.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.engross.web.request.MemberFilter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is asked amiss is refused by its own name, with what there is instead. */
@QuarkusTest
class RefusalsTest {

    private static final String COMPARED = "/api/v1/compare?from=hr1865-115/rh&to=hr1865-115/eh";

    @ParameterizedTest
    @CsvSource({
        "votes/matrix?votes=nope, votes, nope, 400",
        "votes/matrix?votes=h99-115.2018, votes, h99-115.2018, 404",
        "votes/matrix?cosponsors=nope, cosponsors, nope, 400",
        "votes/matrix?cosponsors=hr1-115, cosponsors, hr1-115, 404",
        "votes/matrix?position=nope:No, position, nope, 400",
        "votes/nope, vote, nope, 400",
        "measures/hr1865-115/cosponsors?state=ZZ, state, ZZ, 400",
        "members?state=Ohio, state, Ohio, 400",
        "members?party=Z, party, Z, 400",
        "votes/h90-115.2018/positions?Position=No, Position, , 400"
    })
    void parameterIsNamedAsItWasGiven(String address, String parameter, String value, int status) {
        given().get("/api/v1/" + address)
                .then()
                .statusCode(status)
                .body("parameter", equalTo(parameter))
                .body("value", equalTo(value));
    }

    @Test
    void wordThatIsNoStateIsAnsweredWithTheStates() {
        given().get("/api/v1/members?state=ZZ")
                .then()
                .body("detail", allOf(containsString("MO"), containsString("GU")));
        int all = given().get("/api/v1/members?size=1").path("total");
        int byState = given().get("/api/v1/members?size=1&state=" + String.join(",", MemberFilter.STATES))
                .path("total");
        assertEquals(all, byState, "every member sits for one of the states");
    }

    @ParameterizedTest
    @CsvSource({
        "HR1865-115/RH, hr1865-115/rh",
        "PLAW-115-164, plaw-115-164",
        "plaw-115PUBL164, plaw-115-164",
        "bills-115HR1865EH, hr1865-115/eh",
        "HAMDT526-115, hamdt526-115",
        "USC/47/230@2018-04-11, usc/47/230@2018-04-11",
        "Act/Communications-1934/230@2018-04-11, act/communications-1934/230@2018-04-11"
    })
    void namesAreReadInAnyLetterCaseAndAnsweredInOurs(String asked, String answered) {
        given().get("/api/v1/texts?id=" + asked).then().statusCode(200).body("id", equalTo(answered));
    }

    @Test
    void measuresAndVotesAreReadInAnyLetterCase() {
        given().get("/api/v1/measures/HR1865-115").then().statusCode(200).body("id", equalTo("hr1865-115"));
        given().get("/api/v1/votes/H90-115.2018").then().statusCode(200).body("id", equalTo("h90-115.2018"));
    }

    /** A section's letter is part of its name: 18 U.S.C. 2421A stands beside 2421. */
    @Test
    void sectionOfAnotherLetterCaseIsAnother() {
        given().get("/api/v1/texts?id=usc/18/2421A@2018-04-11").then().statusCode(200);
        given().get("/api/v1/texts?id=usc/18/2421a@2018-04-11")
                .then()
                .statusCode(404)
                .body("nearest", hasItem(containsString("usc/18/2421A")));
    }

    @ParameterizedTest
    @CsvSource({"plaw-105-277, plaw-105-277/1404", "hr1865-115/e, hr1865-115/eh"})
    void nearestToAWholeIsItsPart(String asked, String nearest) {
        given().get("/api/v1/texts?id=" + asked).then().statusCode(404).body("nearest[0]", equalTo(nearest));
    }

    @Test
    void summaryIsOfThePlaceAskedFor() {
        var whole = given().get(COMPARED);
        var part = given().get(COMPARED + "&path=s2");
        assertEquals("s2", part.path("path"));
        List<String> kinds = part.path("changes.kind");
        int reworded = part.path("summary.reworded");
        int added = part.path("summary.added");
        assertEquals(kinds.stream().filter("reworded"::equals).count(), reworded);
        assertEquals(kinds.stream().filter("added"::equals).count(), added);
        assertEquals(0, part.<Integer>path("summary.redesignated"));
        assertEquals(1, whole.<Integer>path("summary.redesignated"));
    }

    /** The findings of section 2 are reworded; the penalty of section 3 is another place. */
    @ParameterizedTest
    @ValueSource(strings = {"plain", "markdown", "html", "csv", "jsonl"})
    void everyPrintIsOfThePlaceAskedFor(String format) {
        var whole = given().get(COMPARED + "&format=" + format).asString();
        var part = given().get(COMPARED + "&path=s2&format=" + format)
                .then()
                .statusCode(200)
                .body(containsString("facilitate traffickers in advertising"))
                .extract()
                .asString();
        assertTrue(whole.contains("2421A") && !part.contains("2421A"), part);
        given().get(COMPARED + "&path=s99&format=" + format).then().statusCode(404);
    }

    @Test
    void printOfAPlaceSaysSo() {
        for (var format : new String[] {"plain", "markdown"}) {
            given().get(COMPARED + "&format=" + format).then().body(not(containsString("only what became of")));
            given().get(COMPARED + "&path=s2&format=" + format)
                    .then()
                    .body(containsString("only what became of section 2 and what is below it"));
        }
        given().get(COMPARED + "&path=s2&format=csv")
                .then()
                .header("Content-Disposition", containsString("hr1865-115_rh-to-hr1865-115_eh-s2.csv"));
    }

    /** Section 5 of the House's text is one block that the committee's lacks; (a) of it was added with it. */
    @Test
    void partOfABlockIsAnsweredWithTheBlock() {
        List<String> blocks = given().get(COMPARED).path("changes.findAll { it.kind == 'added' }.toPath");
        var block =
                blocks.stream().filter(path -> path.startsWith("s")).findFirst().orElseThrow();
        List<String> paths = given().get(
                        "/api/v1/compare?from=hr1865-115/rh&to=hr1865-115/eh&include=same&path=" + block)
                .path("changes.toPath");
        assertEquals(List.of(block), paths);
    }

    @ParameterizedTest
    @CsvSource({"s99, s9", "s2/z, s2/1"})
    void placeInNeitherTextIsNotHeld(String path, String unlike) {
        given().get(COMPARED + "&path=" + path)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/no-such-provision"))
                .body("parameter", equalTo("path"))
                .body("value", equalTo(path))
                .body("texts", equalTo(List.of("hr1865-115/rh", "hr1865-115/eh")))
                .body("nearestPaths.size()", equalTo(5));
    }

    @Test
    void quotationTooLongIsAPageToABrowser() {
        given().accept("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8")
                .queryParam("q", "word ".repeat(1_200))
                .get("/quotes")
                .then()
                .statusCode(400)
                .contentType("text/html")
                .body(containsString("<main"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/feed.atom", "/measures/hr1865-115/feed.atom"})
    void hostThatTheClientWritesGoesIntoNoFeed(String address) {
        given().header("Host", "evil.example")
                .get(address)
                .then()
                .statusCode(200)
                .body(not(containsString("evil")));
    }

    @Test
    void hostThatTheClientWritesGoesIntoNoCitationNorLink() {
        String id = given().get(COMPARED).path("changes[0].id");
        var change = "/changes/" + id + "?from=hr1865-115/rh&to=hr1865-115/eh";
        given().header("Host", "evil.example")
                .get(change)
                .then()
                .statusCode(200)
                .body(not(containsString("evil")));
        given().header("Host", "localhost:9999")
                .get(change)
                .then()
                .statusCode(200)
                .body(containsString("href=\"http://localhost:9999/changes/" + id));
        given().header("Host", "evil.example")
                .get("/api/v1/votes?size=1")
                .then()
                .header("Link", matchesPattern("</api/v1/votes\\?page=2&size=1>; rel=\"next\", .*"));
        given().redirects()
                .follow(false)
                .header("Host", "evil.example")
                .get("/us/bill/115/hr/1865")
                .then()
                .statusCode(303)
                .header("Location", equalTo("/measures/hr1865-115"));
    }
}
