package org.engross.web.held;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HeldListsTest {

    @Test
    void startLeadsToEverything() {
        given().get("/api/v1")
                .then()
                .statusCode(200)
                .body("description", equalTo("/q/openapi?format=json"))
                .body("links.href", hasItems("/api/v1/measures", "/api/v1/texts/list", "/api/v1/votes/{vote}"))
                .body("links.find { it.href == '/api/v1/votes/{vote}' }.templated", equalTo(true));
    }

    @Test
    void textsAreListedByKindDayAndWords() {
        given().queryParam("kind", "law")
                .queryParam("q", "protection for private blocking")
                .queryParam("sort", "newest")
                .get("/api/v1/texts/list")
                .then()
                .statusCode(200)
                .body("items.kind", everyItem(equalTo("law")))
                .body("items[0].date", equalTo("2018-04-11"))
                .body("items.id", hasItems("usc/47/230@2018-04-11", "act/communications-1934/230@1996-02-08"));
        given().queryParam("congress", 115)
                .queryParam("from", "2018-02-27")
                .queryParam("to", "2018-03-01")
                .queryParam("kind", "measure")
                .queryParam("sort", "date")
                .get("/api/v1/texts/list")
                .then()
                .body("items.id", contains("hr1865-115/eh", "hr1865-115/pcs"))
                .body("items[0].certainty", equalTo("held"));
        given().queryParam("congress", "the last")
                .get("/api/v1/texts/list")
                .then()
                .statusCode(400)
                .body("parameter", equalTo("congress"));
    }

    @Test
    void eachLawIsListedOnceWithTheDaysOfItsTexts() {
        given().queryParam("kind", "code")
                .queryParam("q", "47 U.S.C. 230")
                .get("/api/v1/laws")
                .then()
                .statusCode(200)
                .body("total", equalTo(1))
                .body("items[0].id", equalTo("usc/47/230"))
                .body("items[0].texts", equalTo(2))
                .body("items[0].earliest", equalTo("1998-10-21"))
                .body("items[0].newest", equalTo("2018-04-11"))
                .body("items[0].href", startsWith("/us/usc/t47/s230"));
    }

    /** What a list shows page by page, its files have whole, chosen by the same parameters. */
    @Test
    void listsOfTextsAndLawsAreFilesToo() {
        var laws = given().queryParam("kind", "code")
                .queryParam("q", "47 U.S.C. 230")
                .queryParam("format", "csv")
                .get("/api/v1/laws")
                .asString()
                .lines()
                .toList();
        assertEquals(2, laws.size(), laws.toString());
        assertTrue(laws.getLast().startsWith("usc/47/230,47 U.S.C. 230,code,"), laws.getLast());
        assertTrue(laws.getLast().endsWith(",2,1998-10-21,2018-04-11,/us/usc/t47/s230@2018-04-11"), laws.getLast());
        var texts = given().queryParam("kind", "law")
                .queryParam("sort", "newest")
                .queryParam("format", "csv")
                .get("/api/v1/texts/list")
                .asString()
                .lines()
                .toList();
        int total = given().queryParam("kind", "law").get("/api/v1/texts/list").path("total");
        assertEquals(1 + total, texts.size());
        assertTrue(texts.get(1).contains(",2018-04-11,"), texts.get(1));
    }

    @Test
    void pagesHaveLinksToTheFirstAndTheLast() {
        var links =
                given().get("/api/v1/texts/list?size=5&page=2").header("Link").split(", ");
        assertEquals(
                List.of("prev", "next", "first", "last"),
                Arrays.stream(links)
                        .map(link -> link.replaceFirst(".*rel=\"(\\w+)\"", "$1"))
                        .toList());
    }
}
