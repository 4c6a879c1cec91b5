package org.engross.ingest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.engross.ingest.source.Finding;
import org.engross.provision.PlainPrint;
import org.junit.jupiter.api.Test;

/** Prints in lines of fixed width, found in folders and archives by what stands in them. */
@QuarkusTest
@TestProfile(LoadingTest.OwnDatabase.class)
class PrintsLoadingTest extends TextsInFolder {

    @Test
    void printsAreFoundByContentInFoldersAndArchives() throws IOException {
        write("BILLS-116s9rs.htm", text("examples/s9-116-rs.txt"));
        write("laws/PLAW-107publ60.htm", text("prints/plaw-107-60.htm"));
        write("CREC-2005-07-20-pt1-PgS8574.htm", text("prints/crec-2005-07-20-s8574.htm"));
        write("CREC-2005-07-20-pt1-PgS8575.htm", debate());
        write("novel.txt", "It was the best of times.\n");
        write("page.html", "<html><body><p>Be it enacted</p></body></html>");
        zip("prints.zip", "txt/BILLS-103s1168is.txt", text("prints/s1168-103-is.txt"));
        var loaded = loading.folder(folder);
        assertEquals(
                List.of(
                        "BILLS-116s9rs.htm",
                        "CREC-2005-07-20-pt1-PgS8574.htm#samdt1303-109",
                        "CREC-2005-07-20-pt1-PgS8574.htm#samdt1304-109",
                        "CREC-2005-07-20-pt1-PgS8574.htm#samdt1305-109",
                        "CREC-2005-07-20-pt1-PgS8574.htm#samdt1306-109",
                        "CREC-2005-07-20-pt1-PgS8574.htm#samdt1308-109",
                        "CREC-2005-07-20-pt1-PgS8574.htm#samdt1309-109",
                        "laws/PLAW-107publ60.htm",
                        "prints.zip/txt/BILLS-103s1168is.txt"),
                loaded.kept().stream().sorted().toList());
        assertEquals(List.of(), loaded.refused());
        assertEquals(
                List.of("CREC-2005-07-20-pt1-PgS8575.htm", "novel.txt", "page.html"),
                loaded.passedOver().stream().sorted().toList());
        assertEquals("2019-03-05", held("s9-116/rs").document().date().toString());
        assertTrue(held("s9-116/rs").document().struck().isPresent());
        assertEquals("2001-11-05", held("plaw-107-60").document().date().toString());
        assertEquals("1993-06-29", held("s1168-103/is").document().date().toString());
        assertTrue(PlainPrint.of(held("samdt1308-109").document().text()).contains("Sec. 6113."));
        given().get("/us/amdt/109/samdt/1303")
                .then()
                .statusCode(200)
                .body(containsString(
                        "<dt>Amends</dt><dd>H.R. 3057, as the page of the Congressional Record says</dd>"));
        assertEquals(List.of(), verification.failures(), "the bytes that are kept read to what is held");
        assertEquals(List.of(), loading.folder(folder).kept(), "a second round takes in nothing");
    }

    @Test
    void anAmendmentOfTheHouseIsNumberedByTheRecordThatIsHeld() throws IOException {
        write("CREC-2018-02-27-pt1-PgH1290-2.htm", house("2", "Mrs. Mimi Walters of California"));
        var loaded = loading.folder(folder);
        assertTrue(
                loaded.findings().stream()
                        .anyMatch(found -> found.what().contains("hamdt526-115 is held already, from the file")),
                () -> "numbered by the record, and kept out by the text of the collection: " + loaded.findings());

        write("CREC-2018-02-27-pt1-PgH1290-2.htm", house("3", "Mrs. Mimi Walters of California"));
        assertNotNumbered(
                "has no amendment to H.R. 1865 of 2018-02-27 by Mrs. Mimi Walters of California with the number 3");
        write("CREC-2018-02-27-pt1-PgH1290-2.htm", house("2", "Mr. Walters of Ohio"));
        assertNotNumbered("has no amendment to H.R. 1865 of 2018-02-27 by Mr. Walters of Ohio");
    }

    private void assertNotNumbered(String why) {
        var loaded = loading.folder(folder);
        assertEquals(List.of("CREC-2018-02-27-pt1-PgH1290-2.htm#H1302"), loaded.refused());
        var error = loaded.findings().getFirst();
        assertEquals(Finding.Severity.ERROR, error.level());
        assertTrue(error.what().contains(why), error.what());
        assertTrue(error.what().contains("164 Cong. Rec. H1302 (daily ed. 2018-02-27)"), error.what());
    }

    @Test
    void theStatusRecordMayComeBehindThePagesThatItNumbers() throws IOException {
        write("CREC-2019-03-06-pt1-PgH2001.htm", text("examples/crec-2019-03-06-h2001.htm"));
        write("hr7-116.xml", status());
        var loaded = loading.folder(folder);
        assertEquals(List.of(), loaded.refused(), loaded.findings()::toString);
        assertEquals("2019-03-06", held("hamdt31-116").document().date().toString());
        assertTrue(PlainPrint.of(held("hamdt32-116").document().text()).contains("A brook is part of its pond."));
        given().get("/measures/hr7-116")
                .then()
                .statusCode(200)
                .body(containsString(">An amendment numbered 1 printed in House Report 116-9 on ponds.<"))
                .body(containsString("the record gives no purpose"))
                .body(containsString("The record lists no text, and none is held."))
                .body(containsString("No cosponsor stands in the record"))
                .body(not(containsString("Every name")));
        given().get("/us/amdt/116/hamdt/31")
                .then()
                .statusCode(200)
                .body(containsString(
                        "<p class=\"standfirst\">An amendment numbered 1 printed in House Report 116-9 on ponds.</p>"));
        given().get("/us/amdt/116/hamdt/32")
                .then()
                .statusCode(200)
                .body(containsString("A brook is part of its pond."))
                .body(containsString("content=\"H.Amdt. 32 to H.R. 7. Its words, who offered it"))
                .body(not(containsString("standfirst")));
        given().get("/members/B000999").then().statusCode(200).body(containsString(">H.Amdt. 32</a>"));
    }

