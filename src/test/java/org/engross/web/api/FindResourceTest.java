package org.engross.web.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FindResourceTest {

    @Test
    void whatIsMeantComesWithItsNameAndPage() {
        given().queryParam("q", "FOSTA, as the House passed it")
                .get("/api/v1/find")
                .then()
                .statusCode(200)
                .body("total", equalTo(1))
                .body("items[0].kind", equalTo("text"))
                .body("items[0].name", equalTo("FOSTA, as the House passed it"))
                .body("items[0].about", equalTo("H.R. 1865, engrossed in House"))
                .body("items[0].date", equalTo("2018-02-27"))
                .body("items[0].text", equalTo("hr1865-115/eh"))
                .body("items[0].href", equalTo("/us/bill/115/hr/1865/eh"));
    }

    @Test
    void wordsWithoutAMeaningAreSearchedFor() {
        given().queryParam("q", "parens patriae")
                .get("/api/v1/find")
                .then()
                .statusCode(200)
                .body("total", equalTo(0))
                .body("understood", hasSize(0))
                .body("fullText.total", equalTo(7))
                .body("fullText.href", equalTo("/api/v1/search?q=parens+patriae"));
    }

    @Test
    void numberThatIsNotHeldIsToldHowItWasRead() {
        given().queryParam("q", "roll call 9999")
                .get("/api/v1/find")
                .then()
                .body("understood[0].as", equalTo("roll call 9999"))
                .body("understood[0].held", equalTo(0));
        given().queryParam("q", "§§")
                .get("/api/v1/find")
                .then()
                .statusCode(200)
                .body("total", equalTo(0))
                .body("fullText", nullValue());
    }

    @Test
    void textsAloneAreFoundForAChooser() {
        given().queryParam("q", "sesta")
                .get("/api/v1/find?kind=text")
                .then()
                .body("items.text", equalTo(java.util.List.of("s1693-115/is", "s1693-115/rs")));
        given().queryParam("q", "sesta").get("/api/v1/find?kind=song").then().statusCode(400);
        given().get("/api/v1/find").then().statusCode(400).body("parameter", equalTo("q"));
        given().queryParam("q", "a".repeat(301)).get("/api/v1/find").then().statusCode(400);
    }

    @Test
    void searchPageTellsWhatIsMeantFirst() {
        given().queryParam("q", "47 usc 230(e)(5)")
                .get("/search")
                .then()
                .statusCode(200)
                .body(containsString("This is meant"))
                .body(containsString("<a href=\"/us/usc/t47/s230@2018-04-11#e/5\">Section 230(e)(5)"));
        given().queryParam("q", "roll call 9999 <b>")
                .get("/search")
                .then()
                .statusCode(200)
                .body(not(containsString("<b>")));
    }
}
