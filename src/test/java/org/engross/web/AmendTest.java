package org.engross.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.MultiPartSpecification;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.InflaterInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.engross.HeldTexts;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Language that somebody brings, over REST and on the page. */
@QuarkusTest
@Tag("any-database")
class AmendTest {

    /** H.R. 1865 as enacted (Pub. L. 115-164), section 6(b), as Congress worded it. */
    private static final String CONFORMING = """
            Section 1595 of title 18, United States Code, is amended—
            (1) in subsection (b)(1), by striking “this section” and inserting “subsection (a)”; and
            (2) in subsection (c), in the matter preceding paragraph (1), by striking “this section” and inserting “subsection (a)”.
            """;

    private static ValidatableResponse posted(String language, String query) {
        return posted(language.getBytes(StandardCharsets.UTF_8), query);
    }

    private static ValidatableResponse posted(byte[] language, String query) {
        return given().contentType("text/plain; charset=UTF-8")
                .body(language)
                .post("/api/v1/amend" + query)
                .then();
    }

    private static ValidatableResponse pasted(String language) {
        return pasted(language, "", "");
    }

    private static ValidatableResponse pasted(String language, String law, String on) {
        return given().multiPart(utf8(language))
                .multiPart("law", law)
                .multiPart("on", on)
                .post("/amend")
                .then()
                .contentType("text/html;charset=UTF-8")
                .header("Cache-Control", "no-store")
                .header("Content-Security-Policy", containsString("default-src 'self'"));
    }

    private static MultiPartSpecification utf8(String language) {
        return new MultiPartSpecBuilder(language)
                .controlName("language")
                .charset(StandardCharsets.UTF_8)
                .build();
    }

    private static ValidatableResponse dropped(String name, byte[] file) {
        return given().multiPart("language", "")
                .multiPart("file", name, file)
                .post("/amend")
                .then()
                .contentType("text/html;charset=UTF-8");
    }

    private static byte[] held(String name) throws IOException {
        return Files.readAllBytes(HeldTexts.HOME.resolve("bills").resolve(name));
    }

    @Test
    void lawIsFoundFromTheLanguageAndShownBeforeAndAfter() {
        posted(CONFORMING, "?on=2018-04-10")
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .header("ETag", nullValue())
                .body("notes", empty())
                .body("effects.laws.law", contains("18 U.S.C. 1595"))
                .body("effects.laws[0].instructions.outcome", contains("carried out", "carried out"))
                .body("effects.laws[0].text.complete", equalTo(true))
                .body("effects.laws[0].text.before", containsString("stayed during the pendency"))
                .body("effects.laws[0].text.after", containsString("filed under subsection (a) shall be stayed"))
                .body("effects.laws[0].text.changes.toPath", contains("b/1", "c"))
                .body("effects.laws[0].text.changes[0].edits.op", hasItem("strike"));
    }

    @Test
    void dayIsFoundWhereTheLanguageCanBeCarriedOut() {
        posted(CONFORMING, "")
                .statusCode(200)
                .body(
                        "notes[0]",
                        equalTo("No day was given. On the newest text held, 0 of 2 instructions can be carried out; on"
                                + " that of 2018-04-10, 2 of 2, so the law is that of this day."))
                .body("effects.date", equalTo("2018-04-10"))
                .body("effects.summary.carriedOut", equalTo(2));
    }

    @Test
    void languageThatNamesNoLawIsForTheSectionChosen() {
        var words = "Subsection (e) is amended by striking paragraph (1).";
        posted(words, "").body("effects.summary.nameless", equalTo(1)).body("effects.laws", empty());
        posted(words, "?law=usc/47/230&on=2018-04-10")
                .statusCode(200)
                .body("effects.summary.nameless", equalTo(0))
                .body("effects.laws[0].text.changes[0].kind", equalTo("struck"));
        posted(CONFORMING, "?law=usc/47/230")
                .body("notes", hasItem("No instruction that was read is for 47 U.S.C. 230, the law chosen."));
    }

    @Test
    void billMayBeAmendedToo() {
        given().get("/amend?text=hamdt526-115&law=hr1865-115/rh")
                .then()
                .statusCode(200)
                .body(containsString("5 of 5 instructions addressed to this text carried out"))
                .body(containsString("ENSURING ABILITY TO ENFORCE"));
    }

    @Test
    void lawsThatAreNotHeldAreNamedWithWhatWouldBeDone() {
        posted(
                        "(a) Section 230(e) of the Communications Act of 1934 (47 U.S.C. 230(e)) is amended by striking"
                                + " paragraph (1).\n(b) Section 5 of title 11, United States Code, is repealed.\n",
                        "?on=2018-04-10")
                .statusCode(200)
                .body("effects.laws.law", contains("11 U.S.C. 5", "47 U.S.C. 230"))
                .body("effects.laws.held", contains(false, true))
                .body("effects.laws[0].instructions.outcome", contains("not tried"))
                .body("effects.laws[0].text", nullValue());
        pasted("Section 5 of title 11, United States Code, is repealed.")
                .statusCode(200)
                .body(containsString("Its text is not in the collection, so its instructions were not tried."));
    }

