package org.engross.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import org.engross.HeldTexts;
import org.junit.jupiter.api.Test;

/** An article held against the record, over REST and on the page; and the summaries, which are another voice. */
@QuarkusTest
class CheckTest {

    private static final String ARTICLE = "The House passed H.R. 1865 by 388 to 26 on Feb. 27, 2018.";

    private static ValidatableResponse posted(byte[] body) {
        return given().contentType("text/plain; charset=UTF-8")
                .body(body)
                .post("/api/v1/check")
                .then();
    }

    private static ValidatableResponse posted(String article) {
        return posted(article.getBytes(StandardCharsets.UTF_8));
    }

    private static ValidatableResponse pasted(String article) {
        return given().contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("article", article)
                .post("/check")
                .then()
                .contentType("text/html;charset=UTF-8")
                .header("Cache-Control", "no-store");
    }

    @Test
    void everyClaimIsAnsweredWithItsPlaceItsMarkAndItsProof() {
        posted(ARTICLE)
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .header("ETag", nullValue())
                .body("words", equalTo(13))
                .body("marks.'not so'", equalTo(1))
                .body("claims.words", contains("H.R. 1865", "388 to 26", "Feb. 27, 2018"))
                .body("claims[1].mark", equalTo("not so"))
                .body("claims[1].start", equalTo(30))
                .body("claims[1].answer", startsWith("The count was 388 to 25 in House roll call 91 of 2018"))
                .body("claims[1].reading", equalTo("Read of H.R. 1865, named in the sentence."))
                .body("claims[1].proofs[0].address", equalTo("/votes/h91-115.2018"));
    }

    @Test
    void articleMayBeSentAsJsonAndAnsweredAsPlainText() {
        given().contentType("application/json")
                .body(Map.of("article", ARTICLE))
                .post("/api/v1/check?format=plain")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/plain"))
                .body(equalTo("""
                        3 claims in 13 words: 2 as the record has it, 1 not so.

                        1) AS THE RECORD HAS IT (name): H.R. 1865
                           H.R. 1865 of the 115th Congress: Allow States and Victims to Fight Online Sex Trafficking Act of 2017.
                           H.R. 1865: /measures/hr1865-115

                        2) NOT SO (vote count): 388 to 26
                           The count was 388 to 25 in House roll call 91 of 2018, February 27, 2018: On Passage: H R 1865 Allow States and Victims to Fight Online Sex Trafficking Act (Passed).
                           Read of H.R. 1865, named in the sentence.
                           House roll call 91 of 2018: /votes/h91-115.2018

                        3) AS THE RECORD HAS IT (date): Feb. 27, 2018
                           H.R. 1865 passed the House, House roll call 91 of 2018, on February 27, 2018.
                           The day of the vote counted before it.
                           House roll call 91 of 2018: /votes/h91-115.2018
                        """));
    }

