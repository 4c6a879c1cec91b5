package org.engross.web;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A strong entity tag promises the same bytes; so every file that is made is made twice, at different times. */
@QuarkusTest
class StrongTagTest {

    private static final String COSPONSORS = "/api/v1/measures/hr1865-115/cosponsors?format=";
    private static final String COMPARISON = "/api/v1/compare?from=hr1865-115/rh&to=hr1865-115/eh&format=";

    /** One of each form, and one of each kind of document. */
    private static final List<String> MADE = List.of(
            COSPONSORS + "csv",
            COSPONSORS + "jsonl",
            COSPONSORS + "xlsx",
            COSPONSORS + "pdf",
            "/api/v1/measures/hr1865-115/cosponsors?state=GU&format=xlsx",
            "/api/v1/votes/matrix?votes=h90-115.2018&cosponsors=hr1865-115&format=xlsx",
            "/api/v1/measures/hr1865-115?format=pdf",
            COMPARISON + "pdf",
            COMPARISON + "docx",
            COMPARISON + "xlsx",
            "/api/v1/bulk.zip");

    /** Longer than the steps in which a zip (two seconds) and a PDF (one) tell the time. */
    private static final int LATER = 2_100;

    @Test
    void sameContentIsTheSameBytesUnderAStrongTag() throws InterruptedException {
        var first = all();
        Thread.sleep(LATER);
        var second = all();
        for (var address : MADE) {
            var tag = first.get(address).header("ETag");
            assertTrue(tag.matches("\"[0-9a-f]{32}\""), address + " has " + tag);
            assertEquals(tag, second.get(address).header("ETag"), address);
            assertArrayEquals(
                    first.get(address).asByteArray(), second.get(address).asByteArray(), address);
        }
    }

    @Test
    void whatIsKnownIsNotSentAgain() {
        for (var address : MADE) {
            var tag = given().get(address).header("ETag");
            var again = given().header("If-None-Match", tag).get(address);
            assertEquals(304, again.statusCode(), address);
            assertEquals(tag, again.header("ETag"), address);
            assertEquals(0, again.asByteArray().length, address);
            assertEquals(
                    200,
                    given().header("If-None-Match", "\"another\"").get(address).statusCode(),
                    address);
        }
    }

    @Test
    void eachFormOfATableHasATagOfItsOwn() {
        var forms = List.of("csv", "jsonl", "xlsx", "pdf");
        assertEquals(
                forms.size(),
                forms.stream()
                        .map(form -> given().get(COSPONSORS + form).header("ETag"))
                        .distinct()
                        .count());
    }

    private static Map<String, Response> all() {
        var answers = new LinkedHashMap<String, Response>();
        for (var address : MADE) {
            answers.put(
                    address,
                    given().get(address).then().statusCode(200).extract().response());
        }
        return answers;
    }
}
