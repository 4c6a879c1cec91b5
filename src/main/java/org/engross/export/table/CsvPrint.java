package org.engross.export.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Prints a table as RFC 4180 has it: a header, lines ended by CR LF, cells quoted where they must be, in UTF-8. Dates are
 * ISO 8601, yes and no are {@code true} and {@code false}. A text that a spreadsheet program would run as a formula gets
 * an apostrophe before it, which such programs take as the sign of plain text.
 */
final class CsvPrint {

    /** What begins a formula, in wide letters too, or is skipped before one. */
    private static final String FORMULA = "=+-@＝＋－＠\t\r\n";

    private CsvPrint() {}

    static void print(Table table, OutputStream out) throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        var printer = new CSVPrinter(writer, CSVFormat.RFC4180);
        printer.printRecord(table.columns().stream().map(Column::name).toList());
        try (var rows = table.checkedRows()) {
            for (Iterator<List<Object>> each = rows.iterator(); each.hasNext(); ) {
                printer.printRecord(cells(each.next()));
            }
        }
        printer.flush();
    }

    private static List<Object> cells(List<Object> row) {
        return row.stream()
                .map(value -> value instanceof String text ? plain(text) : value)
                .toList();
    }

    /** The text, never a formula. */
    static String plain(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
