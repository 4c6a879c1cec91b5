package org.engross.web.page;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.engross.citation.TextId;
import org.engross.ingest.Intake;
import org.engross.library.Library;
import org.engross.library.PreparedText;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ChangePagesTest {

    @Inject
    Library library;

    private static final String TEXTS = "from=hr1865-115/rh&to=hr1865-115/eh";

    private static String sentence() {
        return given().get("/api/v1/compare?" + TEXTS).then().extract().path("changes.find { it.toPath == 's2/1' }.id");
    }

    @Test
    void changeIsCitedWithItsTextsAndTheirDigests() {
        String digest = given().get("/api/v1/compare?" + TEXTS).then().extract().path("from.sha256");
        given().accept("text/html")
                .get("/changes/" + sentence() + "?" + TEXTS)
                .then()
                .statusCode(200)
                .body(containsString("Change 1 of 17"))
                .body(containsString("<del>contribute to sex trafficking</del>"))
                .body(containsString("hr1865-115/rh"))
                .body(containsString(digest))
                .body(containsString("&lt;iframe src="));
    }

    @Test
    void cardNeedsNoScriptAndMayStandInAnyPage() {
        given().get("/embed/change?id=" + sentence() + "&" + TEXTS)
                .then()
                .statusCode(200)
                .header("Content-Security-Policy", containsString("frame-ancestors *"))
                .body(containsString(">websites that facilitate traffickers"))
                .body(containsString("<script src=\"/fit.js\" defer></script>"))
                .body(not(containsString("<script>")));
    }

    @Test
    void pagesTakeNothingFromElsewhere() {
        given().get("/compare?" + TEXTS)
                .then()
                .header("Content-Security-Policy", containsString("default-src 'self'"))
                .header("Content-Security-Policy", containsString("frame-ancestors 'self'"));
    }

    @Test
    void linkToNoChangeSaysWhatStandsAtItsPlaceNow() {
        given().accept("text/html")
                .get("/changes/0123456789ab?" + TEXTS + "&path=s2/1")
                .then()
                .statusCode(404)
                .body(containsString("The comparison has no such change"))
                .body(containsString("/changes/" + sentence()))
                .body(containsString("At section 2(1) there is now"));
    }

    /** The committee's text is replaced by a corrected print, and at the end put back. */
    @Test
    void linkToAChangeThatANewPrintHasTakenAwaySaysWhatItWas() {
        var link = "/changes/" + sentence() + "?" + TEXTS + "&path=s2/1";
        var file = "hr1865-115/rh.xml";
        var held = library.find(TextId.parse("hr1865-115/rh")).orElseThrow();
        var original = new String(library.original(held), UTF_8);
        keep(original.replace("contribute to sex trafficking", "contribute to kidnapping"), file, "0".repeat(64));
        try {
            given().accept("text/html")
                    .get(link)
                    .then()
                    .statusCode(410)
                    .body(containsString("contribute to sex trafficking"))
                    .body(containsString("At section 2(1) there is now"));
        } finally {
            keep(original, file, held.sha256());
        }
        given().accept("text/html").get(link).then().statusCode(200);
    }

    private void keep(String xml, String file, String sha256) {
        var bytes = xml.getBytes(UTF_8);
        library.keep(PreparedText.of(Intake.read(bytes, file).value().orElseThrow()), bytes, sha256, file);
    }

    @Test
    void nonsenseIdIsRefused() {
        given().accept("text/html")
                .get("/changes/nonsense?" + TEXTS)
                .then()
                .statusCode(400)
                .body(containsString("not the id of a change"));
    }
}
