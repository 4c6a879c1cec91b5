package org.engross.web.held;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ResolveResourceTest {

    @Test
    void wordsOfTheDayComeWithTheirDigestAndTheirAddress() {
        given().queryParam("cite", "47 U.S.C. 230(e)(5)")
                .queryParam("on", "2018-04-11")
                .get("/api/v1/resolve")
                .then()
                .statusCode(200)
                .body("standing", equalTo("held"))
                .body("ambiguous", equalTo(false))
                .body("items[0].as", equalTo("47 U.S.C. 230(e)(5)"))
                .body("items[0].text.id", equalTo("usc/47/230@2018-04-11"))
                .body("items[0].text.path", equalTo("e/5"))
                .body(
                        "items[0].text.words",
                        startsWith("(5) No effect on sex trafficking law.—Nothing in this section"))
                .body("items[0].text.permalink", endsWith("/us/usc/t47/s230/e/5@2018-04-11"))
                .body("items[0].text.change", equalTo("added"))
                .body("items[0].text.by", contains("plaw-115-164"))
                .body("items[0].text.certainty.state", equalTo("held"))
                .body("items[0].before.id", equalTo("usc/47/230@1998-10-21"))
                .body("items[0].before.words", equalTo(""))
                .body("items[0].history.id", contains("usc/47/230@1998-10-21", "usc/47/230@2018-04-11"));
    }

    @Test
    void permalinkLeadsToTheWords() {
        var permalink = given().queryParam("cite", "section 3(a) of H.R. 1865")
                .queryParam("on", "2018-02-27")
                .get("/api/v1/resolve")
                .jsonPath()
                .getString("items[0].text.permalink");
        given().accept("text/html")
                .get(permalink)
                .then()
                .statusCode(200)
                .body(containsString("Promotion of Prostitution"));
    }

    @Test
    void noneAndNotCollectedAreToldApart() {
        given().queryParam("cite", "47 U.S.C. 230(e)(5)")
                .queryParam("on", "2018-04-10")
                .get("/api/v1/resolve")
                .then()
                .statusCode(200)
                .body("standing", equalTo("none"))
                .body("items[0].after.path", equalTo("e/5"));
        given().queryParam("cite", "42 U.S.C. 1983")
                .get("/api/v1/resolve")
                .then()
                .statusCode(200)
                .body("standing", equalTo("not-collected"))
                .body("items[0].why", equalTo("No text of 42 U.S.C. 1983 is collected."));
        given().queryParam("cite", "no citation at all")
                .get("/api/v1/resolve")
                .then()
                .statusCode(200)
                .body("standing", equalTo("not-read"))
                .body("items", empty());
    }

    @Test
    void listIsAnsweredInItsOrder() {
        given().contentType("application/json")
                .body("""
                        {"citations": [
                          {"cite": "47 U.S.C. 230(e)(5)", "on": "2018-04-10"},
                          {"cite": "132 Stat. 1253"},
                          {"cite": "no citation at all"}]}
                        """)
                .post("/api/v1/resolve/list")
                .then()
                .statusCode(200)
                .body("total", equalTo(3))
                .body("items.standing", contains("none", "held", "not-read"));
        given().contentType("text/plain; charset=UTF-8")
                .body("47 U.S.C. 230(e)(5)\t2018-04-11\n\nPub. L. 115-164, sec. 4(b)\n")
                .accept("text/csv")
                .post("/api/v1/resolve/list?on=2018-04-10")
                .then()
                .statusCode(200)
                .header("Engross-Rows", equalTo("2"))
                .body(containsString("/us/usc/t47/s230/e/5@2018-04-11"))
                .body(containsString("It was enacted on April 11, 2018."));
    }

    @Test
    void severalPlacesAndNamesAreAnsweredAloneAndInAList() {
        given().queryParam("cite", "47 U.S.C. 230(c)(1) and (2)")
                .get("/api/v1/resolve")
                .then()
                .statusCode(200)
                .body("ambiguous", equalTo(false))
                .body("items.text.path", contains("c/1", "c/2"))
                .body("note", nullValue());
        given().contentType("text/plain; charset=UTF-8")
                .body("47 U.S.C. 230(c)(1) and (2)\nCDA 230\n47 U.S.C. 230 note\n")
                .post("/api/v1/resolve/list")
                .then()
                .statusCode(200)
                .body("items.standing", contains("held", "held", "not-collected"))
                .body("items[1].note", startsWith("“CDA 230” is a popular name. It stands for 47 U.S.C. 230, "));
        given().contentType("text/plain; charset=UTF-8")
                .body("47 U.S.C. 230(c)(1) and (2)\nCDA 230\n")
                .accept("text/csv")
                .post("/api/v1/resolve/list")
                .then()
                .statusCode(200)
                .header("Engross-Rows", equalTo("3"))
                .body(containsString("“CDA 230” is a popular name."));
        given().accept("text/html")
                .queryParam("cite", "section 230 of the Communications Act of 1934 (18 U.S.C. 1591)")
                .get("/resolve")
                .then()
                .statusCode(200)
                .body(containsString("for one, but they differ; both are told."))
                .body(containsString("<h2>18 U.S.C. 1591</h2>"));
    }

    @Test
    void whatCannotBeReadIsRefusedWithTheReason() {
        given().get("/api/v1/resolve").then().statusCode(400).body("parameter", equalTo("cite"));
        given().queryParam("cite", "47 U.S.C. 230")
                .queryParam("on", "yesterday")
                .get("/api/v1/resolve")
                .then()
                .statusCode(400)
                .body("parameter", equalTo("on"));
        given().contentType("text/plain; charset=UTF-8")
                .body(String.join("\n", Collections.nCopies(101, "47 U.S.C. 230")))
                .post("/api/v1/resolve/list")
                .then()
                .statusCode(413)
                .body("most", equalTo(100));
        given().contentType("application/json")
                .body("[]")
                .post("/api/v1/resolve/list")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/bad-citations"));
    }

    @Test
    void pageTellsTheSame() {
        given().accept("text/html")
                .queryParam("cite", "47 U.S.C. 230(e)(5)")
                .queryParam("on", "2018-04-10")
                .get("/resolve")
                .then()
                .statusCode(200)
                .body(containsString("There was none on that day."))
                .body(containsString("It came in by Pub. L. 115-164 on April 11, 2018."));
        given().accept("text/html").get("/resolve").then().statusCode(200).body(containsString("Resolve a citation"));
    }
}
