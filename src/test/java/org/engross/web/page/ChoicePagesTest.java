package org.engross.web.page;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** Two texts are chosen in people's words, with no script. */
@QuarkusTest
class ChoicePagesTest {

    @Test
    void textsThatAreMeantAloneAreComparedAtOnce() {
        given().redirects()
                .follow(false)
                .queryParam("from", "FOSTA as reported")
                .queryParam("to", "FOSTA, as the House passed it")
                .get("/compare/find")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/compare?from=hr1865-115/rh&to=hr1865-115/eh"));
        given().redirects()
                .follow(false)
                .queryParam("from", "usc/47/230@2018-04-10")
                .queryParam("to", "47 usc 230 ")
                .get("/compare/find")
                .then()
                .statusCode(200);
    }

    @Test
    void candidatesAreToldWhereSeveralAreMeant() {
        given().queryParam("from", "SESTA as introduced")
                .queryParam("to", "FOSTA as passed")
                .get("/compare/find")
                .then()
                .statusCode(200)
                .body(containsString("name=\"from\" value=\"SESTA as introduced\""))
                .body(containsString("<legend>To: “FOSTA as passed” may mean</legend>"))
                .body(containsString("name=\"to\" value=\"hr1865-115/eh\" checked"))
                .body(containsString("name=\"to\" value=\"hr1865-115/enr\""));
    }

    @Test
    void whatIsNotHeldIsSaid() {
        given().queryParam("from", "<b>zebra")
                .queryParam("to", "roll call 9999")
                .get("/compare/find")
                .then()
                .statusCode(200)
                .body(containsString("No text held is called “&lt;b&gt;zebra”."))
                .body(containsString("Read as roll call 9999; none is held."));
        given().queryParam("from", "Justin Amash")
                .queryParam("to", "")
                .get("/compare/find")
                .then()
                .statusCode(200)
                .body(containsString("It has no text that is held."));
        given().queryParam("from", "x".repeat(301)).get("/compare/find").then().statusCode(400);
    }

    @Test
    void threeAreChosenInTheSameWay() {
        given().redirects()
                .follow(false)
                .queryParam("from", "hr1865-115/ih")
                .queryParam("to", "hr 1865 rh")
                .queryParam("third", "hr 1865 eh")
                .queryParam("path", "s3")
                .get("/compare/find")
                .then()
                .statusCode(303)
                .header(
                        "Location",
                        endsWith("/compare/three?from=hr1865-115/ih&to=hr1865-115/rh&third=hr1865-115/eh&path=s3"));
    }
}
