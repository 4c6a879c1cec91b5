package org.engross.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is made for paper, and what programs take whole. */
@QuarkusTest
@Tag("any-database")
class PaperTest {

    private static final String COMPARISON = "/api/v1/compare?from=hr1865-115/rh&to=hr1865-115/eh";

    /** In points: 0.85 inches, less the rounding. */
    private static final float MARGIN = 61;

    @TempDir
    Path folder;

    private static byte[] bytes(String address) {
        return given().get(address).then().statusCode(200).extract().asByteArray();
    }

    private static String pages(String address, int from, int to) throws IOException {
        try (var pdf = Loader.loadPDF(bytes(address))) {
            var reader = new PDFTextStripper();
            reader.setStartPage(from);
            reader.setEndPage(to);
            return reader.getText(pdf).replaceAll("\\s+", " ");
        }
    }

    @Test
    void firstPageOfAMeasureTellsTheFacts() throws IOException {
        var facts = pages("/api/v1/measures/hr1865-115?format=pdf", 1, 1);
        assertTrue(facts.contains("Rep. Ann Wagner [R-MO-2]"), facts);
        assertTrue(facts.contains("174 at the end; 175 signed on"), facts);
        assertTrue(facts.contains("Pub. L. 115-164"), facts);
        assertTrue(facts.contains("308 107"), facts);
        var votes = pages("/api/v1/measures/hr1865-115?format=pdf", 1, 2);
        assertTrue(votes.contains("vitiated by unanimous consent 94 2"), "a vitiated vote stays on record: " + votes);
        var rest = pages("/api/v1/measures/hr1865-115?format=pdf", 2, 99);
        assertTrue(rest.contains("The vote stays on record as it was cast, 94-2."), "and it is told further on");
    }

    @Test
    void comparativePrintHasOmittedAndInsertedWords() throws IOException {
        var print = pages(COMPARISON + "&format=pdf", 1, 99);
        assertTrue(print.contains("Who made these changes"), print);
        assertTrue(
                print.contains(
                        "H.Amdt. 527, Rep. Sheila Jackson Lee [D-TX-18], agreed to by voice vote in the Committee of the"
                                + " Whole: section 8."),
                print);
        assertTrue(print.contains("contribute to sex trafficking"), "struck");
        assertTrue(print.contains("owns, manages, or operates an interactive computer service"), "inserted");
    }

    /** A paragraph that is inserted whole keeps the indents of its subparagraphs. */
    @Test
    void levelsOfAnInsertedBlockAreIndented() throws IOException {
        var bytes = bytes("/api/v1/compare?from=act/communications-1934/230@2018-04-10"
                + "&to=act/communications-1934/230@2018-04-11&format=pdf");
        float subparagraph = leftOf(bytes, "(A) any action voluntarily taken");
        assertEquals(subparagraph, leftOf(bytes, "(A) any claim in a civil action"), 0.5f);
        assertEquals(subparagraph - 16, leftOf(bytes, "(5) No effect on sex trafficking"), 0.5f);
    }