    @Test
    void oneAmendmentOnTwoPagesOfTheRecordIsHeldOnce() throws IOException {
        var debate = text("prints/crec-2005-07-20-s8510.htm").replace("July 20, 2005", "July 20, 2003");
        var submitted = text("prints/crec-2005-07-20-s8574.htm").replace("July 20, 2005", "July 20, 2003");
        write("CREC-2003-07-20-pt1-PgS8510-2.htm", debate);
        write("CREC-2003-07-20-pt1-PgS8574.htm", submitted);
        var loaded = loading.folder(folder);
        assertEquals(List.of(), loaded.refused(), loaded.findings()::toString);
        assertTrue(loaded.kept().contains("CREC-2003-07-20-pt1-PgS8510-2.htm#samdt1306-108"), loaded.kept()::toString);
        assertEquals(2, loaded.unchanged(), "S.Amdt. 1306 and 1308");
        assertEquals(
                "To provide that funds appropriated for nonproliferation",
                held("samdt1308-108").document().officialTitle().substring(0, 55));

        given().get("/us/amdt/108/samdt/1306")
                .then()
                .statusCode(200)
                .body(containsString("<dt>Amends</dt><dd>not said: no status record of it is held"));
        given().queryParam("q", "S.Amdt. 1306 (108th Congress)")
                .get("/api/v1/find")
                .then()
                .statusCode(200)
                .body("items.id", equalTo(List.of("samdt1306-108")))
                .body("items[0].text", equalTo("samdt1306-108"));
        given().get("/provenance?id=samdt1306-108")
                .then()
                .statusCode(200)
                .body(not(containsString("..—")))
                .body(not(containsString("id=\"\"")));

        write("other.htm", submitted.replace("nonproliferation efforts and", "proliferation efforts and"));
        var again = loading.folder(folder);
        assertEquals(List.of("other.htm#samdt1308-108"), again.refused());
    }

    @Test
    void twoAmendmentsOfOneNumberAreBothLeftOut() throws IOException {
        write(
                "two.htm",
                text("prints/crec-2005-07-20-s8574.htm")
                        .replace("July 20, 2005", "July 20, 2007")
                        .replace("SA 1304.", "SA 1303."));
        var loaded = loading.folder(folder);
        assertEquals(List.of("two.htm#samdt1303-110"), loaded.refused());
        assertTrue(
                loaded.findings().getFirst().what().contains("print the words of S.Amdt. 1303 2 times"),
                loaded.findings()::toString);
    }

    /** No official page: the words of the amendment are invented. */
    private static String house(String number, String sponsor) {
        return """
                [Congressional Record Volume 164, Number 35 (Tuesday, February 27, 2018)]
                [House]
                [Pages H1290-H1305]

                  Accordingly, the House resolved itself into the Committee of the
                Whole House on the state of the Union for the consideration of the bill
                (H.R. 1865) to amend the Communications Act of 1934.

                [[Page H1302]]

                     Amendment No. %s Offered by %s

                  The Acting CHAIR. It is now in order to consider the amendment.
                  The text of the amendment is as follows:

                       Page 7, line 21, strike ``a'' and insert ``b''.

                  The Acting CHAIR. The question is on the amendment.
                """.formatted(number, sponsor);
    }

    private static String status() {
        return """
                <billStatus><version>3.0.0</version><bill><number>7</number><type>HR</type><congress>116</congress>
                <updateDate>2019-12-01T05:00:00Z</updateDate><introducedDate>2019-01-03</introducedDate>
                <title>Mill Pond Act</title><amendments>%s%s</amendments></bill></billStatus>
                """.formatted(
                        offered(31, "An amendment numbered 1 printed in House Report 116-9 on ponds.", "Moss", "OH"),
                        offered(32, "", "Brook", "ME"));
    }

    private static String offered(int number, String description, String family, String state) {
        return """
                <amendment><number>%d</number><congress>116</congress><type>HAMDT</type>
                <description>%s</description>
                <submittedDate>2019-03-06T05:00:00Z</submittedDate><updateDate>2019-12-01T05:00:00Z</updateDate>
                <sponsors><item><bioguideId>%c000999</bioguideId><fullName>Rep. %3$s, A. [D-%4$s-1]</fullName>
                <firstName>A.</firstName><lastName>%3$s</lastName><party>D</party><state>%4$s</state></item></sponsors>
                <amendedBill><congress>116</congress><type>HR</type><number>7</number></amendedBill></amendment>
                """.replace("%c", family.substring(0, 1)).formatted(number, description, family, state);
    }

    private static String debate() {
        return """
                [Congressional Record Volume 151, Number 99 (Wednesday, July 20, 2005)]
                [Senate]
                [Page S8575]

                  Mr. CORNYN. I ask unanimous consent that the Senate stand in adjournment.
                """;
    }

    private void zip(String name, String entry, String words) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(folder.resolve(name)))) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(words.getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
    }
}
