package org.engross.web.page;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A provision that rebuilds itself from text to text, as the server writes it: without scripts nothing is wanting. */
@QuarkusTest
class StoryPagesTest {

    private static final String OF_230 = "/measures/hr1865-115/story?law=usc/47/230&path=e";

    private static final Pattern STEP = Pattern.compile("(?s)<li class=\"state (.*?)\" id=\"step-\\d+\">(.*?)\n</li>");

    private record Step(String classes, String words) {}

    private static List<Step> steps(String address) {
        var page = given().accept("text/html")
                .get(address)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        var steps = new ArrayList<Step>();
        for (var found = STEP.matcher(page); found.find(); ) {
            steps.add(new Step(found.group(1), plain(found.group(2))));
        }
        return steps;
    }

    private static String plain(String html) {
        return html.replaceAll("</?(del|ins|span|sup|a|time)\\b[^>]*>", "")
                .replaceAll("<[^>]+>", "\n")
                .replace("&amp;", "&")
                .replace('\u2011', '-')
                .replaceAll("[ \t]+", " ")
                .replaceAll("\\s*\n\\s*", "\n")
                .strip();
    }

    private static String head(Step step) {
        return step.words().lines().findFirst().orElseThrow();
    }

    /** The votes stand in the roll calls, the times in the record of the floor: 525 before 527 before 526. */
    @Test
    void stepsStandInTheOrderOfTheRecord() {
        assertEquals(
                """
                April 2, 2017 The law before H.R. 1865
                April 3, 2017 Rep. Ann Wagner [R-MO-2] introduces H.R. 1865
                February 20, 2018 The House Judiciary Committee reports H.R. 1865
                February 27, 2018 H.Amdt. 525 of Rep. Bob Goodlatte [R-VA-6] is agreed to
                February 27, 2018 H.Amdt. 527 of Rep. Sheila Jackson Lee [D-TX-18] is agreed to
                February 27, 2018 H.Amdt. 526 of Rep. Mimi Walters [R-CA-45] is agreed to, 308-107
                February 27, 2018 The House passes H.R. 1865, 388-25
                March 1, 2018 Placed on Calendar Senate
                March 21, 2018 The Senate passes H.R. 1865, 97-2
                April 11, 2018 Pub. L. 115-164 becomes law""",
                String.join(
                        "\n", steps(OF_230).stream().map(StoryPagesTest::head).toList()));
    }

    @Test
    void daysOfPassageAndSignatureAreHeavier() {
        assertEquals(
                List.of(7, 9, 10),
                IntStream.rangeClosed(1, 10)
                        .boxed()
                        .filter(at -> steps(OF_230).get(at - 1).classes().startsWith("turn"))
                        .toList());
    }

    @Test
    void introductionTellsHowManySignedAndOfWhichParty() {
        assertTrue(
                steps(OF_230)
                        .get(1)
                        .words()
                        .contains("On that day 9 cosponsors’ names stood on it: 6 Republicans, 3 Democrats. Who"),
                steps(OF_230).get(1).words());
    }

    /** The committee's (A) is what the amendment has as (C): it is not new, whoever put it there. */
    @Test
    void clauseThatMovedSaysWhence() {
        given().get("/api/v1" + OF_230)
                .then()
                .statusCode(200)
                .body("measure", equalTo("hr1865-115"))
                .body("path", equalTo("e"))
                .body("steps.size()", equalTo(10))
                .body("steps[5].votes", equalTo(List.of("h90-115.2018")))
                .body("steps[5].clauses.path", hasItems("e/5", "e/5/A", "e/5/B", "e/5/C"))
                .body("steps[5].clauses.find { it.path == 'e/5/C' }.standing", equalTo("reworded"))
                .body("steps[5].clauses.find { it.path == 'e/5/C' }.from", equalTo("e/5/A"))
                .body("steps[5].clauses.find { it.path == 'e/5/A' }.standing", equalTo("new"))
                .body("steps[5].clauses.find { it.path == 'e/5/A' }.author", equalTo("hamdt526-115"))
                .body("steps[6].changed", equalTo(false));
        given().get("/api/v1/measures/hr1865-115/story")
                .then()
                .statusCode(400)
                .body("detail", equalTo("the parameter 'law' is required"));
    }

    /** What the committee wrote for State charges under section 2421A stays its own when the amendment puts it in as (C). */
    @Test
    void clauseBearsTheNameOfWhoWroteItAndOfWhoPutItIn() {
        var walters = steps(OF_230).get(5).words();
        assertTrue(walters.contains("""
                        House Judiciary Committee
                        moved here and reworded from (e)(5)(A) (C) any charge in a criminal prosecution brought under State law if the conduct underlying the charge constituteswould constitute a violation of section 2421A of title 18, United States Code, and promotion or facilitation of prostitution is illegal in the jurisdiction where the defendant’s promotion or facilitation of prostitution was targeted; or. †
                        48 of its 50 words are theirs; 2 are from H.Amdt. 526. Put in by H.Amdt. 526 (Rep. Mimi Walters [R-CA-45])."""), walters);
        assertTrue(
                walters.contains(
                        "† perhaps words of it stood before in S. 1693, reported in Senate, which was not checked"),
                walters);
    }

    @Test
    void stepThatChangesNothingSaysSoAndPrintsNoWordsAgain() {
        var steps = steps(OF_230);
        for (int at : new int[] {3, 4, 6, 7, 8, 9}) {
            assertTrue(
                    steps.get(at).words().endsWith("Not a word of 47 U.S.C. 230(e) changes."),
                    steps.get(at).words());
            assertFalse(steps.get(at).words().contains("No effect on criminal law"), head(steps.get(at)));
        }
    }

    @Test
    void sectionThatABillCreatesHasNoTextBefore() {
        var steps = steps("/measures/hr1865-115/story?law=usc/18/2421A");
        assertTrue(steps.getFirst().words().endsWith("No text of 18 U.S.C. 2421A is held for this step."));
        assertTrue(steps.get(2).words().contains("new here"), steps.get(2).words());
    }

    @Test
    void withoutALawThoseAreListedOfWhichAStoryCanBeTold() {
        given().accept("text/html")
                .get("/measures/hr1865-115/story")
                .then()
                .statusCode(200)
                .body(containsString("story?law=usc/47/230&amp;path=e"));
    }

    @ParameterizedTest
    @CsvSource({
        "/measures/hr1865-115/story?law=usc/47/230&path=z, 404",
        "/measures/hr1865-115/story?law=plaw-115-164, 400",
        "/measures/hr1865-115/story?law=nonsense, 400",
        "/measures/hr1-115/story, 404"
    })
    void whatCannotBeToldIsAProblem(String address, int status) {
        given().get(address).then().statusCode(status);
    }
}