    @Test
    void whatIsNoArticleIsRefusedWithAProblemThatDoesNotRepeatIt() {
        posted("").statusCode(400).body("detail", equalTo("nothing to check: there is no word in it"));
        posted("law ".repeat(1_000_000))
                .statusCode(413)
                .body("type", equalTo("/problems/too-long"))
                .body("characters", equalTo(4_000_000))
                .body("most", equalTo(100_000));
        posted(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0})
                .statusCode(400)
                .body("detail", startsWith("the body is no text in UTF-8"));
        posted("%PDF\u0000\u0001 secret words")
                .statusCode(400)
                .body("detail", startsWith("this is no text"))
                .body(not(containsString("secret")));
        given().contentType("application/json")
                .body("{\"text\": \"secret words\"}")
                .post("/api/v1/check")
                .then()
                .statusCode(400)
                .body("detail", equalTo("the body is to be an object with one member, \"article\", and its words"));
        given().contentType("application/json")
                .body("secret words")
                .post("/api/v1/check")
                .then()
                .statusCode(400)
                .body("detail", equalTo("the body is no JSON"));
    }

    @Test
    void articleIsPostedAndNeverInAnAddress() {
        given().get("/api/v1/check").then().statusCode(405).header("Allow", "POST, OPTIONS");
        given().body("x").post("/api/v1/check?article=words").then().statusCode(400);
    }

    @Test
    void pageMarksTheClaimsInTheArticleAndListsThem() {
        pasted(ARTICLE)
                .statusCode(200)
                .body(containsString("<p>3 claims in 13 words: 2 as the record has it, 1 not so.</p>"))
                .body(containsString("<span class=\"claim not-so\">388 to 26</span><a class=\"by\" id=\"said-2\""))
                .body(containsString("<a href=\"/votes/h91-115.2018\">House roll call 91 of 2018</a>"));
    }

    @Test
    void pageAnswersWhatCannotBeChecked() {
        pasted("  ")
                .statusCode(400)
                .body(containsString("Nothing was checked: nothing to check: there is no word in it."));
        pasted("law ".repeat(1_000_000)).statusCode(413).body(containsString("an article of 4000000 characters"));
        pasted("\u0000\u0001 words").statusCode(400).body(containsString("this is no text"));
        pasted("El Senado votó ayer por la tarde y la ley fue aprobada sin cambios en Washington")
                .statusCode(200)
                .body(containsString("This does not seem to be English."))
                .body(containsString("Nothing was found that a legislative record could bear out or deny"));
        pasted("<b>H.R. 1865</b> & <script>").statusCode(200).body(containsString("&lt;/b&gt; &amp; &lt;script&gt;"));
    }

    @Test
    void everyArticleOfTheFixturesIsAnsweredOnThePage() throws IOException {
        try (var files = Files.list(HeldTexts.HOME.resolve("fixtures/articles"))) {
            for (var file : files.filter(one -> one.toString().endsWith(".txt")).toList()) {
                pasted(Files.readString(file)).statusCode(200).body(containsString("<ol class=\"claims\">"));
            }
        }
    }

    @Test
    void summariesAreAnotherVoice() {
        given().get("/api/v1/measures/hr1865-115/summaries")
                .then()
                .statusCode(200)
                .body("total", equalTo(5))
                .body("items.voice", hasItem("summary"))
                .body("items.version", contains("00", "18", "36", "82", "49"))
                .body("items[2].action", equalTo("Passed House amended"))
                .body("items[2].date", equalTo("2018-02-27"))
                .body("items[2].author", equalTo("Congressional Research Service, Library of Congress"))
                .body("items[2].source", equalTo("BILLSTATUS-115hr1865.xml"))
                .body("items[2].paragraphs", hasSize(12));
        given().get("/measures/s1693-115")
                .then()
                .body(containsString("id=\"summary-01\""))
                .body(containsString("They are not part of its text, and nobody voted on them"));
    }

    @Test
    void wordsOfASummaryAreNotTakenForTheBills() {
        given().queryParam(
                        "q",
                        "was not intended to provide legal protection to websites that unlawfully promote and facilitate"
                                + " prostitution")
                .get("/api/v1/quotes")
                .then()
                .body("verbatim.total", equalTo(0))
                .body("near.first.id", equalTo("hr1865-115/rh"))
                .body("summaries.findAll { it.result == 'verbatim' }.version", contains("18", "36", "82", "49"));
        given().queryParam(
                        "q",
                        "was not intended to provide legal protection to websites that unlawfully promote and facilitate"
                                + " prostitution")
                .get("/quotes")
                .then()
                .body(containsString("No text held has these words verbatim."))
                .body(
                        containsString(
                                "Verbatim in 4 summaries by the Congressional Research Service, Library of Congress,"
                                        + " which is no text of the measure: first H.R. 1865, “Reported to House amended, Part I”"))
                .body(containsString("<a href=\"/measures/hr1865-115#summary-36\">"));
    }

    @Test
    void otherRecordsNameMaloneyWithTheSponsorOfTheAmendment() {
        given().get("/api/v1/amendments/hamdt526-115")
                .then()
                .body("sponsor.id", equalTo("W000820"))
                .body("alsoNamed[0].member.id", equalTo("M000087"))
                .body("alsoNamed[0].sources[0].citation", startsWith("H. Rept. 115-583"));
        given().get("/us/amdt/115/hamdt/526")
                .then()
                .body(containsString(
                        "<a href=\"/members/M000087\">Rep. Carolyn B. Maloney [D-NY-12]</a>, by <a href="));
    }
}
