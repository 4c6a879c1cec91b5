package org.engross.web.page;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class GridPagesTest {

    @Test
    void houseBillIsFollowedFromTheIntroducedTextToTheLaw() {
        given().get("/measures/hr1865-115/grid")
                .then()
                .statusCode(200)
                .body(containsString("the same words; was section 5"))
                .body(containsString("H.R. 1865, introduced in House"))
                .body(containsString("href=\"/us/pl/115/164\""))
                .body(containsString("/compare?from=hr1865-115/rh&amp;to=hr1865-115/eh&amp;path=s7#c-"));
    }

    @Test
    void section230IsShownWhereNothingIsAsked() {
        given().get("/grid")
                .then()
                .statusCode(200)
                .body(containsString("1% changed: 2 words in, 0 out; was (d)"))
                .body(containsString("new: "));
    }

    @Test
    void anyTextsCanBeFollowed() {
        given().queryParam("texts", "hr1865-115/rh,hr1865-115/rh+hamdt526-115")
                .get("/grid")
                .then()
                .statusCode(200)
                .body(containsString("the same words; was section 5"))
                .body(not(containsString("struck: ")));
    }

    @Test
    void textNotHeldIsAPageThatNamesTheNearest() {
        given().header("Accept", "text/html")
                .get("/grid?texts=hr1865-115/ih,hr1865-115/zz")
                .then()
                .statusCode(404)
                .body(containsString("hr1865-115/zz"))
                .body(containsString("/text?id=hr1865-115/"));
    }
}
