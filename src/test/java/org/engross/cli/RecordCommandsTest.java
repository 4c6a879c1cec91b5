package org.engross.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.engross.export.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The commands that answer from the record: cosponsors, votes, bulk. */
@QuarkusTest
class RecordCommandsTest {

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

    private static long rows(String csv) {
        return csv.lines().count() - 1;
    }

    @Test
    void cosponsorsAreATableForATerminal() {
        var lines = answer("cosponsors", "s1693-115", "--as-of", "2017-08-01")
                .lines()
                .toList();
        assertTrue(
                lines.getFirst().matches("measure +member +name +party +state +district +since .*"), lines.getFirst());
        assertTrue(
                lines.stream().anyMatch(line -> line.matches("s1693-115 +B001277 +Blumenthal, Richard +D +CT .*")),
                String.join("\n", lines));
    }

    @ParameterizedTest
    @CsvSource({"hr1865-115, ACTIVE, 174", "hr1865-115, withdrawn, 1", "hr1865-115, all, 175", "s1693-115, active, 70"})
    void cosponsorsAreThoseOfTheStatusAskedFor(String measure, String status, int names) {
        assertEquals(names, rows(answer("cosponsors", measure, "--status", status, "--format", "csv")));
    }

    /** The first day with names, and the day on which the bill was reported. */
    @ParameterizedTest
    @CsvSource({"2017-04-03, 9", "2018-02-20, 174"})
    void cosponsorsAreThoseOfTheDayAskedFor(String day, int names) {
        assertEquals(names, rows(answer("cosponsors", "hr1865-115", "--as-of", day, "--format", "csv")));
    }

    @Test
    void votesAreTallied() {
        var csv = answer("votes", "hr1865-115", "--format", "csv");
        assertEquals(5, rows(csv));
        assertTrue(csv.contains("\r\nh90-115.2018,2018-02-27,"), csv);
        assertTrue(csv.contains(",308,107,"), csv);
        assertTrue(csv.contains("unanimous consent"), "the vitiated vote says so: " + csv);
        assertTrue(
                csv.startsWith("vote,date,time,forum,question,requirement,result,vitiated_by,in_favor,against,"), csv);
    }

    @Test
    void sheetAndPaperComeOutWhole() throws IOException {
        var sheet = run("cosponsors", "hr1865-115", "--format", "xlsx");
        assertEquals(0, sheet.exit(), sheet.err());
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(sheet.bytes()))) {
            assertEquals(1 + 174, book.getFirstSheet().read().size());
        }
        var paper = run("votes", "hr1865-115", "--format", "pdf");
        assertEquals(0, paper.exit(), paper.err());
        try (var pdf = Loader.loadPDF(paper.bytes())) {
            assertTrue(new PDFTextStripper().getText(pdf).contains("Votes on H.R. 1865"));
        }
    }

    @Test
    void linesAreAnObjectEach() {
        var lines = answer("cosponsors", "hr1865-115", "--status", "withdrawn", "--format", "jsonl");
        assertEquals("""
                {"measure":"hr1865-115","member":"M001166","name":"McNerney, Jerry","party":"D","state":"CA",\
                "district":9,"since":"2017-09-13","original":false,"withdrawn":"2017-09-25",\
                "version_in_print":"hr1865-115/ih"}
                """, lines);
    }

    @ParameterizedTest
    @CsvSource({
        "cosponsors, hr1866-115, 1, 'is not held; nearest to it: hr1865-115'",
        "votes, s1692-115, 1, 'is not held; nearest to it: s1693-115'",
        "cosponsors, 118xx9, 2, 118xx9",
        "votes, '', 2, ''''''"
    })
    void measureThatIsNotThereIsToldWithWhatIs(String command, String measure, int exit, String words) {
        var said = run(command, measure);
        assertEquals(exit, said.exit());
        assertEquals("", said.out());
        assertTrue(said.err().startsWith("engross: ") && said.err().contains(words), said.err());
    }

    @ParameterizedTest
    @CsvSource({
        "--as-of, 2018-02-30, not a date: '2018-02-30'",
        "--as-of, yesterday, a date is written like 2018-02-27",
        "--status, sorry, 'active, withdrawn, all'",
        "--format, docx, 'plain, csv, xlsx, jsonl, pdf'",
        "--party, R, Unknown option"
    })
    void optionThatIsNotUnderstoodIsWrongUsage(String option, String value, String words) {
        var said = run("cosponsors", "hr1865-115", option, value);
        assertEquals(2, said.exit());
        assertEquals("", said.out());
        assertTrue(said.err().contains(words), said.err());
    }

    @Test
    void nothingIsAHeaderAndSaysSo() {
        var said = run("cosponsors", "hr1865-115", "--as-of", "2017-01-03", "--format", "csv");
        assertEquals(1, said.exit());
        assertEquals(
                "measure,member,name,party,state,district,since,original,withdrawn,version_in_print\r\n", said.out());
        assertEquals("engross: " + Table.NOTHING + "\n", said.err());
    }

    @Test
    void bulkIsWrittenWholeAndTheSameEachTime() throws IOException {
        var one = folder.resolve("one.zip");
        var two = folder.resolve("two.zip");
        assertEquals("", answer("bulk", one.toString()));
        Files.writeString(two, "an older file");
        assertEquals("", answer("bulk", two.toString()));
        assertEquals(-1, Files.mismatch(one, two));
        try (var zip = new ZipFile(one.toFile());
                var files = Files.list(folder)) {
            assertEquals("datapackage.json", zip.entries().nextElement().getName());
            assertEquals(23, zip.size());
            assertEquals(2, files.count(), "nothing else is left");
        }
    }

    @Test
    void bulkThatCannotBeWrittenIsWrongUsageAndLeavesNothing() throws IOException {
        var nowhere = folder.resolve("nowhere/all.zip");
        var said = run("bulk", nowhere.toString());
        assertEquals(2, said.exit());
        assertEquals("engross: '" + nowhere + "' cannot be written: its folder is not there\n", said.err());
        assertFalse(Files.exists(nowhere));
        assertEquals(2, run("bulk").exit());
    }
}
