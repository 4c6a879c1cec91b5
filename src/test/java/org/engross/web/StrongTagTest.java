package org.engross.web;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;

/**
 * A strong entity tag promises the same bytes: every file that is made is made twice, and none of them tells the hour at
 * which it was made. Zips and PDFs tell the time in steps of a second or two, which two quick answers do not show.
 */
@QuarkusTest
class StrongTagTest {

    private static final String COSPONSORS = "/api/v1/measures/hr1865-115/cosponsors?format=";
    private static final String COMPARISON = "/api/v1/compare?from=hr1865-115/rh&to=hr1865-115/eh&format=";

    /** One of each form, and one of each kind of document. */
    private static final List<String> MADE = List.of(
            COSPONSORS + "csv",
            COSPONSORS + "jsonl",
            COSPONSORS + "xlsx",
            COSPONSORS + "pdf",
            "/api/v1/measures/hr1865-115/cosponsors?state=GU&format=xlsx",
            "/api/v1/votes/matrix?votes=h90-115.2018&cosponsors=hr1865-115&format=xlsx",
            "/api/v1/measures/hr1865-115?format=pdf",
            COMPARISON + "pdf",
            COMPARISON + "docx",
            COMPARISON + "xlsx",
            "/api/v1/bulk.zip");

    /** Noon; a redline tells changes of paragraphs from those of words by five minutes. */
    private static final List<String> HOURS = List.of("T12:00:00", "T12:05:00");

    private static final Pattern HOUR = Pattern.compile("T\\d\\d:\\d\\d:\\d\\d");

    @Test
    void sameContentIsTheSameBytesUnderAStrongTag() {
        var first = all();
        var second = all();
        for (var address : MADE) {
            var tag = first.get(address).header("ETag");
            assertTrue(tag.matches("\"[0-9a-f]{32}(-gzip)?\""), address + " has " + tag);
            assertEquals(tag, second.get(address).header("ETag"), address);
            assertArrayEquals(
                    first.get(address).asByteArray(), second.get(address).asByteArray(), address);
        }
    }

    @Test
    void noFileTellsTheHourAtWhichItWasMade() throws IOException {
        for (var file : all().entrySet()) {
            var bytes = file.getValue().asByteArray();
            if (file.getKey().endsWith("pdf")) {
                assertPdfIsOfNoon(file.getKey(), bytes);
            } else if (!file.getKey().matches(".*(csv|jsonl)")) {
                assertZipIsOfNoon(file.getKey(), bytes);
            }
        }
    }

    private static void assertPdfIsOfNoon(String address, byte[] bytes) throws IOException {
        try (var pdf = Loader.loadPDF(bytes)) {
            var information = pdf.getDocumentInformation();
            assertEquals(
                    LocalTime.NOON,
                    LocalTime.ofInstant(information.getCreationDate().toInstant(), ZoneOffset.UTC),
                    address);
            assertNull(information.getModificationDate(), address);
        }
    }

    private static void assertZipIsOfNoon(String address, byte[] bytes) throws IOException {
        int entries = 0;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries++;
                assertEquals(LocalTime.NOON, entry.getTimeLocal().toLocalTime(), address + " " + entry);
                if (entry.getName().endsWith(".xml")) {
                    var hours = HOUR.matcher(new String(zip.readAllBytes(), StandardCharsets.UTF_8))
                            .results()
                            .map(MatchResult::group)
                            .filter(hour -> !HOURS.contains(hour))
                            .toList();
                    assertEquals(List.of(), hours, address + " " + entry);
                }
            }
        }
        assertTrue(entries > 0, address + " is no zip");
    }

    @Test
    void whatIsKnownIsNotSentAgain() {
        for (var address : MADE) {
            var tag = given().get(address).header("ETag");
            var again = given().header("If-None-Match", tag).get(address);
            assertEquals(304, again.statusCode(), address);
            assertEquals(tag, again.header("ETag"), address);
            assertEquals(0, again.asByteArray().length, address);
            assertEquals(
                    200,
                    given().header("If-None-Match", "\"another\"").get(address).statusCode(),
                    address);
        }
    }

    @Test
    void eachFormOfATableHasATagOfItsOwn() {
        var forms = List.of("csv", "jsonl", "xlsx", "pdf");
        assertEquals(
                forms.size(),
                forms.stream()
                        .map(form -> given().get(COSPONSORS + form).header("ETag"))
                        .distinct()
                        .count());
    }

    private static Map<String, Response> all() {
        var answers = new LinkedHashMap<String, Response>();
        for (var address : MADE) {
            answers.put(
                    address,
                    given().get(address).then().statusCode(200).extract().response());
        }
        return answers;
    }
}
