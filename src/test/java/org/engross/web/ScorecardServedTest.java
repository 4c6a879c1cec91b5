package org.engross.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.engross.scorecard.ScorecardExample;
import org.junit.jupiter.api.Test;

/** A scorecard over REST and on the page. */
@QuarkusTest
class ScorecardServedTest {

    private static ValidatableResponse posted(String file, String query) {
        return given().contentType("text/csv; charset=UTF-8")
                .body(file)
                .post("/api/v1/scorecard" + query)
                .then()
                .header("Cache-Control", "no-store");
    }

    private static ValidatableResponse pasted(String file, String sort) {
        return given().multiPart("positions", file)
                .multiPart("sort", sort)
                .post("/scorecard")
                .then()
                .contentType("text/html;charset=UTF-8")
                .header("Cache-Control", "no-store");
    }

    /** Senator Jones: 0 of 10, 20 of 20 and 5 of 5, so 25 ÷ 35. */
    @Test
    void eachActOfAMemberIsToldWithTheSum() {
        var jones = "members.find { it.member == 'J000300' }.";
        posted(ScorecardExample.words(), "?chamber=senate")
                .statusCode(200)
                .body("title", equalTo("FOSTA and SESTA, 115th Congress"))
                .body("acts.subject", contains("s59-115.2018", "s60-115.2018", "s1693-115"))
                .body("members", hasSize(100))
                .body(jones + "score", equalTo(71.4f))
                .body(jones + "grade", equalTo("C"))
                .body(jones + "acts.points", contains(0, 20, 5))
                .body(jones + "arithmetic", equalTo("100 × (0 + 20 + 5) ÷ (10 + 20 + 5) = 71.4"))
                .body(jones + "rank", nullValue());
    }

    @Test
    void everyFormIsMade() {
        for (var format : new String[] {"csv", "xlsx", "jsonl", "pdf", "plain", "html"}) {
            posted(ScorecardExample.words(), "?format=" + format).statusCode(200);
        }
        posted(ScorecardExample.words(), "?format=html&sort=name")
                .body(allOf(startsWith("<table class=\"scorecard\">"), not(containsString("<script"))));
    }

    @Test
    void aFileWithFaultsGivesNoScoreAndNamesEach() {
        posted("kind,subject,wanted,weight\nvote,h99-115.2018,for,ten\n", "")
                .statusCode(400)
                .body("type", equalTo("/problems/bad-scorecard"))
                .body("faults.line", contains(2, 2))
                .body("members", nullValue());
    }

    @Test
    void aFileThatIsTooLongIsRefused() {
        posted("x".repeat((1 << 20) + 1), "").statusCode(413);
    }

    @Test
    void whatNobodyKnowsIsRefused() {
        posted(ScorecardExample.words(), "?chamber=both").statusCode(400);
        posted(ScorecardExample.words(), "?rank=yes").statusCode(400);
        given().get("/api/v1/scorecard").then().statusCode(405);
    }

    @Test
    void thePageTellsMembersOfOneScoreTogether() {
        var page = pasted(ScorecardExample.words(), "score")
                .statusCode(200)
                .extract()
                .asString();
        assertEquals(1, page.split("House, 66.7 \\(C\\): 84 members", -1).length - 1);
        assertEquals(1, page.split("Senate, 66.7 \\(C\\): 1 member<", -1).length - 1);
    }

    @Test
    void thePageNamesFaultsAndKeepsTheFileInTheForm() {
        pasted("kind,subject,wanted\nvote,h99-115.2018,<b>\n", "score")
                .statusCode(400)
                .body(containsString("line 2: not an answer: &#39;&lt;b&gt;&#39;"))
                .body(containsString("vote,h99-115.2018,&lt;b&gt;"));
    }
}
