package org.engross.web.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SearchResourceTest {

    @Test
    void provisionIsFoundWithItsWordsInContext() {
        given().queryParam("q", "preponderance of the evidence")
                .get("/api/v1/search")
                .then()
                .statusCode(200)
                .body("total", equalTo(6))
                .body("items[0].id", equalTo("hr1865-115/rh"))
                .body("items[0].path", equalTo("s3/a/s2421A/e"))
                .body("items[0].place", equalTo("section 3(a), proposed section 2421A(e)"))
                .body("items[0].href", equalTo("/us/bill/115/hr/1865/rh#s3/a/s2421A/e"))
                .body(
                        "items[0].context.findAll { it.hit }.text.join(' ')",
                        containsString("preponderance of the evidence"));
    }

    @Test
    void measureComesBeforeItsProvisions() {
        given().queryParam("q", "stop enabling sex traffickers")
                .get("/api/v1/search")
                .then()
                .body("items[0].kind", equalTo("measure"))
                .body("items[0].id", equalTo("s1693-115"))
                .body("items[1].kind", equalTo("provision"));
    }

    @Test
    void memberIsFoundByNameAndState() {
        given().queryParam("q", "wyden or")
                .get("/api/v1/search?kind=member")
                .then()
                .body("total", equalTo(1))
                .body("items[0].href", equalTo("/members/W000779"));
    }

    @Test
    void pagesHaveLinks() {
        given().queryParam("q", "interactive computer service")
                .get("/api/v1/search?size=5&page=1")
                .then()
                .body("items.size()", equalTo(5))
                .body("total", greaterThan(20))
                .body("page", equalTo(1))
                .header("Link", containsString("page=2&size=5>; rel=\"next\""));
    }

    @Test
    void kindNarrows() {
        given().queryParam("q", "section 230")
                .get("/api/v1/search?kind=provision&size=250")
                .then()
                .body("items.kind", everyItem(equalTo("provision")));
    }

    @Test
    void wordsThatStandNowhereFindNothing() {
        given().queryParam("q", "perpetuum mobile")
                .get("/api/v1/search")
                .then()
                .statusCode(200)
                .body("total", equalTo(0))
                .body("items.size()", equalTo(0));
    }

    @Test
    void nonsenseIsAProblem() {
        given().get("/api/v1/search").then().statusCode(400).body("parameter", equalTo("q"));
        given().queryParam("q", "§ …").get("/api/v1/search").then().statusCode(400);
        given().queryParam("q", "law ".repeat(100))
                .get("/api/v1/search")
                .then()
                .statusCode(400)
                .body("detail", containsString("400 characters; at most 300"));
        given().queryParam("q", "law")
                .get("/api/v1/search?kind=treaty")
                .then()
                .statusCode(400)
                .body("parameter", equalTo("kind"));
    }

    @Test
    void wordsOfAQueryLanguageAreOnlyWords() {
        given().queryParam("q", "'; drop table search_entry; --")
                .get("/api/v1/search")
                .then()
                .statusCode(200)
                .body("total", equalTo(0));
        given().queryParam("q", "law").get("/api/v1/search").then().body("total", greaterThan(10));
    }

    @Test
    void pageMarksTheWordsAndEscapesTheRest() {
        given().queryParam("q", "parens <b>patriae</b>")
                .get("/search")
                .then()
                .statusCode(200)
                .body(not(containsString("<b>patriae")));
        given().queryParam("q", "parens patriae")
                .get("/search")
                .then()
                .body(containsString("<mark>parens</mark> <mark>patriae</mark>"))
                .body(containsString("1 to 7 of 7."));
    }

    @Test
    void namesOfThePressAreKnown() {
        for (var name : List.of("fosta", "SESTA", "Walters-Maloney amendment", "the section 230 shield")) {
            String page = given().accept("text/html")
                    .queryParam("q", name)
                    .get("/search")
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString();
            var meant = page.substring(page.indexOf("class=\"traced meant\""), page.indexOf("id=\"words\""));
            for (var address : meant.split("href=\"")) {
                if (address.startsWith("/")) {
                    given().accept("text/html")
                            .get(address.substring(0, address.indexOf('"')))
                            .then()
                            .statusCode(200);
                }
            }
        }
    }

    @Test
    void voteAndAmendmentAreFoundByTheirWords() {
        given().queryParam("q", "on passage of the bill 97-2")
                .get("/api/v1/search")
                .then()
                .body("items[0].kind", equalTo("vote"))
                .body("items[0].href", equalTo("/votes/s60-115.2018"));
        given().queryParam("q", "hamdt526-115")
                .get("/api/v1/search?kind=amendment")
                .then()
                .body("total", equalTo(1))
                .body("items[0].href", equalTo("/us/amdt/115/hamdt/526"));
    }
}