    @Test
    void officialFileIsReadAndItsOwnDayIsThatOfTheLaw() throws IOException {
        given().contentType("application/xml")
                .body(held("hr1865-115/eh.xml"))
                .post("/api/v1/amend")
                .then()
                .statusCode(200)
                .body("effects.title", equalTo("H.R. 1865, engrossed in House"))
                .body("effects.summary.carriedOut", equalTo(8))
                .body("notes", contains("No day was given; the law is that of 2018-02-27, the day of the text."))
                .body("effects.laws[2].text.before", equalTo(""));
        dropped("bill.xml", held("hr1865-115/eh.xml"))
                .statusCode(200)
                .body(containsString("8 instructions in 5 laws and sections"))
                .body(containsString("18 U.S.C. 2421A, a new section"));
    }

    @Test
    void jsonSaysTheLawAndTheDay() {
        given().contentType("application/json")
                .body(Map.of("language", CONFORMING, "law", "usc/18/1595", "on", "2018-04-10"))
                .post("/api/v1/amend?format=plain")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/plain"))
                .body(containsString("2 instructions in 1 law or section"))
                .body(containsString("[-this section-]{+subsection (a)+}"));
        given().contentType("application/json")
                .body("{\"language\": \"secret words\", \"more\": \"x\"}")
                .post("/api/v1/amend")
                .then()
                .statusCode(400)
                .body("detail", startsWith("the body is to be an object whose members"))
                .body(not(containsString("secret")));
    }

    @Test
    void filesAreMadeFromTheSameForm() throws IOException {
        var docx = given().multiPart(utf8(CONFORMING))
                .multiPart("law", "")
                .multiPart("on", "2018-04-10")
                .post("/api/v1/amend?format=docx")
                .then()
                .statusCode(200)
                .header("Content-Disposition", "attachment; filename=\"as-it-would-read.docx\"")
                .header("Cache-Control", "no-store")
                .extract()
                .asByteArray();
        try (var document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            var tracked = document.getDocument().xmlText();
            assertTrue(tracked.contains("w:del ") && tracked.contains("w:ins "), "changes are tracked");
        }
        for (var form : List.of("json", "csv", "xlsx", "jsonl", "pdf")) {
            given().multiPart(utf8(CONFORMING))
                    .post("/api/v1/amend?format=" + form)
                    .then()
                    .statusCode(200)
                    .header("Cache-Control", "no-store");
        }
    }

    @Test
    void linkCarriesTheWordsWhereNoServerSeesThem() throws IOException {
        var page = pasted(CONFORMING, "usc/18/1595", "2018-04-10").extract().asString();
        var link = page.replaceAll("(?s).*<a href=\"(/amend[^\"]*)\">A link to this answer</a>.*", "$1");
        assertTrue(link.startsWith("/amend?law=usc/18/1595&amp;on=2018-04-10#text="), link);
        var packed = Base64.getUrlDecoder().decode(link.replaceAll(".*#text=", ""));
        assertEquals(
                CONFORMING.strip(),
                new String(
                                new InflaterInputStream(new ByteArrayInputStream(packed)).readAllBytes(),
                                StandardCharsets.UTF_8)
                        .replace("\r\n", "\n")
                        .strip());
        var random = new Random(1);
        var words = Stream.generate(() -> Integer.toString(random.nextInt(), 36))
                .limit(3_000)
                .collect(Collectors.joining(" "));
        pasted(words).body(containsString("The words are too many for a link that carries them"));
    }

    @Test
    void examplesAreTheWordsOfTextsHeld() {
        var page = given().get("/amend").then().statusCode(200).extract().asString();
        var matcher = Pattern.compile("<li><a href=\"(/amend\\?text=[^\"]*)\">").matcher(page);
        int number = 0;
        while (matcher.find()) {
            number++;
            given().urlEncodingEnabled(false)
                    .get(matcher.group(1).replace("&amp;", "&"))
                    .then()
                    .statusCode(200)
                    .body(containsString("carried out"))
                    .body(not(containsString("Not carried out")))
                    .body(not(containsString("None of the instructions")));
        }
        assertEquals(4, number);
    }

