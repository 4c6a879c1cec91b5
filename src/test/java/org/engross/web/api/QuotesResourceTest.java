package org.engross.web.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class QuotesResourceTest {

    private static final String PARAPHRASE =
            "was not intended to provide legal protection to websites that unlawfully promote and facilitate prostitution";

    @Test
    void paraphraseOfThePressIsNearSection2OfTheCommitteesTextFirstAndOfTheLawLast() {
        given().queryParam("q", PARAPHRASE)
                .get("/api/v1/quotes")
                .then()
                .statusCode(200)
                .body("verbatim.total", equalTo(0))
                .body("near.first.id", equalTo("hr1865-115/rh"))
                .body("near.last.id", equalTo("plaw-115-164"))
                .body("texts.result", everyItem(equalTo("near")))
                .body("texts.find { it.id == 'hr1865-115/rh' }.places[0].path", equalTo("s2/1"))
                .body("texts.find { it.id == 'hr1865-115/rh' }.places[0].distance", equalTo(1))
                .body("texts.find { it.id == 'hr1865-115/rh' }.places[0].edits.op[1]", equalTo("strike"))
                .body("texts.find { it.id == 'hr1865-115/rh' }.places[0].edits.text[1]", equalTo("not"))
                .body("texts.find { it.id == 'hr1865-115/rh' }.places[0].edits.text[2]", equalTo("never"));
    }

    @Test
    void wordsOfTheFloorAmendmentAreFoundInItAndInAllThatCameOfIt() {
        given().queryParam("q", "knowingly assisting, supporting, or facilitating a violation")
                .get("/api/v1/quotes")
                .then()
                .body("texts.findAll { it.result == 'verbatim' }.id", hasItem("hamdt526-115"))
                .body("texts.findAll { it.result == 'verbatim' }.id", hasItem("usc/18/1591@2018-04-11"))
                .body("texts.findAll { it.result == 'verbatim' }.id", not(hasItem("hr1865-115/rh")));
    }

    @Test
    void wordsThatStandNowhereAreAnsweredWithNoText() {
        given().queryParam("q", "the moon is made of green cheese")
                .get("/api/v1/quotes")
                .then()
                .statusCode(200)
                .body("texts.size()", equalTo(0));
    }

    @Test
    void quoteOf100KilobytesIsRefusedWithAProblemThatSaysWhatHappened() {
        given().queryParam("q", "law ".repeat(25_600))
                .get("/api/v1/quotes")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("parameter", equalTo("q"))
                .body("detail", containsString("102400 characters; at most 5000"));
        given().header("Accept", "text/html")
                .queryParam("q", "law ".repeat(25_600))
                .get("/quotes")
                .then()
                .statusCode(400)
                .contentType("text/html;charset=UTF-8")
                .body(containsString("102400 characters; at most 5000"));
    }

    @Test
    void noWordsAreAProblem() {
        given().get("/api/v1/quotes").then().statusCode(400).body("parameter", equalTo("q"));
        given().queryParam("q", "“…”")
                .get("/api/v1/quotes")
                .then()
                .statusCode(400)
                .body("value", equalTo("“…”"));
    }

    @Test
    void pageShowsTheWordsThatDiffer() {
        given().queryParam("q", PARAPHRASE)
                .get("/quotes")
                .then()
                .statusCode(200)
                .body(containsString("was <del>not</del><ins>never</ins> intended"))
                .body(containsString("No text held has these words verbatim."))
                .body(containsString("href=\"/us/bill/115/hr/1865/rh#s2/1\""));
    }

    @Test
    void pageEscapesWhatIsAsked() {
        given().queryParam("q", "<script>alert(1)</script>")
                .get("/quotes")
                .then()
                .statusCode(200)
                .body(not(containsString("<script>")));
    }

    @Test
    void textsComeByDate() {
        given().queryParam("q", "another information content provider")
                .get("/api/v1/quotes")
                .then()
                .body("texts.findAll { it.result == 'verbatim' }.date.take(2)", contains("1996-02-08", "1996-02-08"));
    }

    @Test
    void pageSaysWhenNoTextHasTheWords() {
        given().accept("text/html")
                .get("/quotes?q=the+internet+should+be+free")
                .then()
                .body(containsString("No text held has these words verbatim."))
                .body(containsString("No text comes close either."));
        given().accept("text/html").get("/search?q=zyzzyva").then().body(containsString("Try fewer words"));
    }

    @Test
    void textThatWasNotCheckedIsNotTakenForAWitness() {
        var quote = "knowingly assisting, supporting, or facilitating a violation of subsection (a)(1)";
        given().queryParam("q", quote)
                .get("/api/v1/quotes")
                .then()
                .body("verbatim.first.id", equalTo("hamdt526-115"))
                .body("texts.find { it.id == 's1693-115/rs' }.checked", equalTo(false))
                .body("texts.find { it.id == 'hr1865-115/eh' }.checked", equalTo(true));
        given().accept("text/html")
                .queryParam("q", quote)
                .get("/quotes")
                .then()
                .body(containsString("of those whose words there were checked, first in H.Amdt. 526"))
                .body(containsString(
                        "Not checked against an official copy. The committee’s substitute is a reconstruction"));
    }
}
