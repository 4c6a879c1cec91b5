package org.engross.web.page;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a reader sees first: liability as squares, provenance as names in a margin. */
@QuarkusTest
class GlancePagesTest {

    private static String page(String address) {
        return given().accept("text/html")
                .get(address)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    /** The row of an element: its squares, then its sentence. */
    private static List<String> row(String page, String element) {
        var table = page.substring(
                page.indexOf("<table class=\"sight\">"), page.indexOf("<details class=\"side-by-side\">"));
        var row = Pattern.compile("(?s)<tr><th scope=\"row\"><a href=\"#" + element + "\">.*?</tr>")
                .matcher(table);
        assertTrue(row.find(), element);
        return Pattern.compile("(?s)<td class=\"(.*?)\">(.*?)</td>")
                .matcher(row.group())
                .results()
                .map(cell -> cell.group(1).equals("in-short") ? cell.group(2) : cell.group(1))
                .toList();
    }

    /** Only section 2421A has a defence: the committee of the House wrote one, the House reworded it, and section 230 has none. */
    @Test
    void defencesComeWithTheCommitteesTextAndAreChangedByTheHouse() {
        assertEquals(
                List.of(
                        "none",
                        "none",
                        "none",
                        "added",
                        "changed",
                        "none",
                        "none",
                        "In 2 of 7 texts; added in 1, changed in 1."),
                row(page("/liability"), "defences"));
    }

    @Test
    void everySquareWithWordsOpensThem() {
        var page = page("/liability");
        var opened = Pattern.compile("popovertarget=\"(w\\d+-\\d+)\" aria-label")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
        assertTrue(opened.size() > 50, opened.toString());
        opened.forEach(id -> assertTrue(page.contains("<div popover id=\"" + id + "\""), id));
    }

    /** Subsection (e)(5)(C) is the committee's, but for two words of the amendment that put it in. */
    @Test
    void marginNamesWhoWroteALineAndTheRestIsBehindTheName() {
        var page = page("/provenance?id=usc/47/230@2018-04-11");
        var line = page.substring(page.indexOf("id=\"e/5/C\""), page.indexOf("id=\"f\""));
        assertTrue(
                line.replace('\u2011', '-').contains("House Judiciary Committee, with Rep. Mimi Walters [R-CA-45]"),
                line);
        assertTrue(
                line.contains(
                        "“would constitute”: first in H.Amdt. 526; in this text by Public Law 115-164; perhaps before in"
                                + " S. 1693, reported in Senate, not checked"),
                line);
        assertTrue(line.contains("<sup class=\"doubt\">†</sup>"), line);
    }
}
