package org.engross.web;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.engross.ingest.Loading;
import org.engross.ingest.LoadingTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text of which an instruction was refused says on every view and in every form that it is not the law. */
@QuarkusTest
@TestProfile(LoadingTest.OwnDatabase.class)
class IncompleteTextTest {

    private static final String SECTION = "usc/18/9001@2000-01-01";
    private static final String AMENDED = SECTION + "%2Bplaw-104-1";
    private static final String CAUTION =
            "This is not the law as it would read. 1 instruction refused and 0 passages of"
                    + " amendatory language not read: the text lacks what they would have done.";

    @Inject
    Loading loading;

    @TempDir
    Path folder;

    @BeforeEach
    void takeIn() throws IOException {
        Files.writeString(folder.resolve("section.txt"), """
                Engross-Text: usc/18/9001@2000-01-01

                § 9001. Plan
                (a) The plan is due in May.
                (b) The plan is public.
                """);
        Files.writeString(folder.resolve("law.txt"), """
                Engross-Text: plaw-104-1
                Date: 2001-07-18
                Classified-To: usc/18/9001

                SEC. 2. PLANS.
                Section 9001 of title 18, United States Code, is amended—
                (1) in subsection (a), by striking “May” and inserting “June”; and
                (2) in subsection (b), by striking “green” and inserting “secret”.
                """);
        loading.folder(folder);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/texts?id={it}&format=json",
                "/api/v1/texts?id={it}&format=plain",
                "/api/v1/texts?id={it}&format=markdown",
                "/api/v1/texts?id={it}&format=html",
                "/api/v1/texts?id={it}&format=xml",
                "/api/v1/compare?from={law}&to={it}&format=json",
                "/api/v1/compare?from={law}&to={it}&format=plain",
                "/api/v1/compare?from={law}&to={it}&format=markdown",
                "/api/v1/compare?from={law}&to={it}&format=html",
                "/api/v1/compare?from={law}&to={it}&format=docx",
                "/api/v1/compare?from={law}&to={it}&format=pdf",
                "/api/v1/compare?from={law}&to={it}&format=xlsx",
                "/api/v1/provenance?id={it}&format=json",
                "/text?id={it}",
                "/print?id={it}",
                "/provenance?id={it}",
                "/compare?from={law}&to={it}",
                "/compare?from={law}&to={it}&layout=print",
                "/compare/three?from={law}&to={it}&third={it}",
                "/grid?texts={law},{it}",
                "/changes/{change}?from={law}&to={it}",
                "/embed/change?id={change}&from={law}&to={it}",
            })
    void everyFormSaysThatItIsNotTheLaw(String form) throws IOException {
        var said = words(bytes(form));
        assertTrue(said.contains(CAUTION), () -> form + " does not say so: " + said);
    }

    @Test
    void thePlainPrintBeginsWithIt() {
        assertEquals(
                "[" + CAUTION + "]\n\n§ 9001. Plan\n(a) The plan is due in June.\n(b) The plan is public.\n",
                new String(bytes("/api/v1/texts?id={it}&format=plain"), StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "markdown", "html", "xml"})
    void aTextHeldAsItIsSaysNothing(String format) throws IOException {
        assertFalse(words(bytes("/api/v1/texts?id={law}&format=" + format)).contains("not the law"));
    }

    private static byte[] bytes(String form) {
        var address = form.replace("{it}", AMENDED).replace("{law}", SECTION);
        if (form.contains("{change}")) {
            String change = given().urlEncodingEnabled(false)
                    .get("/api/v1/compare?from=" + SECTION + "&to=" + AMENDED)
                    .path("changes[0].id");
            address = address.replace("{change}", change);
        }
        return given().urlEncodingEnabled(false)
                .get(address)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    /** The words of an answer: of a PDF, of the files in a ZIP, or the answer itself; with single spaces. */
    private static String words(byte[] answer) throws IOException {
        var words = new String(answer, StandardCharsets.UTF_8);
        if (words.startsWith("%PDF")) {
            try (var pdf = Loader.loadPDF(answer)) {
                words = new PDFTextStripper().getText(pdf);
            }
        } else if (words.startsWith("PK")) {
            var files = new StringBuilder();
            try (var zip = new ZipInputStream(new ByteArrayInputStream(answer))) {
                while (zip.getNextEntry() != null) {
                    files.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
            words = files.toString();
        }
        return words.replaceAll("\\s+", " ");
    }
}
