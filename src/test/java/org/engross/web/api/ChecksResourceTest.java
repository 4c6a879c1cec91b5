package org.engross.web.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ChecksResourceTest {

    @Test
    void senatorWhoSignedTooLateForThePrintIsFound() {
        given().get("/api/v1/checks?show=mismatches")
                .then()
                .statusCode(200)
                .body("mismatches", equalTo(3))
                .body("items.subject", hasItems("h90-115.2018", "s59-115.2018", "s1693-115/rs"))
                .body(
                        "items.find { it.subject == 's1693-115/rs' }.stated",
                        equalTo("64, among them Sen. Thomas R. Carper [D-DE]"))
                .body("items.find { it.subject == 's1693-115/rs' }.found", equalTo("63"));
    }

    @Test
    void whatCouldNotBeCheckedIsCountedAndListed() {
        // other tests hold measures without a record, which cannot be checked either
        given().get("/api/v1/checks")
                .then()
                .body("notMade", greaterThanOrEqualTo(4))
                .body(
                        "items.findAll { !it.made && it.subject.startsWith('hr1865') }.subject",
                        contains("hr1865-115/eh", "hr1865-115/enr", "hr1865-115/pcs", "hr1865-115/rh"));
        given().get("/checks")
                .then()
                .body(containsString("What could not be checked"))
                .body(containsString("the text held prints no sponsors"));
    }

    @Test
    void textGivesTheSponsorsItPrints() {
        given().get("/api/v1/texts?id=hr1865-115/ih&format=json")
                .then()
                .body("printedSponsors.size()", equalTo(10))
                .body("printedSponsors[5].printed", equalTo("Mrs. Carolyn B. Maloney of New York"))
                .body("printedSponsors[5].member", equalTo("M000087"));
    }
}
