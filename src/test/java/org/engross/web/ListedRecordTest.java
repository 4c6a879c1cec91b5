package org.engross.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists of the record are narrowed and ordered by the database, and a wrong value is a problem. */
@QuarkusTest
class ListedRecordTest {

    /** No measure of the collection says its subjects, so that an empty list would say too much. */
    @Test
    void noSubjectWasCollected() {
        given().get("/api/v1/measures?subject=Health")
                .then()
                .statusCode(200)
                .body("total", equalTo(0))
                .body("coverage.extent", equalTo("none"))
                .body("coverage.note", containsString("The subjects were not collected of any measure here."));
        given().get("/api/v1/measures?subject=Health&format=csv")
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/not-collected"));
        given().get("/api/v1/measures?q=zebra").then().body("coverage.extent", equalTo("some"));
    }

    /** A client that reads the first and the last page finds them on a list of one page too, and beyond the end. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "measures?size=250 | first last",
                "measures?size=1 | next first last",
                "measures?size=1&page=2 | prev first last",
                "measures?q=zebra | first last"
            })
    void everyPageNamesTheFirstAndTheLast(String question, String rels) {
        var links = given().get("/api/v1/" + question).getHeader("Link");
        assertEquals(rels, links.replaceAll("<[^>]*>; rel=\"([a-z]+)\",?", "$1"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "measures?sponsor=W000812 | hr1865-115",
                "measures?sponsor=P000449 | s1693-115",
                "measures?law=plaw-115-164 | hr1865-115",
                "measures?from=2017-04-03&to=2017-04-03 | hr1865-115",
                "measures?from=2017-04-04 | s1693-115",
                "measures?q=ENABLING SEX | s1693-115",
                "measures?congress=115 | hr1865-115 s1693-115",
                "measures?congress=15 |",
                "measures?sort=newest | s1693-115 hr1865-115",
                "measures?subject=Health |",
                "measures?affects=usc/47/230 | hr1865-115 s1693-115",
                "measures?affects=usc/18/2421A | hr1865-115",
                "measures?affects=usc/18 | hr1865-115 s1693-115",
                "measures?affects=usc/26 |",
                "amendments?affects=usc/47/230 | samdt2212-115",
                "amendments?affects=usc/18/1591 | hamdt526-115",
                "votes | h90-115.2018 h91-115.2018 s57-115.2018 s59-115.2018 s60-115.2018",
                "votes?sort=newest&size=2 | s60-115.2018 s59-115.2018",
                "votes?chamber=house | h90-115.2018 h91-115.2018",
                "votes?amendment=hamdt526-115 | h90-115.2018",
                "votes?member=W000779&position=Nay | s60-115.2018 s57-115.2018",
                "votes?member=W000779&position=for |s59-115.2018",
                "votes?position=Present |",
                "votes?from=2018-03-01&q=passage | s60-115.2018",
                "amendments?measure=hr1865-115&chamber=senate | samdt2212-115 samdt2213-115",
                "amendments?status=agreed-to&sort=newest | hamdt525-115 hamdt526-115 hamdt527-115",
                "amendments?sponsor=W000779 | samdt2212-115 samdt2213-115",
                "members?q=wagner ann | W000812",
                "members?q=Ann Wagner | W000812",
                "members?q=w000812 | W000812"
            })
    void listHasWhatIsAskedFor(String question, String ids) {
        var expected = ids == null ? List.of() : Arrays.asList(ids.split(" "));
        var answer = given().get("/api/v1/" + question).then().statusCode(200);
        assertEquals(
                expected.stream().sorted().toList(),
                answer.extract().jsonPath().getList("items.id", String.class).stream()
                        .sorted()
                        .toList());
        answer.body("total", question.contains("size") ? equalTo(5) : equalTo(expected.size()));
    }

    @Test
    void listsStandInTheOrderAskedFor() {
        given().get("/api/v1/votes?sort=newest&size=2")
                .then()
                .body("items.id", contains("s60-115.2018", "s59-115.2018"))
                .header("Link", containsString("</api/v1/votes?sort=newest&page=2&size=2>; rel=\"next\""));
        given().get("/api/v1/measures?sort=newest").then().body("items.id", contains("s1693-115", "hr1865-115"));
        given().get("/api/v1/amendments")
                .then()
                .body(
                        "items.id",
                        contains("hamdt525-115", "hamdt526-115", "hamdt527-115", "samdt2212-115", "samdt2213-115"));
        given().get("/api/v1/members?state=MO&sort=state").then().body("items.state", everyItem(equalTo("MO")));
        given().get("/api/v1/measures/hr1865-115/actions?sort=newest&size=1")
                .then()
                .body("items[0].text", containsString("Public Law No: 115-164"));
    }

    @Test
    void storyIsNarrowedByDayKindAndWords() {
        given().get("/api/v1/measures/hr1865-115/timeline?kind=roll-call,voice-vote&from=2018-02-27&to=2018-02-27")
                .then()
                .body("items.kind.unique()", contains("voice vote", "roll call"))
                .body("items.date", everyItem(equalTo("2018-02-27")));
        given().get("/api/v1/measures/hr1865-115/actions?q=SIGNED BY PRESIDENT")
                .then()
                .body("items.text", hasItems("Signed by President."))
                .body("total", equalTo(1));
        given().get("/api/v1/measures/hr1865-115/actions?q=no such words&format=csv")
                .then()
                .statusCode(200)
                .header("Engross-Rows", "0")
                .header("Engross-Coverage", "all");
    }

    @Test
    void filesAreNarrowedLikeTheList() {
        given().get("/api/v1/votes?chamber=senate&format=csv").then().header("Engross-Rows", "3");
        given().get("/api/v1/amendments?chamber=house&format=jsonl").then().header("Engross-Rows", "3");
        given().get("/api/v1/measures?sponsor=W000812&format=csv").then().header("Engross-Rows", "1");
    }

    @ParameterizedTest
    @CsvSource({
        "measures?congress=the-last, congress",
        "measures?from=2018-13-01, from",
        "measures?from=2018-02-01&to=2018-01-01, to",
        "measures?sort=votes, sort",
        "measures?affects=act/communications-1934/230, affects",
        "measures?law=the law, law",
        "votes?chamber=lords, chamber",
        "votes?measure=1865, measure",
        "votes?position=perhaps, position",
        "amendments?status=lost, status",
        "members?party=X, party",
        "measures/hr1865-115/timeline?kind=party, kind",
        "measures/hr1865-115/actions?to=never, to",
        "votes?page=50001, page",
        "votes?size=250&page=201, page"
    })
    void wrongValueIsNamed(String question, String parameter) {
        given().get("/api/v1/" + question)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("parameter", equalTo(parameter));
    }

    /** Signs that mean something to the database mean nothing here. */
    @ParameterizedTest
    @ValueSource(strings = {"measures?q=%25", "measures?q=_", "votes?q='", "amendments?q=!", "measures?subject=.*"})
    void signsAreWords(String question) {
        given().urlEncodingEnabled(false)
                .get("/api/v1/" + question)
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    @Test
    void pagesOfferTheSame() {
        given().accept("text/html")
                .get("/votes?chamber=senate&sort=newest&size=2&q=")
                .then()
                .statusCode(200)
                .body(containsString("3 match."))
                .body(containsString("<option value=\"senate\" selected>senate</option>"))
                .body(containsString("/votes?chamber=senate&amp;sort=newest&amp;size=2&amp;page=2"))
                .body(containsString("/api/v1/votes?chamber=senate&amp;sort=newest&amp;size=2&amp;format=csv"))
                .body(not(containsString("h90-115.2018")));
        given().accept("text/html")
                .get("/measures/hr1865-115/timeline?kind=enactment")
                .then()
                .body(containsString("Became Public Law No: 115-164"))
                .body(not(containsString("Introduced in House")));
        given().accept("text/html").get("/measures?from=yesterday").then().statusCode(400);
    }
}
