package org.engross.export.paper;

import org.engross.export.table.Column;
import org.engross.export.table.Table;

/** A table for paper: its title and source, then its rows. */
public final class TablePaper {

    /** Paper is for reading: longer tables are for programs, and a PDF is made in memory. */
    public static final int MOST_ROWS = 5_000;

    private static final int WIDE = 6;
    private static final String LANDSCAPE = "@page { size: 11in 8.5in; } body { font-size: 8pt; }\n";

    private TablePaper() {}

    /**
     * The document.
     *
     * @throws IllegalArgumentException if it has more than {@link #MOST_ROWS} rows
     */
    public static Paper of(Table table) {
        if (table.size() > MOST_ROWS) {
            throw new IllegalArgumentException("a PDF has at most " + MOST_ROWS + " rows; '" + table.name() + "' has "
                    + table.size() + " (csv, xlsx and jsonl hold any number)");
        }
        var sheet = new Sheet(
                table.title(), table.title(), "Engross", table.columns().size() > WIDE ? LANDSCAPE : "");
        sheet.element("h1", "", table.title());
        sheet.element("p", "meta", "Record as of " + table.date() + ". Source: " + table.source() + ".");
        if (table.isEmpty()) {
            sheet.element("p", "", Table.NOTHING);
        }
        rows(table, sheet);
        return new Paper(sheet.done(), table.date());
    }

    private static void rows(Table table, Sheet sheet) {
        sheet.head(table.columns().stream()
                .map(column -> (column.type() == Column.Type.NUMBER ? "#" : "") + column.title())
                .toArray(String[]::new));
        try (var rows = table.rows().get()) {
            rows.forEach(row -> sheet.row(row.toArray()));
        }
        sheet.end();
    }
}
