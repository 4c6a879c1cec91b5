package org.engross.web.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class LiabilityResourceTest {

    private static final String FLOOR = "hr1865-115/rh,hr1865-115/rh+hamdt526-115,hamdt526-115,hr1865-115/eh";

    /** Walters–Maloney alone, executed on the committee's text, against that text. */
    @Test
    void whatWaltersMaloneyAddedCanBeReadOff() {
        var json = given().queryParam("texts", FLOOR)
                .get("/api/v1/liability")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertEquals("hr1865-115/rh", json.get("texts[1].comparedWith"));
        assertEquals(0, json.getInt("texts[1].refused") + json.getInt("texts[1].unread"));
        assertEquals(
                List.of("knowledge", "attorneys-general", "moderation"),
                json.getList("elements.findAll { it.cells[1].standing == 'added' }.id"));
        assertEquals(
                List.of("covered", "conduct", "civil-claims", "state-charges", "effective"),
                json.getList("elements.findAll { it.cells[1].standing == 'changed' }.id"));
        Map<String, Object> added = json.getMap("elements.find { it.id == 'moderation' }.cells[1].uses[0]");
        assertEquals("s4/a/5", added.get("path"));
        assertEquals(
                "Nothing in this section (other than subsection (c)(2)(A)) shall be construed to impair or limit—",
                added.get("words"));
    }

    /** Decided by reading what each version would strike and insert in section 230(e). */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hr1865-115/ih | e/3 e/5 e/5/A e/5/B e/5/B/i e/5/B/ii e/5/B/iii"
                        + " | e/1/B e/1/B/i e/1/B/ii e/1/B/iii e/3 | e/1 e/5/B | c/2 c/2/A c/2/B",
                "s1693-115/is | e/1/B e/3 e/5 | e/1/B e/1/B/i e/1/B/ii e/3 | '' | c/2 c/2/A c/2/B",
                "s1693-115/rs | e/3 e/5/A | e/3 e/5/B | '' | c/2 c/2/A c/2/B e/5",
                "hr1865-115/rh | e/3 | e/3 e/5 e/5/A e/5/B | '' | c/2 c/2/A c/2/B",
                "hr1865-115/eh | e/3 e/5/A | e/3 e/5/B e/5/C | '' | c/2 c/2/A c/2/B e/5",
                "plaw-115-164 | e/3 e/5/A | e/3 e/5/B e/5/C | '' | c/2 c/2/A c/2/B e/5",
            })
    void section230UnderEachVersionHasTheWordsOfThatVersion(
            String version, String civilClaims, String stateCharges, String restitution, String moderation) {
        var json = given().queryParam("texts", "act/communications-1934/230@2018-04-10+" + version)
                .get("/api/v1/liability")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertEquals(0, json.getInt("texts[0].refused") + json.getInt("texts[0].unread"));
        assertEquals(civilClaims, paths(json, "civil-claims"));
        assertEquals(stateCharges, paths(json, "state-charges"));
        assertEquals(restitution, paths(json, "restitution"));
        assertEquals(moderation, paths(json, "moderation"));
    }

    private static String paths(JsonPath json, String element) {
        return String.join(
                " ", json.<String>getList("elements.find { it.id == '" + element + "' }.cells[0].uses.path"));
    }

    @Test
    void introducedHouseBillWouldRewordTheBarOnStateLawAndNotStrikeIt() {
        var json = given().queryParam(
                        "texts",
                        "act/communications-1934/230@2018-04-10,"
                                + "act/communications-1934/230@2018-04-10+hr1865-115/ih")
                .get("/api/v1/liability")
                .then()
                .extract()
                .jsonPath();
        var cell = "elements.find { it.id == 'civil-claims' }.cells[1]";
        assertEquals(List.of(), json.getList(cell + ".gone"));
        assertEquals("reworded", json.get(cell + ".uses[0].change"));
        assertEquals(
                "Except as provided in paragraphs (1)(B) and (5)(B), no cause of action may be brought and no liability"
                        + " may be imposed under any State or local law that is inconsistent with this section.",
                json.get(cell + ".uses[0].words"));
    }

    @Test
    void wordsStandAtTheirPlaceInTheTextAsServed() {
        var rh = given().get("/api/v1/liability?texts=hr1865-115/rh")
                .then()
                .extract()
                .jsonPath();
        String plain = given().get("/api/v1/texts?id=hr1865-115/rh&format=plain")
                .then()
                .extract()
                .asString();
        List<List<String>> words = rh.getList("elements.collect { it.cells[0].uses.words }");
        assertEquals(14, words.size());
        words.forEach(cell -> cell.forEach(one -> assertEquals(true, plain.contains(one), one)));
    }

    @Test
    void amendmentStandsByItself() {
        given().queryParam("texts", FLOOR)
                .get("/api/v1/liability")
                .then()
                .body("texts[2].comparedWith", nullValue())
                .body("elements.cells.collect { it[2].standing }", everyItem(equalTo("first")))
                .body("texts[3].comparedWith", equalTo("hr1865-115/rh"));
    }

    @Test
    void withoutTextsTheBillsAndTheLawAreShown() {
        given().get("/api/v1/liability")
                .then()
                .body(
                        "texts.id",
                        contains(
                                "s1693-115/is",
                                "s1693-115/rs",
                                "hr1865-115/ih",
                                "hr1865-115/rh",
                                "hr1865-115/eh",
                                "usc/47/230@1998-10-21",
                                "usc/47/230@2018-04-11"))
                .body("elements.cells.collect { it.size() }", everyItem(equalTo(7)))
                .body("elements.id", hasItems("covered", "attorneys-general", "sense"));
    }

    @Test
    void tableHasARowForEachUse() {
        var csv = given().queryParam("texts", FLOOR)
                .get("/api/v1/liability?format=csv")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/csv"))
                .extract()
                .asString();
        assertEquals(
                true,
                csv.lines()
                        .anyMatch(line -> line.startsWith("attorneys-general,State attorneys general,")
                                && line.contains(",new,s6/a/d,")),
                csv);
    }

    @Test
    void vocabularyIsServedWithDefinitionSourceAndRules() {
        given().get("/api/v1/liability/vocabulary")
                .then()
                .statusCode(200)
                .body("elements.size()", equalTo(14))
                .body("elements.definition", everyItem(not(equalTo(""))))
                .body("elements.source", everyItem(not(equalTo(""))))
                .body("note", containsString("editor's"));
    }

    @Test
    void textThatIsNotHeldIsAProblemThatNamesTheNearest() {
        given().get("/api/v1/liability?texts=hr1865-115/rh,hr1865-115/rx")
                .then()
                .statusCode(404)
                .body("part", equalTo("hr1865-115/rx"))
                .body("nearest", hasItems("hr1865-115/rh"));
    }

    @Test
    void moreTextsThanAGridTakesAreAProblem() {
        var many = String.join(
                ",",
                java.util.stream.IntStream.range(0, 13)
                        .mapToObj(i -> "hr" + i + "-115/ih")
                        .toList());
        given().get("/api/v1/liability?texts=" + many)
                .then()
                .statusCode(400)
                .body("detail", containsString("13 texts are asked for; at most 12 are answered at once"));
    }

    @Test
    void pageSaysThatTheChoiceIsEditorialAndLinksTheVocabulary() {
        given().get("/liability")
                .then()
                .statusCode(200)
                .body(containsString("an editor’s choice"))
                .body(containsString("href=\"/api/v1/liability/vocabulary\""))
                .body(containsString("href=\"/us/bill/115/hr/1865/eh#s6/a/d\""));
    }
}
