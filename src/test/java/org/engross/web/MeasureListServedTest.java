package org.engross.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A list of measures, of which the collection has two. */
@QuarkusTest
class MeasureListServedTest {

    @Test
    void whatIsFetchedIsToldApartFromWhatIsNot() {
        given().get("/api/v1/lists").then().statusCode(200).body("items.list", equalTo(List.of("section-230")));
        given().get("/api/v1/lists/section-230")
                .then()
                .statusCode(200)
                .body("total", equalTo(75))
                .body("items[0].measure", equalTo("hr1865-115"))
                .body("items[0].isFetched", equalTo(true))
                .body("items[0].texts", hasItems("hr1865-115/ih", "hr1865-115/enr"))
                .body("items[1].measure", equalTo("hr7363-115"))
                .body("items[1].isFetched", equalTo(false))
                .body("items[1].title", equalTo(null));
    }

    @Test
    void thePageSaysWhatIsNotFetchedYet() {
        given().get("/lists/section-230")
                .then()
                .statusCode(200)
                .body(containsString("<a href=\"/measures/hr1865-115\">H.R. 1865</a>"))
                .body(containsString("not fetched yet"))
                .body(containsString("Reported in Senate</a> <span class=\"doubt\">not checked</span>"));
        given().get("/lists/none").then().statusCode(404).body(containsString("section-230"));
    }
}