    @Test
    void badInputIsAnsweredWithWhatWasFound() {
        pasted("  \n ").statusCode(400).body(containsString("Nothing was tried: there is no word in it."));
        pasted("It was the best of times, it was the worst of times, it was the age of wisdom.\n".repeat(2_600))
                .statusCode(200)
                .body(containsString("No amendatory language was found in 46800 words"));
        pasted("law ".repeat(1_000_000))
                .statusCode(413)
                .body(containsString("at most 1048576 are read at once"))
                .body(not(containsString("law law law")));
        pasted(
                        "Artículo 1. Se modifica el artículo 230 de la Ley de Comunicaciones de 1934, para que diga lo siguiente:"
                                + " ninguna persona será responsable de las palabras de otra.")
                .statusCode(200)
                .body(containsString("It does not seem to be English, the only language that is read."));
        pasted("SECTION 1. SHORT TITLE.\nThis Act may be cited as the “Nothing Act”.\n")
                .statusCode(200)
                .body(containsString("No amendatory language was found in"));
        pasted("Section 230 of the Communications Act of 1934 (47 U.S.C. 230) is amended by striking subsection (z).")
                .statusCode(200)
                .body(containsString("Not carried out"))
                .body(containsString("there is no subsection (z)"));
        pasted("Section 99999 of title 18, United States Code, is repealed.")
                .statusCode(200)
                .body(containsString("18 U.S.C. 99999"))
                .body(containsString("Its text is not in the collection"));
        pasted("Section 230 of title", "usc/18/99999", "")
                .statusCode(404)
                .body(containsString("usc/18/99999"))
                .body(containsString("is not in the collection; the closest are"));
        pasted("Section 230", "the moon", "").statusCode(400).body(containsString("Nothing was tried"));
        pasted("Section 230", "usc/47/230", "yesterday").statusCode(400).body(containsString("not a date"));
        pasted("<!DOCTYPE html><html><body>Section 230</body></html>")
                .statusCode(400)
                .body(containsString("this is a web page (HTML)"));
        pasted("<bill><nothing/></bill>")
                .statusCode(400)
                .body(containsString("this is no file of a kind that is read"));
        dropped("law.pdf", "%PDF-1.7 \u0000\u0001".getBytes(StandardCharsets.ISO_8859_1))
                .statusCode(400)
                .body(containsString("this is a PDF"));
        dropped("law.docx", "PK\u0003\u0004rest".getBytes(StandardCharsets.ISO_8859_1))
                .statusCode(400)
                .body(containsString("this is a zip archive, as Word files are"));
        dropped("law.bin", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0})
                .statusCode(400)
                .body(containsString("this is no text in UTF-8"));
        given().contentType("multipart/form-data; boundary=x")
                .body("nonsense".getBytes(StandardCharsets.UTF_8))
                .post("/amend")
                .then()
                .statusCode(400)
                .body(containsString("Nothing was tried"));
    }

    @Test
    void theSameOverRestIsAProblemThatDoesNotRepeatIt() {
        posted("", "").statusCode(400).body("type", equalTo("/problems/bad-language"));
        posted("law ".repeat(1_000_000), "")
                .statusCode(413)
                .body("type", equalTo("/problems/too-long"))
                .body("bytes", equalTo(4_000_000))
                .body("most", equalTo(1_048_576));
        posted("%PDF-1.7 secret words", "").statusCode(400).body(not(containsString("secret")));
        posted("secret words", "?law=usc/18/99999")
                .statusCode(404)
                .body("part", equalTo("usc/18/99999"))
                .body(not(containsString("secret")));
        posted("words", "?law=usc/47/230%2Bplaw-115-164").statusCode(400);
        given().get("/api/v1/amend").then().statusCode(405).header("Allow", "POST, OPTIONS");
        posted("words", "?language=words").statusCode(400);
    }

    @Test
    void wordsPastedAreEscaped() {
        pasted("Section 230(e) of the Communications Act of 1934 (47 U.S.C. 230(e)) is amended by adding at the end the"
                        + " following:\n“(9) <script>alert(1)</script> & </textarea><img src=x onerror=alert(2)>.”.")
                .statusCode(200)
                .body(containsString("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &lt;/textarea&gt;&lt;img"))
                .body(not(containsString("<script>alert")))
                .body(not(containsString("<img src=x")));
    }

    @Test
    void wordsPastedAreInNoLog() {
        var logged = new ArrayList<String>();
        var ear = new Handler() {
            @Override
            public void publish(LogRecord said) {
                if (!said.getLoggerName().startsWith("org.apache.http")) {
                    logged.add(said.getMessage() + said.getThrown());
                }
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        var root = Logger.getLogger("");
        var before = root.getLevel();
        ear.setLevel(Level.ALL);
        root.addHandler(ear);
        root.setLevel(Level.FINE);
        try {
            pasted("Section 1595 is amended by striking “zanzibar”.", "zz zz", "");
            pasted("Section 1595 is amended by striking “zanzibar”.");
            posted("<bill>zanzibar", "").statusCode(400);
            dropped("zanzibar.xml", "<zanzibar/>".getBytes(StandardCharsets.UTF_8))
                    .statusCode(400);
        } finally {
            root.setLevel(before);
            root.removeHandler(ear);
        }
        assertFalse(logged.toString().contains("zanzibar"), logged.toString());
    }
}
