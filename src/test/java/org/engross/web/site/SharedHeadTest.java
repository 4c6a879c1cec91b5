package org.engross.web.site;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the head and the navigation of every page tell people and programs. */
@QuarkusTest
class SharedHeadTest {

    private static final String CHANGE = "/changes/d5b06aa1622d?from=hr1865-115/rh&to=hr1865-115/eh&path=s2/1";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/about",
                "/method",
                "/corrections",
                "/search?q=fosta",
                "/compare",
                "/measures/hr1865-115",
                "/votes/h90-115.2018",
                "/members/W000791",
                "/delegations/UT",
                "/us/bill/115/hr/1865/eh",
                "/us/amdt/115/hamdt/526",
                "/nowhere"
            })
    void everyPageSaysWhatItIsToWhoeverLinksToIt(String address) {
        var page = page(address);
        for (var property : List.of("og:title", "og:description", "og:url", "og:image", "og:type", "og:site_name")) {
            assertEquals(
                    1,
                    all(page, "<meta property=\"" + property + "\" content=\"[^\"]{4,}\">")
                            .size(),
                    property);
        }
        assertEquals(
                1,
                all(page, "<meta name=\"description\" content=\"[^\"]{20,}\">").size());
        assertEquals(
                1, all(page, "<link rel=\"canonical\" href=\"http://[^\"]+\">").size());
        assertEquals(1, all(page, "role=\"search\"").size());
    }

    @Test
    void placeIsMarkedInTheNavigationAndTheWayThereIsTold() {
        assertTrue(page("/votes").contains("<a href=\"/votes\" aria-current=\"page\">Votes</a>"));
        var vote = page("/votes/h90-115.2018");
        assertTrue(vote.contains("<a href=\"/votes\" aria-current=\"true\">Votes</a>"));
        assertEquals("""
                / Engross
                /votes Votes
                - House roll call 90 of 2018
                """, way("/votes/h90-115.2018"));
        assertEquals("""
                / Engross
                /measures Measures
                /measures/hr1865-115 FOSTA, H.R. 1865
                - FOSTA, as the House passed it
                """, way("/us/bill/115/hr/1865/eh"));
        assertEquals("""
                / Engross
                /measures Measures
                /measures/hr1865-115 FOSTA, H.R. 1865
                - Timeline
                """, way("/measures/hr1865-115/timeline"));
        assertEquals("/ Engross\n/delegations Delegations\n- Utah\n", way("/delegations/UT"));
        assertEquals(
                "/ Engross\n/#texts Texts\n- Section 230 under FOSTA, as the House passed it\n",
                way("/text?id=usc/47/230@2018-04-10%2Bhr1865-115/eh"));
        assertEquals("", way("/"));
        assertEquals("", way("/nowhere"));
    }

    private static String way(String address) {
        return all(
                        page(address),
                        "<li>(?:<a href=\"([^\"]*)\">|<span aria-current=\"page\">)([^<]*)</(?:a|span)></li>",
                        "class=\"crumbs")
                .stream()
                .map(match -> match.replaceFirst("^<li><a href=\"([^\"]*)\">([^<]*)<.*", "$1 $2")
                        .replaceFirst("^<li><span aria-current=\"page\">([^<]*)<.*", "- $1"))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    @Test
    void measureAndTextAreLegislationForPrograms() throws IOException {
        var measure = data("/measures/hr1865-115");
        assertEquals("Legislation", measure.get("@type").asText());
        assertEquals("FOSTA", measure.get("alternateName").asText());
        assertEquals(
                "H.R. 1865 (Congress 115)", measure.get("legislationIdentifier").asText());
        assertEquals("2017-04-03", measure.get("legislationDate").asText());
        assertEquals("Ann Wagner", measure.get("sponsor").get("name").asText());
        assertEquals(
                "https://www.congress.gov/bill/115th-congress/house-bill/1865",
                measure.get("sameAs").get(0).asText());
        var text = data("/us/bill/115/hr/1865/eh");
        assertEquals("FOSTA, as the House passed it", text.get("name").asText());
        assertEquals("2018-02-27", text.get("legislationDateVersion").asText());
        assertEquals(
                "https://schema.org/UnofficialLegalValue",
                text.get("legislationLegalValue").asText());
        assertTrue(text.get("exampleOfWork").asText().endsWith("/measures/hr1865-115"));
    }

    private static JsonNode data(String address) throws IOException {
        var found = Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>", Pattern.DOTALL)
                .matcher(page(address));
        assertTrue(found.find(), address);
        return new ObjectMapper().readTree(found.group(1));
    }

    @Test
    void changeIsEmbeddedByItsAddress() {
        var page = page(CHANGE);
        var link = Pattern.compile("type=\"application/json\\+oembed\" href=\"([^\"]+)\"")
                .matcher(page);
        assertTrue(link.find());
        var there = link.group(1).replace("&amp;", "&");
        given().urlEncodingEnabled(false)
                .get(there.substring(there.indexOf("/oembed")))
                .then()
                .statusCode(200)
                .body("version", equalTo("1.0"))
                .body("type", equalTo("rich"))
                .body("width", equalTo(640))
                .body(
                        "html",
                        containsString("/embed/change?id=d5b06aa1622d&amp;from=hr1865-115/rh&amp;to=hr1865-115/eh\""));
        given().urlEncodingEnabled(false)
                .get(there.substring(there.indexOf("/oembed")) + "&maxwidth=300")
                .then()
                .body("width", equalTo(300));
        assertTrue(!page("/about").contains("oembed"), "what has no card is not offered");
    }

    @Test
    void whatCannotBeEmbeddedIsSaid() {
        given().get("/oembed").then().statusCode(400);
        given().queryParam("url", "https://example.org/changes/d5b06aa1622d")
                .get("/oembed")
                .then()
                .statusCode(404);
        given().get("/oembed?format=xml&url=" + URLEncoder.encode("http://x/", StandardCharsets.UTF_8))
                .then()
                .statusCode(501);
    }

    @Test
    void searchEnginesAreToldWhichPagesThereAre() {
        given().get("/robots.txt")
                .then()
                .statusCode(200)
                .contentType("text/plain")
                .body(startsWith("User-agent: *\n"))
                .body(containsString("/sitemap.xml"));
        given().get("/sitemap.xml")
                .then()
                .statusCode(200)
                .contentType("application/xml")
                .body(containsString("/measures/hr1865-115</loc>"))
                .body(containsString("/us/usc/t47/s230@2018-04-11</loc>"))
                .body(containsString("/members/A000367</loc>"))
                .body(not(containsString("<loc>/")));
        given().get("/sitemap-1.xml").then().statusCode(200);
        given().get("/sitemap-9.xml").then().statusCode(404);
        given().get("/favicon.ico").then().statusCode(200);
    }

    private static String page(String address) {
        return given().urlEncodingEnabled(false)
                .accept("text/html")
                .get(address)
                .then()
                .extract()
                .asString();
    }

    private static List<String> all(String page, String form) {
        return Pattern.compile(form)
                .matcher(page)
                .results()
                .map(match -> match.group())
                .toList();
    }

    private static List<String> all(String page, String form, String after) {
        int at = page.indexOf(after);
        return at < 0 ? List.of() : all(page.substring(at, page.indexOf("</nav>", at)), form);
    }
}
