package org.engross.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Only what names one print for good may be kept without asking again. */
@QuarkusTest
class CachingTest {

    /** 2018-04-11 is the day of a print that is held; on 2018-04-10 the print of 1998 answers. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "texts?id=hr1865-115/rh",
                "texts?id=hr1865-115/rh&format=html",
                "texts?id=hamdt526-115",
                "texts?id=plaw-115-164&format=xml",
                "texts?id=usc/47/230@2018-04-11",
                "compare?from=hr1865-115/rh&to=hr1865-115/eh",
                "compare?from=hr1865-115/rh&to=hr1865-115/eh&format=markdown",
                "compare?from=usc/47/230@1998-10-21&to=usc/47/230@2018-04-11"
            })
    void whatNamesOnePrintIsKeptForADay(String address) {
        given().get("/api/v1/" + address)
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("public, max-age=86400, immutable"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "texts?id=usc/47/230",
                "texts?id=usc/47/230&format=plain",
                "texts?id=usc/47/230@2030-01-01",
                "texts?id=usc/47/230@2018-04-10",
                "texts?id=act/communications-1934/230",
                "texts?id=hr1865-115/rh+hamdt526-115",
                "compare?from=usc/47/230@1998-10-21&to=usc/47/230",
                "compare?from=usc/47/230&to=usc/47/230@2018-04-11&format=html",
                "compare?from=hr1865-115/rh&to=hr1865-115/rh+hamdt526-115",
                "execution?id=usc/47/230+plaw-115-164",
                "execution?id=hr1865-115/rh+hamdt526-115&format=plain",
                "provenance?id=hr1865-115/rh"
            })
    void whatANewerPrintCanAnswerIsAskedForAgain(String address) {
        given().get("/api/v1/" + address).then().statusCode(200).header("Cache-Control", equalTo("no-cache"));
    }

    @Test
    void tagIsKnownAgainWhereAProxyMadeItWeak() {
        var tag = given().get("/api/v1/texts?id=usc/47/230").header("ETag");
        for (var known : new String[] {"W/" + tag, "\"another\", W/" + tag, tag + ",\"another\"", "*"}) {
            given().header("If-None-Match", known)
                    .get("/api/v1/texts?id=usc/47/230")
                    .then()
                    .statusCode(304)
                    .header("ETag", equalTo(tag))
                    .header("Cache-Control", equalTo("no-cache"))
                    .header("Vary", containsString("Accept"))
                    .body(equalTo(""));
        }
        given().header("If-None-Match", "W/\"another\"")
                .get("/api/v1/texts?id=usc/47/230")
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/texts?id=usc/47/230",
                "/api/v1/compare?from=hr1865-115/rh&to=hr1865-115/eh",
                "/api/v1/measures/hr1865-115",
                "/api/v1/votes/h91-115.2018/positions?format=csv",
                "/us/bill/115/hr/1865/eh"
            })
    void dateIsAConditionWhereThereIsNoTag(String address) {
        var first = given().get(address);
        var date = first.header("Last-Modified");
        given().header("If-Modified-Since", date)
                .get(address)
                .then()
                .statusCode(304)
                .header("ETag", equalTo(first.header("ETag")))
                .body(equalTo(""));
        given().header("If-Modified-Since", date)
                .header("If-None-Match", "\"another\"")
                .get(address)
                .then()
                .statusCode(200);
        given().header("If-Modified-Since", "Sun, 06 Nov 1994 08:49:37 GMT")
                .get(address)
                .then()
                .statusCode(200);
        given().header("If-Modified-Since", "yesterday").get(address).then().statusCode(200);
        given().header("If-Unmodified-Since", "Sun, 06 Nov 1994 08:49:37 GMT")
                .get(address)
                .then()
                .statusCode(412)
                .body("detail", containsString("was last modified on " + date));
        given().header("If-Unmodified-Since", date).get(address).then().statusCode(200);
    }

    /** The answer is the same whoever asks, so one that a cache keeps is right for every site. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/texts?id=hr1865-115/rh",
                "/api/v1/measures",
                "/api/v1/texts?id=hr1865-115/zz",
                "/compare"
            })
    void everySiteMayReadAndGetsTheSame(String address) {
        given().get(address).then().header("Access-Control-Allow-Origin", equalTo("*"));
        given().header("Origin", "https://one.example")
                .get(address)
                .then()
                .header("Access-Control-Allow-Origin", equalTo("*"))
                .header("Access-Control-Allow-Credentials", equalTo(null))
                .header("Access-Control-Expose-Headers", allOf(containsString("ETag"), containsString("Link")));
    }

    @Test
    void scriptMayAskWhetherSomethingIsNew() {
        given().header("Origin", "https://one.example")
                .header("Access-Control-Request-Method", "GET")
                .header("Access-Control-Request-Headers", "if-none-match")
                .options("/api/v1/measures")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", equalTo("*"))
                .header("Access-Control-Allow-Methods", equalTo("GET, HEAD, OPTIONS"))
                .header("Access-Control-Allow-Headers", containsString("If-None-Match"));
    }
}
