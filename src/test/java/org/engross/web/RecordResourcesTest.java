package org.engross.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.engross.member.NameOrder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class RecordResourcesTest {

    @ParameterizedTest
    @CsvSource({
        "s1693-115, asOf=2018-02-27, 66",
        "s1693-115, asOf=2018-03-21, 70",
        "hr1865-115, status=all, 175",
        "hr1865-115, status=active, 174",
        "hr1865-115, status=withdrawn, 1"
    })
    void cosponsorsAreCountedOnTheDay(String measure, String query, int total) {
        given().get("/api/v1/measures/" + measure + "/cosponsors?" + query)
                .then()
                .statusCode(200)
                .body("total", equalTo(total));
    }

    @Test
    void cosponsorIsTiedToTheVersionInPrint() {
        given().get("/api/v1/measures/hr1865-115/cosponsors?asOf=2017-04-03")
                .then()
                .body("items[0].since", equalTo("2017-04-03"))
                .body("items[0].original", equalTo(true))
                .body("items[0].versionInPrint", equalTo("hr1865-115/ih"));
    }

    @Test
    void longListsComeInPages() {
        given().get("/api/v1/measures/hr1865-115/cosponsors?status=all&size=100&page=2")
                .then()
                .body("items", hasSize(75))
                .body("page", equalTo(2));
        given().get("/api/v1/votes/h90-115.2018/positions?size=250")
                .then()
                .header("Link", containsString("rel=\"next\""))
                .body("items", hasSize(250));
        given().get("/api/v1/votes/h90-115.2018/positions?size=251")
                .then()
                .statusCode(400)
                .body("parameter", equalTo("size"));
    }

    @Test
    void measureNamesItsVersionsAmendmentsAndVotes() {
        given().get("/api/v1/measures/hr1865-115")
                .then()
                .statusCode(200)
                .body("sponsor.name", equalTo("Wagner, Ann"))
                .body("law", equalTo("plaw-115-164"))
                .body("versions.id", hasItems("hr1865-115/ih", "hr1865-115/rh", "hr1865-115/eh", "hr1865-115/enr"))
                .body("amendments", hasItems("hamdt525-115", "hamdt526-115", "hamdt527-115", "samdt2212-115"))
                .body("votes", hasItems("h90-115.2018", "h91-115.2018", "s60-115.2018"));
    }

    @Test
    void versionTellsSourceDigestAndCheck() {
        given().get("/api/v1/measures/hr1865-115/versions/eh")
                .then()
                .body("date", equalTo("2018-02-27"))
                .body("held", equalTo(true))
                .body("sha256.length()", equalTo(64));
        given().get("/api/v1/measures/hr1865-115/versions/zz")
                .then()
                .statusCode(404)
                .body("nearest", hasItem("eh"));
    }

    @ParameterizedTest
    @CsvSource({
        "h90-115.2018, 308, 107, Committee of the Whole, false",
        "h91-115.2018, 388, 25, House, false",
        "s57-115.2018, 94, 2, Senate, true",
        "s59-115.2018, 21, 78, Senate, false",
        "s60-115.2018, 97, 2, Senate, false"
    })
    void voteIsTalliedFromItsPositions(String vote, int inFavor, int against, String forum, boolean vitiated) {
        given().get("/api/v1/votes/" + vote)
                .then()
                .statusCode(200)
                .body("tally.inFavor", equalTo(inFavor))
                .body("tally.against", equalTo(against))
                .body("forum", equalTo(forum))
                .body("vitiated", equalTo(vitiated));
    }

    @Test
    void positionsStandAsCast() {
        given().get("/api/v1/votes/s60-115.2018/positions")
                .then()
                .body("items.findAll { it.position == 'Nay' }.name", hasSize(2))
                .body("items.findAll { it.position == 'Aye' }", hasSize(0));
    }

    @Test
    void amendmentTellsWhatItAmendsAndWhatCameOfIt() {
        given().get("/api/v1/amendments/hamdt526-115")
                .then()
                .body("amends", equalTo("hr1865-115/rh"))
                .body("status", equalTo("agreed to"))
                .body("vote", equalTo("h90-115.2018"))
                .body("sponsor.name", containsString("Walters"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/api/v1/measures/hr1866-115", "/api/v1/votes/h92-115.2018", "/api/v1/amendments/hamdt528-115"})
    void whatIsNotHeldNamesTheNearest(String address) {
        given().get(address).then().statusCode(404).body("nearest.size()", org.hamcrest.Matchers.greaterThan(0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/measures/118xx9",
                "/api/v1/votes/90",
                "/api/v1/measures/s1693-115/cosponsors?asOf=yesterday",
                "/api/v1/measures/s1693-115/cosponsors?status=gone"
            })
    void nonsenseIsNamed(String address) {
        given().get(address).then().statusCode(400).contentType("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/measures/hr1865-115", "/measures/s1693-115", "/votes/h90-115.2018", "/votes/s57-115.2018", "/"
            })
    void pagesAreThere(String address) {
        given().accept("text/html").get(address).then().statusCode(200).contentType("text/html");
    }

    /** In the order of keys Mr. Cárdenas came after Mr. Carter, and in that of capitals Ms. DeGette before Mr. Davis. */
    @Test
    void positionsAreListedByName() {
        var names = given().get("/api/v1/votes/h91-115.2018/positions?size=250")
                .then()
                .extract()
                .jsonPath()
                .<String>getList("items.name");
        assertEquals(names.stream().sorted(NameOrder.OF_NAMES).toList(), names);
        assertEquals(
                List.of("Cárdenas, Tony", "Carson, Andre", "Carter, Earl L. \"Buddy\"", "Carter, John R."),
                names.stream().filter(name -> name.matches("C[aá]r(d|s|ter).*")).toList());
        var page = given().accept("text/html")
                .get("/votes/h91-115.2018")
                .then()
                .extract()
                .asString();
        assertTrue(page.indexOf(">Peter A. DeFazio") < page.indexOf(">Diana DeGette")
                && page.indexOf(">Rodney Davis") < page.indexOf(">Diana DeGette"));
    }

    @Test
    void memberWhoJoinedAnAmendmentIsNamed() {
        given().get("/api/v1/amendments/samdt2213-115")
                .then()
                .body("cosponsors.member.name", equalTo(List.of("Merkley, Jeff")))
                .body("cosponsors.since", equalTo(List.of("2018-03-20")));
        for (var page : List.of("/us/amdt/115/samdt/2213", "/measures/hr1865-115")) {
            given().accept("text/html")
                    .get(page)
                    .then()
                    .statusCode(200)
                    .body(containsString("Sen. Jeff Merkley [D-OR]"));
        }
        given().get("/api/v1/measures/hr1865-115/amendments?format=csv")
                .then()
                .body(containsString("\"Merkley, Jeff\""));
    }

    @Test
    void lawOfADayIsTitledByThatDay() {
        given().get("/api/v1/texts?id=usc/47/230@2018-04-10")
                .then()
                .body("title", equalTo("47 U.S.C. 230, as of 2018-04-10"));
        given().get("/api/v1/texts?id=usc/47/230@1998-10-21")
                .then()
                .body("title", equalTo("47 U.S.C. 230, from 1998-10-21"));
        given().get("/api/v1/texts?id=usc/47/230@2018-04-10+hr1865-115/rh")
                .then()
                .body("title", equalTo("47 U.S.C. 230, as of 2018-04-10, as amended by H.R. 1865, reported in House"));
    }

    @Test
    void threeTextsAreNotBoth() {
        given().accept("text/html")
                .get(
                        "/compare/three?from=usc/47/230@1998-10-21&to=usc/47/230@2018-04-11&third=usc/47/230@2018-04-10+hr1865-115/rh")
                .then()
                .statusCode(200)
                .body(containsString("All of these texts are the Code’s print."))
                .body(not(containsString("Both texts")));
    }

    /** The amendment is executed on the bill alone, where one of its directions finds no place; the order on the law is not. */
    @Test
    void ordersCarriedOutAreCountedAsTheyAreListed() {
        var page = given().accept("text/html")
                .get("/print?id=usc/47/230@2018-04-10+hr1865-115/rh+hamdt526-115")
                .then()
                .extract()
                .asString();
        assertTrue(page.contains("1 of 1 instruction addressed to this text carried out."), page);
    }

    @Test
    void storySaysWhatTheLawsAndAmendmentsDo() {
        given().accept("text/html")
                .get("/")
                .then()
                .body(containsString("A duty to notify customers"))
                .body(containsString("keeps the committee’s for State charges under section 2421A as (C)"))
                .body(not(containsString("notify parents")))
                .body(not(containsString("replaces the committee’s exception")));
    }
}
