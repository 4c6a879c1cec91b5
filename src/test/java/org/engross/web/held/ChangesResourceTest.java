package org.engross.web.held;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ChangesResourceTest {

    @Test
    void whoGoesOnFromNextReadsEveryChangeOnce() {
        var numbers = new ArrayList<Integer>();
        var next = "0";
        boolean more = true;
        while (more) {
            var page = given().queryParam("since", next)
                    .queryParam("size", 5)
                    .get("/api/v1/changes")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            numbers.addAll(page.getList("items.number", Integer.class));
            next = page.getString("next");
            more = page.getBoolean("more");
        }
        assertEquals(IntStream.rangeClosed(1, numbers.size()).boxed().toList(), numbers);
        given().queryParam("since", next)
                .get("/api/v1/changes")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(0))
                .body("next", equalTo(next))
                .body("more", equalTo(false));
    }

    @Test
    void textsAndFactsOfTheCollectionCameIn() {
        given().queryParam("size", 250)
                .get("/api/v1/changes")
                .then()
                .statusCode(200)
                .body("items.id", hasItem("hr1865-115/eh"))
                .body("items.find { it.id == 'hr1865-115/eh' && it.kind == 'text' }.what", equalTo("came"))
                .body("items.find { it.id == 'hr1865-115/eh' }.href", equalTo("/us/bill/115/hr/1865/eh"))
                .body("items.find { it.kind == 'facts' }.id", equalTo("collection"));
    }

    @Test
    void feedIsOfTheSameSource() {
        given().accept("application/atom+xml")
                .get("/api/v1/changes")
                .then()
                .statusCode(200)
                .body(containsString("<title>hr1865-115/eh: text came</title>"));
    }

    @Test
    void placeOfAnotherServerIsToldToBeUnknown() {
        given().queryParam("since", "999999999")
                .get("/api/v1/changes")
                .then()
                .statusCode(410)
                .body("type", equalTo("/problems/no-such-place"));
        given().queryParam("since", "yesterday")
                .get("/api/v1/changes")
                .then()
                .statusCode(400)
                .body("parameter", equalTo("since"));
    }
}
