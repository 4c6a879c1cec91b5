package org.engross.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Of the charts: that they are well-formed, and that they draw what was counted, told apart without color. */
@QuarkusTest
class ChartTest {

    private static Document svg(String address) throws Exception {
        var bytes = given().get(address + "?format=svg")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        return DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(bytes));
    }

    /** The marks of a shape, counted by whether they are hollow; those of the legend have no party's class. */
    private static Map<String, Integer> marks(Document svg, String shape, String party) {
        var counts = new HashMap<String, Integer>();
        var elements = svg.getElementsByTagName(shape);
        for (int i = 0; i < elements.getLength(); i++) {
            var mark = (Element) elements.item(i);
            if (mark.getAttribute("class").startsWith(party)) {
                counts.merge(mark.getAttribute("fill").equals("none") ? "hollow" : "filled", 1, Integer::sum);
            }
        }
        return counts;
    }

    @Test
    void everyMemberHasASeatOfTheirPartysShape() throws Exception {
        var svg = svg("/api/v1/votes/h90-115.2018");
        assertEquals(Map.of("hollow", 61, "filled", 169 + 7 + 1), marks(svg, "circle", "pR"), "one is the legend's");
        assertEquals(Map.of("hollow", 46, "filled", 139 + 8 + 1), marks(svg, "rect", "pD"), "one is the legend's");
    }

    @Test
    void independentsHaveAShapeOfTheirOwn() throws Exception {
        assertEquals(Map.of("filled", 2 + 1), marks(svg("/api/v1/votes/s60-115.2018"), "path", "pI"));
    }

    @Test
    void everyVersionIsMarkedOnTheLine() throws Exception {
        var svg = svg("/api/v1/measures/hr1865-115/cosponsors");
        int marked = 0;
        var lines = svg.getElementsByTagName("line");
        for (int i = 0; i < lines.getLength(); i++) {
            marked += ((Element) lines.item(i)).getAttribute("class").equals("version") ? 1 : 0;
        }
        assertEquals(5, marked);
        assertTrue(svg.getDocumentElement().getTextContent().contains("174"));
    }

    @Test
    void chartIsNamedByItsTitleAndDescription() throws Exception {
        var root = svg("/api/v1/votes/s59-115.2018").getDocumentElement();
        for (var id : root.getAttribute("aria-labelledby").split(" ")) {
            var named = Stream.of("title", "desc")
                    .map(name -> (Element) root.getElementsByTagName(name).item(0))
                    .anyMatch(element -> element.getAttribute("id").equals(id)
                            && !element.getTextContent().isBlank());
            assertTrue(named, id);
        }
    }

    /** What the amendment of Mrs. Walters added: State attorneys general, and that good-faith moderation stays protected. */
    @Test
    void liabilityIsASquareAnElementAndText() {
        given().get("/api/v1/liability?texts=hr1865-115/rh,hr1865-115/eh&format=svg")
                .then()
                .statusCode(200)
                .contentType("image/svg+xml")
                .body(containsString("State attorneys general: 1 none, 2 added."))
                .body(containsString("Protection kept for good-faith moderation: 1 none, 2 added."))
                .body(containsString("Mental state: reckless disregard: 1 has it, 2 same."))
                .body(containsString("2  H.R. 1865, engrossed in House, February 27, 2018"))
                .body(containsString("/liability?texts=hr1865-115/rh,hr1865-115/eh"));
    }
}
