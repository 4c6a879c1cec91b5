package org.engross.cli;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.engross.HeldTexts;
import org.engross.ingest.TakingProgress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands that answer from the texts. */
@QuarkusTest
class TextCommandsTest {

    @Inject
    Engross engross;

    @TempDir
    Path folder;

    private Said run(String... arguments) {
        return Said.by(engross, arguments);
    }

    private String answer(String... arguments) {
        var said = run(arguments);
        assertEquals(0, said.exit(), said.err());
        assertEquals("", said.err());
        return said.out();
    }

    @Test
    void listHasALineForEachText() {
        var list = answer("list");
        assertTrue(list.contains("usc/47/230@1998-10-21 "), list);
        assertTrue(list.lines().anyMatch(line -> line.matches("hr1865-115/eh +2018-02-27 {2}H\\.R\\. 1865.*")), list);
    }

    @Test
    void wordsFindWhatIsMeant() {
        assertEquals("""
                text        hr1865-115/eh             FOSTA, as the House passed it
                text        hr1865-115/enr            FOSTA, as both chambers passed it
                """, answer("find", "FOSTA", "as", "passed"));
        assertEquals(
                "engross: Read as roll call 9999; none is held.\n",
                run("find", "roll call 9999").err());
        assertEquals(1, run("find", "zebra").exit());
    }

    @Test
    void placeIsReadWhereAPlaceIsAnswered() {
        var text = run("text", "/us/usc/t47/s230/e/5@2018-04-11");
        assertTrue(text.out().contains("(5) No effect on sex trafficking law.—"), text.out());
        assertTrue(!text.out().contains("Protection for private blocking"), text.out());
        assertTrue(answer("text", "/us/usc/t47/s230/e/5", "--format", "xml")
                .contains("<subparagraph identifier=\"/us/usc/t47/s230/e/5/A\">"));
        assertTrue(
                answer("text", "/us/usc/t47/s230/e/5", "--format", "json").matches("(?s).*\"path\"\\s*:\\s*\"e/5\".*"));
        var compared = answer("compare", "/us/bill/115/hr/1865/rh/s2", "hr1865-115/eh");
        assertTrue(compared.contains("Of all that changed, only what became of section 2"), compared);
        assertTrue(compared.contains("Provisions: 3 the same, 1 reworded"), compared);
        var trace = answer("provenance", "/us/usc/t47/s230/e/5@2018-04-11");
        assertTrue(trace.contains("sex trafficking") && !trace.contains("The Congress finds"), trace);
    }

