package org.engross.web.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CompareResourceTest {

    private static final String COMMITTEE_TO_HOUSE = "/api/v1/compare?from=hr1865-115/rh&to=hr1865-115/eh";

    @Test
    void savingsClauseIsRedesignatedWithNotOneWordChanged() {
        given().get(COMMITTEE_TO_HOUSE)
                .then()
                .statusCode(200)
                .body("from.id", equalTo("hr1865-115/rh"))
                .body("to.date", equalTo("2018-02-27"))
                .body("summary.redesignated", equalTo(1))
                .body("changes.find { it.fromPath == 's5' }.kind", equalTo("redesignated"))
                .body("changes.find { it.fromPath == 's5' }.toPath", equalTo("s7"))
                .body("changes.find { it.fromPath == 's5' }.edits.op", everyItem(equalTo("same")));
    }

    @Test
    void editsOfAChangeRebuildBothSides() {
        List<Map<String, String>> edits =
                given().get(COMMITTEE_TO_HOUSE).then().extract().path("changes.find { it.toPath == 's2/1' }.edits");
        var before = new StringBuilder();
        var after = new StringBuilder();
        for (var edit : edits) {
            before.append(edit.get("op").equals("insert") ? "" : edit.get("text"));
            after.append(edit.get("op").equals("strike") ? "" : edit.get("text"));
        }
        assertTrue(
                before.toString().endsWith("promote and facilitate prostitution and contribute to sex trafficking;"));
        assertTrue(after.toString().endsWith("the sale of unlawful sex acts with sex trafficking victims;"));
    }

    @Test
    void pathNarrowsTheChanges() {
        given().get(COMMITTEE_TO_HOUSE + "&path=s3")
                .then()
                .body("changes.size()", greaterThan(3))
                .body("changes.toPath", everyItem(startsWith("s3")));
    }

    @Test
    void sameProvisionsAreListedOnlyWhenAskedFor() {
        List<String> kinds = given().get(COMMITTEE_TO_HOUSE).then().extract().path("changes.kind");
        assertEquals(0, kinds.stream().filter("same"::equals).count());
        int same = given().get(COMMITTEE_TO_HOUSE).then().extract().path("summary.same");
        List<String> all = given().get(COMMITTEE_TO_HOUSE + "&include=same")
                .then()
                .extract()
                .path("changes.kind");
        assertEquals(same, all.stream().filter("same"::equals).count());
    }

    @Test
    void pageShowsTheWordsStruckAndInserted() {
        given().accept("text/html")
                .get("/compare?from=hr1865-115/rh&to=hr1865-115/eh")
                .then()
                .statusCode(200)
                .body(containsString("<del>contribute to sex trafficking</del>"))
                .body(containsString("<ins>websites that facilitate traffickers in advertising"));
    }

    @Test
    void missingTextIsNamedByItsParameter() {
        given().get("/api/v1/compare?from=hr1865-115/rh&to=hr1865-115/zz")
                .then()
                .statusCode(404)
                .body("parameter", equalTo("to"));
        given().get("/api/v1/compare?from=hr1865-115/rh").then().statusCode(400).body("parameter", equalTo("to"));
    }

    /** Both bills add a paragraph (5): what each adds stands in a row of its own, beside the other's. */
    @Test
    void whatTwoBillsAddUnderOneNumberStandsSideBySide() {
        var law = "act/communications-1934/230@2018-04-10";
        String page = given().get("/compare/three?from=" + law + "&to=" + law + "+hr1865-115/eh&third=" + law
                        + "+s1693-115/is&path=e")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        var rows = page.split("<section class=\"row ");
        var added = rows[rows.length - 1];
        assertTrue(added.contains("not in this text"), added);
        assertTrue(added.contains("No effect on sex trafficking law"), added);
        assertTrue(added.contains("No effect on civil law relating to sex trafficking"), added);
        assertTrue(rows[rows.length - 2].contains("No effect on communications privacy law"), rows[rows.length - 2]);
        assertTrue(!rows[rows.length - 2].contains("sex trafficking"), rows[rows.length - 2]);
    }

    @Test
    void readingsComparedAreNamedAsTheyArePrinted() {
        var code = "usc/47/230@2018-04-10";
        var act = "act/communications-1934/230@2018-04-10";
        given().get("/compare?from=" + code + "&to=" + code + "+s1693-115/is")
                .then()
                .body(containsString("Both texts are the Code’s print."));
        given().get("/compare?from=" + act + "&to=" + code + "+s1693-115/is")
                .then()
                .body(containsString("The older text is the Act’s own words, the newer the Code’s print."));
        given().get("/compare?from=hr1865-115/rh&to=hr1865-115/eh")
                .then()
                .body(not(containsString("The older text is")));
    }
}
