package org.engross.export.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TablePrintTest {

    @TempDir
    Path folder;

    /** A row with a cell of each type. */
    private record Entry(String text, Integer number, LocalDate day, Boolean yes) {}

    private static final LocalDate DAY = LocalDate.of(2018, 2, 27);

    private static Table table(Entry... rows) {
        return new Columns<Entry>("entries", "made up for the test")
                .add("words", Column.Type.TEXT, new ColumnWords("Words", "Any words"), Entry::text)
                .add("count", Column.Type.NUMBER, new ColumnWords("Count", "A number"), Entry::number)
                .add("day", Column.Type.DATE, new ColumnWords("Day", "A day"), Entry::day)
                .add("yes", Column.Type.YES_NO, new ColumnWords("Yes", "Yes or no"), Entry::yes)
                .over("entries", "Entries", DAY, List.of(rows));
    }

    private static byte[] print(Table table, TableFormat format) throws IOException {
        var out = new ByteArrayOutputStream();
        format.print(table, out);
        return out.toByteArray();
    }

    private static String text(Table table, TableFormat format) throws IOException {
        return new String(print(table, format), StandardCharsets.UTF_8);
    }

    @Test
    void csvQuotesWhatMustBeQuoted() throws IOException {
        var printed = text(
                table(
                        new Entry("Sánchez, Linda T.", 3, DAY, true),
                        new Entry("said \"no\"\non two lines", null, null, null)),
                TableFormat.CSV);
        assertEquals(
                "words,count,day,yes\r\n\"Sánchez, Linda T.\",3,2018-02-27,true\r\n"
                        + "\"said \"\"no\"\"\non two lines\",,,\r\n",
                printed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1+1", "\r=1+1", "\n=1+1", "＝1+1"})
    void textThatLooksLikeAFormulaIsNoneInCsv(String text) throws IOException {
        var line = text(table(new Entry(text, -1, DAY, false)), TableFormat.CSV).split("\r\n")[1];
        assertTrue(line.startsWith("'" + text) || line.startsWith("\"'" + text), line);
        assertTrue(line.contains(",-1,"), "a number is no text: " + line);
    }

    @Test
    void jsonLinesHaveAnObjectARow() throws IOException {
        assertEquals(
                """
                {"words":"=1+1","count":3,"day":"2018-02-27","yes":true}
                {"words":"second"}
                """,
                text(table(new Entry("=1+1", 3, DAY, true), new Entry("second", null, null, null)), TableFormat.JSONL));
    }

    @Test
    void sheetHasTypedCellsAndAFrozenHeader() throws IOException {
        var bytes = print(table(new Entry("=1+1", 3, DAY, true)), TableFormat.XLSX);
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            var rows = book.getFirstSheet().read();
            assertEquals("Words", rows.getFirst().getCellText(0));
            var row = rows.get(1);
            assertEquals(CellType.STRING, row.getCell(0).getType(), "never a formula");
            assertEquals("=1+1", row.getCellText(0));
            assertEquals(3, row.getCellAsNumber(1).orElseThrow().intValueExact());
            assertEquals(DAY, row.getCellAsDate(2).orElseThrow().toLocalDate());
            assertEquals(true, row.getCellAsBoolean(3).orElseThrow());
        }
        assertTrue(entry(bytes, "xl/worksheets/sheet1.xml").contains("state=\"frozen\""));
        assertTrue(!entry(bytes, "xl/worksheets/sheet1.xml").contains("<f>"));
    }

    /** The library would write the time of writing. */
    @Test
    void bookIsDatedWithItsTable() throws IOException {
        var bytes = print(table(new Entry("a", 1, DAY, true)), TableFormat.XLSX);
        assertTrue(entry(bytes, "docProps/core.xml").contains(">2018-02-27T12:00:00Z</dcterms:created>"));
        try (var book = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            var first = book.getNextEntry();
            assertEquals("[Content_Types].xml", first.getName());
            assertEquals(DAY, first.getTimeLocal().toLocalDate());
        }
    }

    @Test
    void secondSheetSaysWhatEachColumnIs() throws IOException {
        var bytes = print(table(new Entry("a", 1, DAY, true)), TableFormat.XLSX);
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            var rows = book.getSheet(1).orElseThrow().read();
            assertEquals("made up for the test", rows.get(1).getCellText(1));
            assertEquals(DAY, rows.get(2).getCellAsDate(1).orElseThrow().toLocalDate());
            var last = rows.getLast();
            assertEquals("Yes", last.getCellText(0));
            assertEquals("Yes or no", last.getCellText(1));
        }
    }

    @Test
    void nothingIsAHeaderAndSaysSo() throws IOException {
        var nothing = table();
        assertEquals("words,count,day,yes\r\n", text(nothing, TableFormat.CSV));
        assertEquals("", text(nothing, TableFormat.JSONL));
        assertEquals("entries-no-rows.csv", nothing.fileName("csv"));
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(print(nothing, TableFormat.XLSX)))) {
            assertEquals(1, book.getFirstSheet().read().size());
            assertEquals(
                    Table.NOTHING, book.getSheet(1).orElseThrow().read().get(3).getCellText(1));
        }
    }

    @Test
    void rowMustFillItsColumns() {
        var columns = table().columns();
        var ragged = new Table(
                "ragged", "Ragged", "made up", DAY, columns, 1, () -> List.of(List.<Object>of("only one")).stream());
        assertThrows(IllegalStateException.class, () -> print(ragged, TableFormat.CSV));
    }

    private String entry(byte[] zip, String name) throws IOException {
        var file = Files.write(folder.resolve("book.xlsx"), zip);
        try (var book = new ZipFile(file.toFile())) {
            return new String(book.getInputStream(book.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** A passage of law in one line of 15 points shows its first sixty characters and no more. */
    @Test
    void longWordsAreFoldedInACellThatIsTallEnough() throws IOException {
        var words = "No provider or user of an interactive computer service shall be treated as the publisher "
                + "or speaker of any information provided by another information content provider.";
        var bytes = print(table(new Entry(words, 1, DAY, true), new Entry("a", 2, DAY, true)), TableFormat.XLSX);
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            var sheet = book.getSheetAt(0);
            assertTrue(sheet.getRow(1).getCell(0).getCellStyle().getWrapText());
            assertEquals(60, sheet.getRow(1).getHeightInPoints());
            assertEquals(sheet.getDefaultRowHeightInPoints(), sheet.getRow(2).getHeightInPoints());
        }
    }
}