    @Test
    void placeThatIsNotThereIsToldWithThoseNearIt() {
        var said = run("text", "/us/usc/t47/s230/z@2018-04-11");
        assertEquals(1, said.exit());
        assertTrue(said.err().contains("has no provision 'z'; the closest are a, "), said.err());
        assertEquals(
                1, run("compare", "/us/bill/115/hr/1865/rh/s9", "hr1865-115/eh").exit());
        var two = run("compare", "/us/bill/115/hr/1865/rh/s2", "/us/bill/115/hr/1865/eh/s3");
        assertEquals(2, two.exit());
        assertEquals("engross: two places are named, 's2' and 's3'; one is compared\n", two.err());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "execution /us/usc/t47/s230/e/5@2018-04-10+hr1865-115/eh",
                "liability /us/usc/t47/s230/e/5@2018-04-10",
                "print /us/usc/t47/s230/e/5@2018-04-10"
            })
    void placeIsRefusedWhereATextIsTakenWhole(String command) {
        var said = run(command.split(" "));
        assertEquals(2, said.exit());
        assertEquals(
                "engross: '/us/usc/t47/s230/e/5@2018-04-10' is a place in a text, and here a text is taken whole:"
                        + " /us/usc/t47/s230@2018-04-10\n",
                said.err());
    }

    /** H.R. 1865 as enacted (Pub. L. 115-164), section 6(b)(1), as Congress worded it. */
    private static final String CONFORMING =
            "Section 1595 of title 18, United States Code, is amended in subsection (b)(1), by striking “this section”"
                    + " and inserting “subsection (a)”.";

    @Test
    void languageInAFileIsTriedOnTheLawOfTheDay() throws IOException {
        var file = Files.writeString(folder.resolve("language.txt"), CONFORMING).toString();
        var told = answer("effects", file, "--law", "usc/18/1595", "--on", "2018-04-10");
        assertTrue(told.contains("1 instruction in 1 law or section"), told);
        assertTrue(told.contains("[-this section-]{+subsection (a)+}"), told);
        var found = answer("effects", file, "--format", "json");
        assertTrue(found.contains("so the law is that of this day"), found);
        assertTrue(answer("effects", file, "--format", "docx").startsWith("PK"), "a zip archive");
        assertEquals(1, run("effects", file, "--law", "usc/18/99999").exit());
        assertEquals(2, run("effects", file, "--on", "yesterday").exit());
        assertEquals(2, run("effects", file, "--law", "the moon").exit());
        assertEquals(2, run("effects", "hr1865-115/eh", "--on", "2018-04-10").exit());
    }

    @Test
    void fileThatIsNoTextOrTooLongIsRefusedWithWhatWasFound() throws IOException {
        var pdf = Files.writeString(folder.resolve("law.pdf"), "%PDF-1.7").toString();
        assertTrue(
                run("effects", pdf).err().contains("this is a PDF"),
                run("effects", pdf).err());
        var long17 = Files.write(folder.resolve("long.txt"), new byte[17 << 20]).toString();
        assertTrue(run("effects", long17).err().contains("at most 16777216 are read at once"));
        assertEquals(1, run("effects", long17).exit());
    }

    @Test
    void fileThatIsNotThereIsNamedAsOne() {
        for (var missing : new String[] {"/nowhere/at/all.xml", "language.txt", "./bill", "BILLS-118hr82eh.xml"}) {
            assertEquals(1, run("effects", missing).exit());
            assertTrue(
                    run("effects", missing).err().contains("there is no file '" + missing + "'"),
                    run("effects", missing).err());
        }
        for (var text : new String[] {"/us/bill/115/hr/1865/eh", "hr1865-115/eh", "plaw-115-164"}) {
            assertEquals(0, run("effects", text).exit(), text);
        }
    }

    @Test
    void listIsATableToo() {
        var csv = answer("list", "--format", "csv");
        assertTrue(csv.startsWith("text,title,official_title,date,"), csv);
        assertEquals(answer("list").lines().count() + 1, csv.lines().count());
        assertTrue(
                csv.contains("\r\nplaw-115-164,") && !csv.contains("Be it enacted"), "the texts without their words");
    }

    @Test
    void quotesAreATableToo() {
        var csv = answer("quotes", "promote or facilitate the prostitution of another person", "--format", "csv");
        assertTrue(csv.startsWith("text,title,date,result,path,distance,words,text_mark,unchecked\r\n"), csv);
        assertTrue(
                csv.lines()
                        .anyMatch(
                                line -> line.matches(
                                        "hr1865-115/eh,.*,2018-02-27,verbatim,s3/a.*,0,.?promote or facilitate the prostitution of another person.?,,")),
                csv);
    }

    @ParameterizedTest
    @CsvSource({
        "plain, '§ 1595. Civil remedy'",
        "markdown, '**(a)**'",
        "html, '<div class=\"lv section\">'",
        "xml, '<uscDoc'"
    })
    void textIsPrintedInEachForm(String format, String words) {
        var text = answer("text", "usc/18/1595@2018-04-10", "--format", format);
        assertTrue(text.contains(words), text);
    }

    @ParameterizedTest
    @CsvSource({
        "plain, '[-contribute to sex trafficking-]'",
        "markdown, '~~contribute to sex trafficking~~'",
        "html, '<del'"
    })
    void comparisonIsPrintedInEachForm(String format, String words) {
        var comparison = answer("compare", "hr1865-115/rh", "hr1865-115/eh", "--format", format);
        assertTrue(comparison.contains(words), comparison);
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "markdown", "html"})
    void executionTellsWhatBecomesOfTheLaw(String format) {
        var print = answer("execution", "usc/18/1595@2018-04-10+hr1865-115/eh", "--format", format);
        assertTrue(print.contains("parens patriae"), "the words of section 6: " + print);
    }

    /** As REST: nothing but the end of the line is added. */
    @ParameterizedTest
    @CsvSource({
        "text hr1865-115/eh, texts?id=hr1865-115/eh",
        "compare hr1865-115/rh hr1865-115/eh, compare?from=hr1865-115/rh&to=hr1865-115/eh",
        "execution usc/18/1595@2018-04-10+hr1865-115/eh, execution?id=usc/18/1595@2018-04-10%2Bhr1865-115/eh"
    })
    void jsonIsThatOfRest(String command, String resource) {
        var rest = given().urlEncodingEnabled(false).get("/api/v1/" + resource);
        assertEquals(200, rest.statusCode());
        assertEquals(rest.asString() + "\n", answer((command + " --format json").split(" ")));
    }

    @Test
    void whatExecutesNothingIsWrongUsage() {
        var said = run("execution", "hr1865-115/eh");
        assertEquals(2, said.exit());
        assertEquals("", said.out());
        assertEquals("engross: 'hr1865-115/eh' executes nothing; join an amending text with '+'\n", said.err());
    }

    @Test
    void provenanceNamesTheHandOfEachRun() {
        var runs = answer("provenance", "usc/47/230@2018-04-11");
        assertTrue(
                runs.lines()
                        .anyMatch(line -> line.matches(
                                "e/5 +hr1865-115/ih > hamdt526-115 > plaw-115-164 +Nothing in this section")),
                runs);
        assertTrue(answer("provenance", "usc/18/2421A@2018-04-11")
                .contains("hamdt525-115: H.Amdt. 525, 2018-02-27; Rep. Bob Goodlatte [R-VA-6]; agreed to by"
                        + " voice vote in the Committee of the Whole (2018-02-27)"));
    }

    @ParameterizedTest
    @CsvSource({"plain, '  hr1865-115/rh'", "csv, 'element,element_name,text'", "jsonl, '{\"element\":'"})
    void liabilityIsSetBesideLiability(String format, String words) {
        var grid = answer("liability", "hr1865-115/rh", "hr1865-115/eh", "--format", format);
        assertTrue(grid.contains(words), grid);
        assertTrue(grid.contains("reckless disregard"), grid);
    }

    @Test
    void articleIsCheckedFromAFile() {
        var article = HeldTexts.HOME
                .resolve("fixtures/articles/house-passes-fosta.txt")
                .toString();
        assertTrue(
                answer("check", article)
                        .startsWith("19 claims in 185 words: 16 as the record has it, 2 not so, 1 not in a legislative"
                                + " record.\n\n1) AS THE RECORD HAS IT (vote count): 388 to 25\n"),
                answer("check", article));
        assertTrue(answer("check", article, "--format", "json").startsWith("{\"words\":185,\"marks\":{"));
        assertEquals(1, run("check", "nowhere.txt").exit());
        assertEquals(2, run("check", "bills/README.md", "--format", "yaml").exit());
    }

    @Test
    void quotesTellTheFirstAndTheLastTextAndTheSummaries() {
        var said = answer(
                "quotes",
                "was not intended to provide legal protection to websites that unlawfully promote and facilitate"
                        + " prostitution");
        assertTrue(said.contains("near in 5 texts: first hr1865-115/rh, last plaw-115-164\n"), said);
        assertTrue(
                said.contains(
                        "2018-02-27  verbatim  summary of hr1865-115 by the Congressional Research Service, Library of"
                                + " Congress: Passed House amended, paragraph 1\n"),
                said);
    }

    @Test
    void quotesTellWhereTheWordsStand() {
        var places = answer("quotes", "promote", "or", "facilitate", "the", "prostitution", "of", "another", "person");
        assertTrue(
                places.lines().anyMatch(line -> line.matches("2018-02-27 {2}verbatim {2}hr1865-115/eh {2}.*")), places);
    }

    @Test
    void wordsOfNoTextAreNotHeld() {
        var said = run("quotes", "the", "quick", "brown", "fox", "jumps", "over", "the", "lazy", "dog");
        assertEquals(1, said.exit());
        assertEquals("engross: no text and no summary held has these words, verbatim or nearly\n", said.err());
        assertEquals("", said.out());
    }

    @ParameterizedTest
    @CsvSource({
        "text, usc/47/231@2018-04-11, 1, nearest to it: usc/47/230",
        "provenance, hr1865-115/zz, 1, nearest to it: hr1865-115/",
        "liability, hr1866-115/rh, 1, nearest to it: hr1865-115/rh",
        "execution, usc/47/230@2018-04-10+hr1865-115/zz, 1, nearest to it: hr1865-115/",
        "text, 118xx9, 2, 118xx9",
        "liability, 'usc/47', 2, usc/47",
        "quotes, '', 2, ''''''"
    })
    void textThatIsNotThereIsToldWithWhatIs(String command, String expression, int exit, String words) {
        var said = run(command, expression);
        assertEquals(exit, said.exit(), said.err());
        assertEquals("", said.out());
        assertTrue(said.err().startsWith("engross: ") && said.err().contains(words), said.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "compare", "liability", "quotes", "provenance", "execution", "ingest", "bulk"})
    void commandWithoutWhatItNeedsIsWrongUsage(String command) {
        var said = run(command);
        assertEquals(2, said.exit());
        assertEquals("", said.out());
        assertTrue(said.err().contains(command) && said.err().contains("Usage: engross"), said.err());
    }

    @Test
    void commandThatIsNotThereIsToldWithOneThatIs() {
        var said = run("vote", "hr1865-115");
        assertEquals(2, said.exit());
        assertTrue(said.err().contains("'vote'") && said.err().contains("engross votes"), said.err());
    }

    @Test
    void verifyCountsWhatIsHeld() {
        long held = answer("list").lines().count();
        assertEquals(held + " holdings checked, 0 failed\n", answer("verify"));
    }

    @Test
    void ingestRefusesWhatItCannotReadAndKeepsNothing() throws IOException {
        var before = answer("list");
        var file = Files.writeString(folder.resolve("nonsense.xml"), "<recipe>Bake it.</recipe>");
        var said = run("ingest", file.toString());
        assertEquals(1, said.exit());
        assertTrue(
                said.out().contains("recipe") && said.out().endsWith("0 taken in, 0 held already, 1 refused\n"),
                said.out());
        assertEquals(before, answer("list"));
    }

    @Test
    void ingestOfWhatIsHeldDoesNothing() {
        var bills = Path.of(System.getProperty("engross.home", "."))
                .resolve("bills")
                .toString();
        var said = run("ingest", bills);
        assertEquals(0, said.exit(), said.err());
        long held = answer("list").lines().count();
        assertEquals(
                "passed over, since they are no texts, records or archives by their names and beginnings: README.md,"
                        + " checks.json\n0 taken in, "
                        + held + " held already, 0 refused\n",
                said.out());
    }

    @Test
    void ingestOfWhatIsNotThereIsWrongUsage() {
        var said = run("ingest", folder.resolve("none.xml").toString());
        assertEquals(2, said.exit());
        assertTrue(said.err().endsWith("none.xml' cannot be read\n"), said.err());
    }

    @Test
    void ingestWritesWhatCameOfEachFileForAProgram() throws IOException {
        var file = Files.writeString(folder.resolve("nonsense.xml"), "<recipe>Bake it.</recipe>");
        var report = folder.resolve("report.json");
        var said = run("ingest", file.toString(), "--report", report.toString());
        assertEquals(1, said.exit());
        var read = new ObjectMapper().readTree(report.toFile());
        assertEquals("nonsense.xml", read.at("/refused/0").asText());
        assertEquals("ERROR", read.at("/findings/0/level").asText());
        assertTrue(read.at("/findings/0/what").asText().contains("recipe"), read.toString());
        assertEquals(0, read.get("takenIn").size());
    }

    @Test
    void ingestSaysBeforeItBeginsThatItsReportCannotBeWritten() throws IOException {
        var file = Files.writeString(folder.resolve("nonsense.xml"), "<recipe>Bake it.</recipe>");
        var report = folder.resolve("none").resolve("report.json");
        var said = run("ingest", file.toString(), "--report", report.toString());
        assertEquals(2, said.exit());
        assertTrue(said.err().contains("report.json"), said.err());
        assertEquals("", said.out());
    }

    /** 41,428 files in 385 seconds were measured; a fifth of the way through. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "8286 | 33142 | 77 | f: 8,286 done, 108 a second; about 33,142 to come, 5 min",
                "3 | 9 | 1 | f: 3 done, 3 a second; about 9 to come, 3 s",
                "1 | 0 | 2 | f: 1 done, 0.5 a second; about 0 to come, 0 s"
            })
    void ingestTellsHowFarItIs(int done, int toCome, int seconds, String line) {
        assertEquals(line, IngestCommand.line("f", new TakingProgress(done, toCome), Duration.ofSeconds(seconds)));
    }
}
