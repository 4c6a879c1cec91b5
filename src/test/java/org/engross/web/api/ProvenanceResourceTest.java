package org.engross.web.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProvenanceResourceTest {

    @Test
    void exceptionForSexTraffickingIsTracedToTheFloorAmendmentAndItsVote() {
        given().get("/api/v1/provenance?id=usc/47/230@2018-04-11")
                .then()
                .statusCode(200)
                .body("note", containsString("which gives the words held"))
                .body("runs.findAll { it.path.startsWith('e/5') }.by", everyItem(equalTo("plaw-115-164")))
                .body("runs.findAll { it.path.startsWith('e/5') }.through", everyItem(equalTo("hamdt526-115")))
                .body("hands.find { it.id == 'hamdt526-115' }.sponsor", containsString("Walters"))
                .body("hands.find { it.id == 'hamdt526-115' }.votes", hasItem("h90-115.2018"));
    }

    @Test
    void threeWordsOf1998StandInASentenceOf1996() {
        given().get("/api/v1/provenance?id=act/communications-1934/230@2018-04-11")
                .then()
                .body(
                        "runs.findAll { it.path == 'e/1' && it.part == 0 }.by",
                        equalTo(List.of("plaw-104-104/509", "plaw-105-277/1404", "plaw-104-104/509")))
                .body("runs.find { it.path == 'd' && it.part == 0 }.by", equalTo("plaw-105-277/1404"));
    }

    @Test
    void runsOfATextAreItsWords() {
        String words = given()
                .get("/api/v1/provenance?id=usc/18/1595@2018-04-11")
                .then()
                .extract()
                .jsonPath()
                .<String>getList("runs.findAll { it.path == 'b/1' }.words")
                .stream()
                .collect(java.util.stream.Collectors.joining());
        assertEquals(
                "Any civil action filed under subsection (a) shall be stayed during the pendency of any criminal action"
                        + " arising out of the same occurrence in which the claimant is the victim.",
                words);
    }

    @Test
    void wordsOlderThanAnythingHeldAreNobodysHere() {
        given().get("/api/v1/provenance?id=usc/18/1591@2018-04-11")
                .then()
                .body("runs.find { it.path == 'd' }.by", equalTo(null))
                .body("runs.find { it.path == 'e/4' }.by", equalTo("plaw-115-164"));
    }

    /** The law of 1998 inserted three words and a subsection; what it left alone is still the law of 1996. */
    @Test
    void wordsUnderABillKeepTheirOlderHands() {
        given().get("/api/v1/provenance?id=usc/47/230@2018-04-10+hr1865-115/eh")
                .then()
                .statusCode(200)
                .body("runs.find { it.path == 'a' && it.part == 0 }.by", equalTo("plaw-104-104/509"))
                .body(
                        "runs.findAll { it.path == 'e/1' && it.part == 0 }.by",
                        equalTo(List.of("plaw-104-104/509", "plaw-105-277/1404", "plaw-104-104/509")))
                .body("runs.findAll { it.path.startsWith('e/5') }.by", everyItem(equalTo("hr1865-115/eh")))
                .body("runs.findAll { it.path.startsWith('e/5') }.through", everyItem(equalTo("hamdt526-115")));
    }

    @Test
    void wordsOfTheCommitteeAreNotTheFloors() {
        given().get("/api/v1/provenance?id=usc/47/230@2018-04-10+hr1865-115/rh")
                .then()
                .body("runs.findAll { it.path.startsWith('e/5') }.by", everyItem(equalTo("hr1865-115/rh")))
                .body("runs.findAll { it.path.startsWith('e/5') }.through", everyItem(equalTo(null)))
                .body("runs.find { it.path == 'd' && it.part == 0 }.by", equalTo("plaw-105-277/1404"));
    }

    @Test
    void amendmentOnABillOnTheLawIsCredited() {
        given().get("/api/v1/provenance?id=usc/47/230@2018-04-10+hr1865-115/rh+hamdt526-115")
                .then()
                .statusCode(200)
                .body("runs.find { it.path == 'c/1' && it.part == 0 }.by", equalTo("plaw-104-104/509"))
                .body("runs.findAll { it.path.startsWith('e/5') }.by", everyItem(equalTo("hr1865-115/rh")))
                .body("runs.findAll { it.path.startsWith('e/5') }.through", everyItem(equalTo("hamdt526-115")));
    }

    /** The engrossed bill is the committee's with three amendments in it. */
    @Test
    void wordsOfTheBillAsPassedAreThoseWhoPutThemThere() {
        for (var text : List.of("hr1865-115/eh", "plaw-115-164")) {
            given().get("/api/v1/provenance?id=" + text)
                    .then()
                    .statusCode(200)
                    .body("runs.find { it.path == 's6/a/d' && it.part == 0 }.by", equalTo("hamdt526-115"))
                    .body("runs.find { it.path == 's8' && it.part == -1 }.by", equalTo("hamdt527-115"))
                    .body("runs.find { it.path == 's2/2' && it.part == 0 }.by", equalTo("hr1865-115/rh"));
        }
        given().get("/api/v1/provenance?id=hr1865-115/rh")
                .then()
                .body("runs.by.unique()", equalTo(List.of("hr1865-115/rh")));
    }

    /** The law that a bill proposes stands in quotation marks; its words are the bill's, and are not left out. */
    @Test
    void quotedWordsOfABillAreItsOwn() {
        given().get("/api/v1/provenance?id=hr1865-115/rh")
                .then()
                .body(
                        "runs.findAll { it.path.startsWith('s3/a/s2421A') }.words.join(' ')",
                        containsString("with the intent to promote or facilitate the prostitution of another person"))
                .body("runs.findAll { it.path.startsWith('s3/a/s2421A') }.by", everyItem(equalTo("hr1865-115/rh")));
    }

    /** Without the clerk's correction the House's two amendments add two sections 6; each is printed with its own words. */
    @Test
    void pagePrintsTwoSectionsOfOneNumberOnceEach() {
        var page = given().accept("text/html")
                .get("/provenance?id=hr1865-115/rh+hamdt526-115+hamdt527-115")
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .replaceAll("(?s)<details class=\"who\">.*?</details>", ""); // the names in the margin quote the words
        assertEquals(3, page.split("SEC. 6\\.", -1).length);
        assertEquals(2, page.split("GAO STUDY", -1).length);
    }

    /** The law of 2018 finds its own paragraph (5) there: refused, and nobody's older words are claimed. */
    @Test
    void lawExecutedOnWhatItMadeIsAnswered() {
        given().get("/api/v1/provenance?id=usc/47/230@2018-04-11+plaw-115-164")
                .then()
                .statusCode(200)
                .body("runs.find { it.path == 'a' && it.part == 0 }.by", equalTo(null));
    }

    @Test
    void pageNamesTheHands() {
        given().accept("text/html")
                .get("/provenance?id=usc/47/230@2018-04-11")
                .then()
                .statusCode(200)
                .body(containsString("H.Amdt. 526"))
                .body(containsString("Committee of the Whole, 308-107"));
    }

    /** The substitute is the Judiciary Committee's, not the sponsor's: she wrote the bill as introduced. */
    @Test
    void committeesSubstituteIsTheCommittees() {
        given().get("/api/v1/provenance?id=usc/47/230@2018-04-11")
                .then()
                .body("hands.find { it.id == 'hr1865-115/rh' }.committee", equalTo("House Judiciary Committee"))
                .body("hands.find { it.id == 'hr1865-115/rh' }.sponsor", equalTo(null))
                .body(
                        "hands.find { it.id == 'hr1865-115/rh' }.steps.collect { it.date + ' ' + it.words }",
                        equalTo(
                                List.of(
                                        "2017-12-12 Committee Consideration and Mark-up Session Held.",
                                        "2017-12-12 Ordered to be Reported (Amended) by Voice Vote.",
                                        "2018-02-20 Reported (Amended) by the Committee on Judiciary. H. Rept. 115-572, Part I.")))
                .body("hands.find { it.id == 'hr1865-115/ih' }.sponsor", equalTo("Rep. Ann Wagner [R-MO-2]"));
    }

    @Test
    void amendmentsAgreedToByVoiceAreCreditedWithIt() {
        given().get("/api/v1/provenance?id=plaw-115-164")
                .then()
                .body(
                        "hands.findAll { it.id in ['hamdt525-115', 'hamdt527-115'] }.collect { it.sponsor + ': ' + it.steps[0].words }",
                        equalTo(
                                List.of(
                                        "Rep. Bob Goodlatte [R-VA-6]: agreed to by voice vote in the Committee of the Whole",
                                        "Rep. Sheila Jackson Lee [D-TX-18]: agreed to by voice vote in the Committee of the Whole")));
    }

    @Test
    void wordsOfTheIntroducedBillAreItsOwnEvenIfTheFloorBroughtThemBack() {
        var law = given().get("/api/v1/provenance?id=plaw-115-164").then();
        law.body("runs.findAll { it.path == 's1' }.collect { it.first }.unique()", equalTo(List.of("hr1865-115/ih")))
                .body("runs.findAll { it.path == 's1' }.by.unique()", equalTo(List.of("hr1865-115/rh")));
        law.body(
                "runs.findAll { it.path == 's2/1' }.collect { it.first + ' > ' + it.by + ': ' + it.words.trim() }",
                equalTo(List.of(
                        "hr1865-115/ih > hr1865-115/rh: section 230 of the Communications Act of 1934 (47 U.S.C. 230; commonly known as the “Communications Decency Act of 1996”) was never intended to provide legal protection to websites that",
                        "hr1865-115/rh > hr1865-115/rh: unlawfully promote and facilitate prostitution and",
                        "hr1865-115/ih > hamdt525-115: websites that facilitate traffickers in advertising the sale of unlawful sex acts with sex trafficking victims",
                        "hr1865-115/rh > hr1865-115/rh: ;")));
    }

    /** The Senate's substitute as held is a reconstruction: it may have been first, but proves nothing. */
    @Test
    void textThatWasNotCheckedProvesNothing() {
        given().get("/api/v1/provenance?id=usc/18/1595@2018-04-11")
                .then()
                .body("runs.findAll { it.path == 'd' }.collect { it.first }.unique()", equalTo(List.of("hamdt526-115")))
                .body("runs.findAll { it.path == 'd' }.perhaps.unique()", equalTo(List.of("s1693-115/rs")))
                .body("note", containsString("S. 1693, reported in Senate (2018-01-10) has "))
                .body("note", containsString("it proves nothing"));
    }

    /** The penalty of 18 U.S.C. 2421A(b) stands after its paragraphs. */
    @Test
    void pagePrintsWordsAfterLevelsWhereTheyStand() {
        var page = given().accept("text/html")
                .get("/provenance?id=usc/18/2421A@2018-04-11")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        var order = List.of(
                "another person and—",
                "prostitution of 5 or more persons",
                "in violation of 1591(a)",
                "not more than 25 years");
        assertEquals(
                order,
                order.stream().sorted(Comparator.comparing(page::indexOf)).toList());
        assertTrue(page.contains("put in by H.Amdt. 525; in this text by Public Law 115-164"), page);
    }

    @Test
    void markdownShowsBothTheFirstTextAndTheInstrument() {
        given().get("/api/v1/provenance?id=usc/47/230@2018-04-11&format=markdown")
                .then()
                .statusCode(200)
                .body(
                        containsString(
                                "| e/5/C | any charge in a criminal prosecution brought under State law if the conduct underlying the charge | hr1865-115/rh (perhaps s1693-115/rs) | hamdt526-115 | plaw-115-164 |"));
    }
}