    /** How far from the left edge a line stands that begins so. */
    private static float leftOf(byte[] bytes, String start) throws IOException {
        var found = new ArrayList<Float>();
        try (var pdf = Loader.loadPDF(bytes)) {
            new PDFTextStripper() {
                @Override
                protected void writeString(String line, List<TextPosition> positions) {
                    if (line.startsWith(start)) {
                        found.add(positions.getFirst().getX());
                    }
                }
            }.getText(pdf);
        }
        assertEquals(1, found.size(), start);
        return found.getFirst();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "votes/matrix?votes=h90-115.2018&cosponsors=hr1865-115&position=No",
                "measures/hr1865-115/timeline",
                "checks",
                "measures/hr1865-115/cosponsors?state=GU"
            })
    void everyTableIsPrinted(String path) throws IOException {
        assertTrue(pages("/api/v1/" + path + (path.contains("?") ? "&" : "?") + "format=pdf", 1, 1)
                        .length()
                > 60);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "votes?format=pdf",
                "votes/matrix?cosponsors=hr1865-115,s1693-115&rows=all&party=I&format=pdf",
                "measures/hr1865-115/timeline?format=pdf",
                "measures?format=pdf",
                "measures/hr1865-115?format=pdf",
                "checks?format=pdf"
            })
    void noWordRunsIntoTheMargin(String path) throws IOException {
        try (var pdf = Loader.loadPDF(bytes("/api/v1/" + path))) {
            float paper = pdf.getPage(0).getMediaBox().getWidth();
            var furthest = new float[1];
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition letter) {
                    furthest[0] = Math.max(furthest[0], letter.getXDirAdj() + letter.getWidthDirAdj());
                }
            }.getText(pdf);
            assertTrue(furthest[0] > paper / 2, "no words at all");
            assertTrue(furthest[0] <= paper - MARGIN, furthest[0] + " of " + paper);
        }
    }

    @Test
    void redlineIsServedAndNotSentTwice() {
        var answer =
                given().get(COMPARISON + "&format=docx").then().statusCode(200).extract();
        assertTrue(answer.header("Content-Disposition").contains("hr1865-115_rh-to-hr1865-115_eh.docx"));
        given().header("If-None-Match", answer.header("ETag"))
                .get(COMPARISON + "&format=docx")
                .then()
                .statusCode(304);
    }

    @Test
    void changesAreATable() {
        given().get(COMPARISON + "&format=csv")
                .then()
                .body(startsWith("id,kind,from_path,to_path,heading,before,after,words_struck,words_inserted,"
                        + "from_complete,from_mark,to_complete,to_mark,unchecked,signed_by\r\n"));
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/votes/h90-115.2018, House roll call 90 of 2018: 308-107",
        "/api/v1/votes/s57-115.2018, vitiated",
        "/api/v1/measures/hr1865-115/cosponsors, Reported in House on 2018-02-20 with 174"
    })
    void chartSaysInWordsWhatItShows(String address, String words) {
        given().get(address + "?format=svg")
                .then()
                .statusCode(200)
                .contentType(startsWith("image/svg+xml"))
                .body(containsString(words))
                .body(containsString("<desc id="));
    }

    @Test
    void feedsTellWhatIsNew() {
        given().get("/feed.atom")
                .then()
                .statusCode(200)
                .contentType(startsWith("application/atom+xml"))
                .body("feed.entry.size()", greaterThan(20))
                .body("feed.id", startsWith("urn:uuid:"));
        given().get("/measures/hr1865-115/feed.atom")
                .then()
                .body("feed.title", startsWith("H.R. 1865"))
                .body("feed.entry[0].updated", equalTo("2018-04-11T04:00:00Z"));
    }

    @Test
    void bulkDescribesItself() throws Exception {
        var file = Files.write(folder.resolve("bulk.zip"), bytes("/api/v1/bulk.zip"));
        try (var zip = new ZipFile(file.toFile())) {
            var description = new ObjectMapper().readTree(zip.getInputStream(zip.getEntry("datapackage.json")));
            assertEquals(22, description.get("resources").size());
            for (var resource : description.get("resources")) {
                var content = zip.getInputStream(
                                zip.getEntry(resource.get("path").asText()))
                        .readAllBytes();
                assertEquals(content.length, resource.get("bytes").asInt());
                var digest = HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(content));
                assertEquals("sha256:" + digest, resource.get("hash").asText());
            }
            var positions = new String(
                    zip.getInputStream(zip.getEntry("data/positions.csv")).readAllBytes(), StandardCharsets.UTF_8);
            assertEquals(430 + 430 + 3 * 100, positions.split("\r\n").length - 1);
        }
    }

    @Test
    void bulkIsNotSentTwice() {
        var tag = given().get("/api/v1/bulk.zip").header("ETag");
        given().header("If-None-Match", tag).get("/api/v1/bulk.zip").then().statusCode(304);
    }

    @ParameterizedTest
    @CsvSource({
        "/votes/h90-115.2018?party=R&position=No, 61 members",
        "/votes/h90-115.2018?state=WY&position=Present, No member matches",
        "/votes/matrix?votes=h90-115.2018&cosponsors=hr1865-115&position=No, 35 members",
        "/votes/matrix?votes=h90-115.2018, 'curl -OJ ''http://'",
        "/measures/hr1865-115/timeline, House floor actions",
        "/measures/hr1865-115, Cosponsors before",
        "/members/M001166, withdrawn",
        "/checks, checks;"
    })
    void pageTells(String address, String words) {
        given().accept("text/html").get(address).then().statusCode(200).body(containsString(words));
    }

    /** Home, measure, vote, cosponsors who voted No, spreadsheet: each page links to the next. */
    @Test
    void spreadsheetIsFourClicksFromHome() {
        var clicks = new String[] {
            "/",
            "/measures/hr1865-115",
            "/votes/h90-115.2018",
            "/votes/matrix?votes=h90-115.2018&amp;cosponsors=hr1865-115&amp;position=No",
            "/api/v1/votes/matrix?votes=h90-115.2018&amp;cosponsors=hr1865-115&amp;position=No&amp;format=xlsx"
        };
        for (int i = 0; i + 1 < clicks.length; i++) {
            given().accept("text/html")
                    .urlEncodingEnabled(false)
                    .get(clicks[i].replace("&amp;", "&"))
                    .then()
                    .statusCode(200)
                    .body(containsString("href=\"" + clicks[i + 1] + "\""));
        }
    }

    /** What advocates hand out: all of it on one page, whatever the number of names. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "votes/h90-115.2018?format=pdf",
                "votes/h91-115.2018?format=pdf",
                "votes/s57-115.2018?format=pdf",
                "votes/s59-115.2018?format=pdf",
                "votes/s60-115.2018?format=pdf",
                "members/W000812?format=pdf",
                "members/W000779?format=pdf",
                "members/N000147?format=pdf",
                "delegations/CA?format=pdf",
                "delegations/TX?format=pdf",
                "delegations/VI?format=pdf",
                "measures/hr1865-115/handout",
                "measures/s1693-115/handout",
                "votes/matrix/handout?votes=h90-115.2018&cosponsors=hr1865-115&position=No",
                "votes/matrix/handout?votes=h90-115.2018,h91-115.2018&cosponsors=hr1865-115&rows=all",
                "votes/matrix/handout?votes=h90-115.2018&position=h90-115.2018:Present"
            })
    void aHandoutTakesOnePage(String asked) throws IOException {
        try (var document = Loader.loadPDF(bytes("/api/v1/" + asked))) {
            assertEquals(1, document.getNumberOfPages());
        }
    }

    /** On House roll call 91 the 25 who answered No, and nobody else, stood against the larger part of their parties. */
    @Test
    void aVoteOnPaperTellsWhatWasAskedAndWhoBrokeWithTheirPartyFirst() throws IOException {
        try (var document = Loader.loadPDF(bytes("/api/v1/votes/h91-115.2018?format=pdf"))) {
            var words = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            assertTrue(words.contains("Shall H.R. 1865 pass?"), words);
            assertTrue(words.contains("388 for and 25 against"), words);
            assertTrue(words.contains("Republican: Justin Amash (MI), "), words);
            assertTrue(words.indexOf("Justin Amash (MI)") < words.indexOf("How each member voted"), words);
            assertTrue(words.contains("Zoe Lofgren (CA)"), words);
            assertTrue(words.matches(".*Michigan (Aye: )?Bergman \\(R\\), Bishop \\(R\\), Dingell \\(D\\).*"), words);
        }
    }

    @Test
    void cosponsorsWhoVotedNoStandByState() throws IOException {
        var words = pages("/api/v1/votes/matrix/handout?votes=h90-115.2018&cosponsors=hr1865-115&position=No", 1, 1);
        assertTrue(words.contains("Cosponsors of H.R. 1865 who voted No on House roll call 90 of 2018"), words);
        assertTrue(words.contains("35: 20 Republicans, 15 Democrats"), words);
        assertTrue(words.contains("Shall H.Amdt. 526 of Rep. Mimi Walters [R-CA-45] be agreed to?"), words);
        assertTrue(
                words.replace('\u00a0', ' ')
                        .contains("Texas Louie Gohmert (R-1; signed Oct 11, 2017, IH in print), Randy K. Weber, Sr."
                                + " (R-14; signed Jun 12, 2017, IH in print), Roger Williams (R-25; signed Oct 12, 2017,"
                                + " IH in print)"),
                words);
    }

    @Test
    void aDelegationIsJsonATableAndAPage() {
        given().get("/api/v1/delegations/ut")
                .then()
                .statusCode(200)
                .body("name", equalTo("Utah"))
                .body(
                        "members.member.fullName",
                        equalTo(List.of(
                                "Orrin G. Hatch",
                                "Mike Lee",
                                "Rob Bishop",
                                "Chris Stewart",
                                "John R. Curtis",
                                "Mia B. Love")))
                .body("votes.find { it.vote == 'h90-115.2018' }.delegation.inFavor", equalTo(4));
        given().get("/delegations/UT").then().statusCode(200).body(containsString("Rep. Mia B. Love [R-UT-4]"));
        given().get("/api/v1/delegations").then().statusCode(200).body("total", equalTo(52));
        given().get("/api/v1/delegations/ZZ")
                .then()
                .statusCode(404)
                .body("detail", containsString("'ZZ' is no State, territory or District"));
    }
}
