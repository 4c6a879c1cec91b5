package org.engross.export.table;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Prints a table as an Office Open XML workbook: a sheet with a frozen header and typed cells, those that add it up, and a
 * last that says what each column is, and the source and date of the whole. Texts are written as texts, so none is ever a formula.
 */
final class XlsxPrint {

    /** The most rows that a sheet holds, the header among them. */
    static final int MOST_ROWS = 1_048_576;

    private static final int ROWS_IN_MEMORY = 500;
    private static final int MARGIN = 4;
    private static final int WIDEST = 60;

    /** Of a column of counts, whose heading is folded. */
    private static final int NARROW = 18;

    private static final int LOOKED_AT = 600;
    private static final int LONGEST_CELL = 32_767;
    private static final String INK = "FFFFFF";
    /** Points of a line, and of the tallest row that a sheet can have. */
    private static final int LINE = 15;

    private static final int TALLEST = 409;

    /** In hundredths, how much room words need when they are folded between words. */
    private static final int FOLDED = 110;

    private static final String HEADER = "1F3A5F";

    private XlsxPrint() {}

    /**
     * Prints it, by way of a file that is deleted: no table is too long for memory.
     *
     * @throws IllegalArgumentException if it has more rows than a sheet holds
     */
    static void print(Table table, OutputStream out) throws IOException {
        if (table.size() >= MOST_ROWS) {
            throw new IllegalArgumentException("a sheet holds " + (MOST_ROWS - 1) + " rows; '" + table.name() + "' has "
                    + table.size() + " (csv and jsonl hold any number)");
        }
        var book = Files.createTempFile("engross-", ".xlsx");
        try {
            write(table, book);
            ReproducibleXlsx.print(book, table, out);
        } finally {
            Files.delete(book);
        }
    }

    private static void write(Table table, Path file) throws IOException {
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            var book = new Workbook(out, "Engross", "1.0");
            book.setCompressionLevel(Deflater.BEST_SPEED);
            rows(table, book.newWorksheet("Rows"));
            for (var totals : table.totals()) {
                totals(totals, book.newWorksheet(totals.sheet()));
            }
            AboutSheet.print(table, book.newWorksheet("About"));
            book.finish();
        }
    }

    private static void rows(Table table, Worksheet sheet) throws IOException {
        var widths = widths(table);
        for (int i = 0; i < widths.length; i++) {
            sheet.width(i, widths[i]);
        }
        sheet.freezePane(0, 1);
        onPaper(sheet);
        sheet.repeatRows(0);
        sheet.setAutoFilter(0, 0, (int) table.size(), table.columns().size() - 1);
        header(sheet, 0, table.columns().stream().map(Column::title).toList());
        int at = 1;
        try (var rows = table.checkedRows()) {
            for (Iterator<List<Object>> each = rows.iterator(); each.hasNext(); at++) {
                row(sheet, at, each.next(), widths);
                if (at % ROWS_IN_MEMORY == 0) {
                    sheet.flush();
                }
            }
        }
        sheet.finish();
    }

    /** The sum stands out. */
    private static void totals(Totals totals, Worksheet sheet) throws IOException {
        var widths = widths(
                totals.headings().stream()
                        .map(heading -> heading.substring(0, Math.min(NARROW, heading.length())))
                        .toList(),
                totals.lines());
        for (int i = 0; i < widths.length; i++) {
            sheet.width(i, widths[i]);
        }
        sheet.freezePane(0, 1);
        onPaper(sheet);
        sheet.repeatRows(0);
        header(sheet, 0, totals.headings());
        sheet.range(0, 0, 0, widths.length - 1)
                .style()
                .wrapText(true)
                .verticalAlignment("top")
                .set();
        int at = 1;
        for (var row : totals.lines().toList()) {
            row(sheet, at++, row, widths);
        }
        if (totals.sum().isPresent()) {
            sheet.range(at - 1, 0, at - 1, widths.length - 1).style().bold().set();
        }
        if (!totals.note().isEmpty()) {
            sheet.inlineString(at + 1, 0, totals.note());
        }
        sheet.finish();
    }

    private static int[] widths(Table table) {
        try (var rows = table.rows().get()) {
            return widths(table.columns().stream().map(Column::title).toList(), rows);
        }
    }

    /** As wide as the titles and the first cells need. */
    private static int[] widths(List<String> titles, Stream<List<Object>> all) {
        var widths = titles.stream().mapToInt(title -> title.length() + MARGIN).toArray();
        try (var rows = all) {
            rows.limit(LOOKED_AT).forEach(row -> {
                for (int i = 0; i < widths.length; i++) {
                    int length = row.get(i) == null ? 0 : row.get(i).toString().length() + 2;
                    widths[i] = Math.min(WIDEST, Math.max(widths[i], length));
                }
            });
        }
        return widths;
    }

    /** Across the page, all columns on it. */
    static void onPaper(Worksheet sheet) {
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
    }

    /** A row of column titles, white on blue. */
    static void header(Worksheet sheet, int row, List<String> titles) {
        for (int i = 0; i < titles.size(); i++) {
            sheet.inlineString(row, i, titles.get(i));
            sheet.style(row, i).bold().fontColor(INK).fillColor(HEADER).set();
        }
    }

    private static void row(Worksheet sheet, int at, List<Object> row, int[] widths) {
        int lines = 1;
        for (int i = 0; i < row.size(); i++) {
            switch (row.get(i)) {
                case null -> {}
                case Number number -> sheet.value(at, i, number);
                case Boolean yes -> sheet.value(at, i, yes);
                case LocalDate day -> date(sheet, at, i, day);
                case Object text -> lines = Math.max(lines, text(sheet, at, i, cut(text.toString()), widths[i]));
            }
        }
        if (lines > 1) {
            sheet.rowHeight(at, Math.min(TALLEST, lines * LINE));
        }
    }

    /** Sets text, folded where it is wider than its column, and answers how many lines it takes. */
    private static int text(Worksheet sheet, int row, int column, String text, int width) {
        sheet.inlineString(row, column, text);
        int lines = text.lines()
                .mapToInt(line -> 1 + line.length() * FOLDED / (100 * width))
                .sum();
        if (lines > 1) {
            sheet.style(row, column).wrapText(true).verticalAlignment("top").set();
        }
        return lines;
    }

    static void date(Worksheet sheet, int row, int column, LocalDate day) {
        sheet.value(row, column, day);
        sheet.style(row, column)
                .format("yyyy-mm-dd")
                .horizontalAlignment("left")
                .set();
    }

    /** A cell holds no more; a text cut says so. */
    private static String cut(String text) {
        return text.length() <= LONGEST_CELL ? text : text.substring(0, LONGEST_CELL - 8) + " … (cut)";
    }
}
