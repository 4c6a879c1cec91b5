package org.engross.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.engross.HeldTexts;
import org.engross.cli.Engross;
import org.engross.cli.Said;
import org.engross.ingest.Loading;
import org.engross.ingest.LoadingTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text of which an instruction was refused says on every view and in every form that it is not the law. */
@QuarkusTest
@Tag("any-database")
@TestProfile(IncompleteTextTest.OwnEffects.class)
class IncompleteTextTest {

    /** A database of its own, and a page of effects that shows the text of this test. */
    public static class OwnEffects extends LoadingTest.OwnDatabase {

        @Override
        public Map<String, String> getConfigOverrides() {
            var overrides = new HashMap<>(super.getConfigOverrides());
            overrides.put("engross.facts", facts().toString());
            return overrides;
        }

        private static Path facts() {
            try {
                var facts = Files.createTempDirectory("facts");
                Files.createSymbolicLink(facts.resolve("statutes"), HeldTexts.HOME.resolve("fixtures/statutes"));
                for (var file : List.of("names.json", "story.json", "liability.json")) {
                    Files.copy(HeldTexts.HOME.resolve("fixtures").resolve(file), facts.resolve(file));
                }
                Files.writeString(facts.resolve("effects.json"), """
                        {"title": "Effects", "law": "%1$s", "rows": [{"label": "amended", "text": "%1$s+plaw-104-1"}]}
                        """.formatted(SECTION));
                return facts;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static final String SECTION = "usc/18/9001@2000-01-01";
    private static final String AMENDED = SECTION + "%2Bplaw-104-1";
    private static final String CAUTION =
            "This is not the law as it would read. 1 instruction refused and 0 passages of"
                    + " amendatory language not read: the text lacks what they would have done.";
    private static final String COMPUTED =
            "Computed, not published: 1 of 2 instructions addressed to this text carried out.";
    private static final String PLAIN_PRINT = ": Not checked against an official copy. It was taken from a plain print,"
            + " which names no official publisher.";
    private static final String MARK = COMPUTED + " " + CAUTION + " It rests on 18 U.S.C. 9001, from 2000-01-01"
            + PLAIN_PRINT + " It rests on Pub. L. 104-1" + PLAIN_PRINT;

    @Inject
    Loading loading;

    @Inject
    Engross engross;

    @TempDir
    Path folder;

    @BeforeEach
    void takeIn() throws IOException {
        Files.writeString(folder.resolve("section.txt"), """
                Engross-Text: usc/18/9001@2000-01-01

                § 9001. Plan
                (a) The plan is due in May. Whoever knowingly misses it shall be fined under this title.
                (b) The plan is public.
                """);
        Files.writeString(folder.resolve("twins.txt"), """
                Engross-Text: usc/18/9003@2000-01-01

                § 9003. Pond
                (a) The pond is public.
                (b) The miller keeps it.
                (b) The council keeps it.
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

    /** The Code has such: two subsections were added under one letter by two laws. */
    @ParameterizedTest
    @ValueSource(strings = {"json", "plain", "markdown", "html", "xml"})
    void whichOfTwoProvisionsOfOneDesignationIsMeantIsNotGuessed(String form) {
        given().queryParam("id", "/us/usc/t18/s9003/b@2000-01-01")
                .queryParam("format", form)
                .get("/api/v1/texts")
                .then()
                .statusCode(400)
                .body("detail", startsWith("'usc/18/9003@2000-01-01' has 2 provisions 'b', and which is meant"));
        given().queryParam("id", "/us/usc/t18/s9003/a@2000-01-01")
                .queryParam("format", form)
                .get("/api/v1/texts")
                .then()
                .statusCode(200);
    }

    @Test
    void neitherDoesTheCommand() {
        var said = Said.by(engross, "text", "/us/usc/t18/s9003/b@2000-01-01");
        assertEquals(1, said.exit());
        assertTrue(said.err().contains("has 2 provisions 'b'"), said.err());
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
                "/api/v1/compare?from={law}&to={it}&format=csv",
                "/api/v1/compare?from={law}&to={it}&format=jsonl",
                "/api/v1/execution?id={it}&format=json",
                "/api/v1/execution?id={it}&format=plain",
                "/api/v1/execution?id={it}&format=markdown",
                "/api/v1/execution?id={it}&format=html",
                "/api/v1/liability?texts={it}&format=json",
                "/api/v1/liability?texts={it}&format=csv",
                "/api/v1/liability?texts={it}&format=jsonl",
                "/api/v1/liability?texts={it}&format=xlsx",
                "/api/v1/provenance?id={it}&format=json",
                "/text?id={it}",
                "/print?id={it}",
                "/provenance?id={it}",
                "/liability?texts={it}",
                "/effects",
                "/compare?from={law}&to={it}",
                "/compare?from={law}&to={it}&layout=print",
                "/compare/three?from={law}&to={it}&third={it}",
                "/grid?texts={law},{it}",
                "/changes/{change}?from={law}&to={it}",
                "/embed/change?id={change}&from={law}&to={it}",
            })
    void everyFormSaysThatItIsNotTheLaw(String form) throws IOException {
        var said = Answered.words(asked(form));
        assertTrue(said.contains(COMPUTED), () -> form + " does not say that it was computed: " + said);
        assertTrue(said.contains(CAUTION), () -> form + " does not say so: " + said);
    }

    @Test
    void thePlainPrintBeginsWithIt() {
        assertEquals(
                "[" + MARK + "]\n\n" + """
                        § 9001. Plan
                        (a) The plan is due in June. Whoever knowingly misses it shall be fined under this title.
                        (b) The plan is public.
                        """,
                new String(Answered.bytes(asked("/api/v1/texts?id={it}&format=plain")), StandardCharsets.UTF_8));
    }

    /** Of each row, since rows are sorted, cut and joined with others. */
    @Test
    void everyRowOfAComparisonSaysWhichOfTheTwoIsNotComplete() {
        given().urlEncodingEnabled(false)
                .get("/api/v1/compare?from=" + SECTION + "&to=" + AMENDED + "&format=jsonl")
                .then()
                .statusCode(200)
                .body(containsString("\"from_complete\":true"))
                .body(containsString("\"to_complete\":false,\"to_mark\":\"Computed, not published: "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text {it}",
                "text {it} --format markdown",
                "text {it} --format html",
                "text {it} --format xml",
                "text {it} --format json",
                "compare {law} {it}",
                "compare {law} {it} --format markdown",
                "compare {law} {it} --format html",
                "compare {law} {it} --format json",
                "execution {it}",
                "execution {it} --explain",
                "execution {it} --format markdown",
                "execution {it} --format html",
                "execution {it} --format json",
                "provenance {it}",
                "liability {it}",
                "liability {it} --format csv",
                "liability {it} --format jsonl",
            })
    void everyCommandSaysThatItIsNotTheLaw(String command) {
        var words = command.replace("{it}", AMENDED.replace("%2B", "+")).replace("{law}", SECTION);
        var out = Said.by(engross, words.split(" ")).out().replaceAll("\\s+", " ");
        assertTrue(out.contains(COMPUTED) && out.contains(CAUTION), () -> command + " does not say so: " + out);
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "markdown", "html", "xml"})
    void aTextHeldAsItIsSaysNothing(String format) throws IOException {
        assertFalse(
                Answered.words(asked("/api/v1/texts?id={law}&format=" + format)).contains("not the law"));
    }

    private static String asked(String form) {
        var address = form.replace("{it}", AMENDED).replace("{law}", SECTION);
        if (form.contains("{change}")) {
            String change = given().urlEncodingEnabled(false)
                    .get("/api/v1/compare?from=" + SECTION + "&to=" + AMENDED)
                    .path("changes[0].id");
            address = address.replace("{change}", change);
        }
        return address;
    }
}
