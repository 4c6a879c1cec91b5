package org.engross.export.bulk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.engross.HeldTexts;
import org.engross.export.paper.TablePaper;
import org.engross.export.table.Column;
import org.engross.export.table.Table;
import org.engross.export.table.TableFormat;
import org.engross.export.table.VoteTables;
import org.engross.ingest.facts.FactsReader;
import org.engross.proceeding.Facts;
import org.engross.proceeding.Matrix;
import org.engross.proceeding.MatrixFilter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every table of the record, in every form: where a word of it would be a formula, and where there is no row. */
@QuarkusTest
class EveryTableTest {

    /** The tables that have the words which the record below begins otherwise. */
    private static final Set<String> CHANGED = Set.of(
            "members",
            "measures",
            "versions",
            "cosponsors",
            "actions",
            "amendments",
            "votes",
            "positions",
            "timeline",
            "matrix");

    @TempDir
    Path folder;

    /** The bundled record, where every title, question, purpose, action and the name of one member begin with this. */
    private Facts facts(String begin) throws IOException {
        var fixtures = HeldTexts.HOME.resolve("fixtures");
        for (var part : List.of("members", "measures", "amendments", "votes")) {
            try (var files = Files.walk(fixtures.resolve(part))) {
                for (var file : files.filter(Files::isRegularFile).toList()) {
                    var copy = folder.resolve(fixtures.relativize(file).toString());
                    Files.createDirectories(copy.getParent());
                    Files.writeString(copy, spoilt(Files.readString(file), file.toString(), begin));
                }
            }
        }
        var reading = FactsReader.read(folder);
        assertEquals(List.of(), reading.errors());
        return reading.facts();
    }

    /** So the record holds nothing of the kind; that a table would guard it too, TablePrintTest shows. */
    @ParameterizedTest
    @ValueSource(strings = {"\t=", " ="})
    void wordsThatBeginWithABlankAreNotTakenIn(String begin) {
        var refused = assertThrows(AssertionError.class, () -> facts(begin));
        assertTrue(refused.getMessage().contains("has an outer space"), refused.getMessage());
    }

    private static String spoilt(String content, String file, String begin) {
        var written = file.endsWith(".json") ? begin.replace("\t", "\\t") : begin;
        return content.replace("Blumenthal", written + "Blumenthal")
                .replaceAll("\"(title|words|question|result|purpose|text|stage)\": \"", "$0" + written);
    }

    private static List<Table> tables(Facts facts) {
        var tables = new ArrayList<>(Bulk.of(facts, List.of()).tables());
        var filter = new MatrixFilter(Set.of(), Set.of(), Map.of(), Set.of(), Optional.empty());
        var matrix = Matrix.of(facts.members(), facts.rollCalls(), facts.measures(), filter);
        tables.add(new VoteTables(facts.members()).matrix("matrix", "Matrix", matrix));
        return tables;
    }

    private static byte[] print(Table table, TableFormat format) throws IOException {
        var out = new ByteArrayOutputStream();
        format.print(table, out);
        return out.toByteArray();
    }

    private static List<CSVRecord> csv(Table table) throws IOException {
        var text = new String(print(table, TableFormat.CSV), StandardCharsets.UTF_8);
        try (var parser = CSVFormat.RFC4180.parse(new StringReader(text))) {
            return parser.getRecords();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+", "+", "-", "@", "＝"})
    void noCellOfACsvIsAFormula(String begin) throws IOException {
        for (var table : tables(facts(begin))) {
            int guarded = 0;
            for (var row : csv(table)) {
                for (int i = 0; i < row.size(); i++) {
                    var cell = row.get(i);
                    if (table.columns().get(i).type() == Column.Type.TEXT && !cell.isEmpty()) {
                        assertTrue("=+-@＝＋－＠\t\r\n".indexOf(cell.charAt(0)) < 0, table.name() + ": " + cell);
                    }
                    guarded += cell.startsWith("'" + begin) ? 1 : 0;
                }
            }
            assertEquals(CHANGED.contains(table.name()), guarded > 0, table.name() + ": " + guarded);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+", "+", "-", "@"})
    void noCellOfASheetIsAFormulaAndEachHasItsWords(String begin) throws IOException {
        for (var table : tables(facts(begin))) {
            try (var book = new ReadableWorkbook(new ByteArrayInputStream(print(table, TableFormat.XLSX)));
                    var cells = table.rows().get()) {
                var sheet = book.getFirstSheet().read();
                assertEquals(table.size() + 1, sheet.size());
                int at = 1;
                for (var cell : cells.toList()) {
                    assertSame(table, cell, sheet.get(at++));
                }
                assertNoFormula(book.getSheet(1).orElseThrow().read());
            }
        }
    }

    private static void assertSame(Table table, List<Object> values, Row row) {
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i) instanceof String text) {
                assertEquals(CellType.STRING, row.getCell(i).getType(), table.name());
                assertEquals(text, row.getCellText(i), table.name());
            }
        }
    }

    private static void assertNoFormula(List<Row> rows) {
        for (var row : rows) {
            row.stream()
                    .filter(cell -> cell != null)
                    .forEach(cell -> assertNotEquals(CellType.FORMULA, cell.getType(), cell.getText()));
        }
    }

    /** Of an empty collection. */
    @Test
    void nothingIsAHeaderAndSaysSoInEachForm() throws IOException {
        var tables = tables(FactsReader.read(folder).facts());
        assertEquals(12, tables.size());
        for (var table : tables) {
            assertTrue(table.isEmpty(), table.name());
            assertTrue(table.fileName("csv").endsWith("-no-rows.csv"), table.fileName("csv"));
            assertEquals(
                    List.of(table.columns().stream().map(Column::name).toList()),
                    csv(table).stream().map(CSVRecord::toList).toList());
            assertEquals(0, print(table, TableFormat.JSONL).length, table.name());
            assertSheetSaysNothing(table);
            assertPaperSaysNothing(table);
        }
    }

    private static void assertSheetSaysNothing(Table table) throws IOException {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(print(table, TableFormat.XLSX)))) {
            var rows = book.getFirstSheet().read();
            assertEquals(1, rows.size(), table.name());
            assertEquals(table.columns().getFirst().title(), rows.getFirst().getCellText(0));
            assertEquals(
                    Table.NOTHING, book.getSheet(1).orElseThrow().read().get(3).getCellText(1));
        }
    }

    private static void assertPaperSaysNothing(Table table) throws IOException {
        var out = new ByteArrayOutputStream();
        TablePaper.of(table).print(out);
        try (var pdf = Loader.loadPDF(out.toByteArray())) {
            var words = new PDFTextStripper().getText(pdf);
            assertTrue(words.contains(Table.NOTHING), words);
            assertTrue(words.contains(table.columns().getFirst().title()), words);
        }
    }
}
