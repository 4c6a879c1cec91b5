package org.engross.export.paper;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.engross.export.table.Column;
import org.engross.export.table.Table;

/** A table for paper: its title and source, then its rows. */
public final class TablePaper {

    /** Paper is for reading: longer tables are for programs, and a PDF is made in memory. */
    public static final int MOST_ROWS = 5_000;

    private static final int MOST_UPRIGHT = 6;

    /** What the longest words may take of a line, so that sentences are not set a word a line. */
    private static final double MOST_TAKEN = 0.86;

    /** The papers, the handiest first: the rules of each, and how many characters a line of it has. */
    private enum Format {
        UPRIGHT("8.5in 11in", 8.5, 98),
        ACROSS("11in 8.5in", 8, 142),
        ACROSS_SMALL("11in 8.5in", 7, 163),
        LARGE("17in 11in", 7.5, 250);

        private final String rules;
        private final int characters;

        Format(String size, double points, int characters) {
            rules = "@page { size: " + size + "; } body { font-size: " + points + "pt; }\n"
                    + "table { table-layout: fixed; } th, td { word-wrap: break-word; } thead th { font-size: 100%; }\n";
            this.characters = characters;
        }

        static Format of(Table table, ColumnWidths widths) {
            return Arrays.stream(values())
                    .skip(table.columns().size() > MOST_UPRIGHT ? 1 : 0)
                    .filter(format -> widths.least() <= MOST_TAKEN * format.characters)
                    .findFirst()
                    .orElse(LARGE);
        }
    }

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
        var widths = ColumnWidths.of(table);
        var format = Format.of(table, widths);
        var sheet = new Sheet(table.title(), table.title(), "Engross", format.rules);
        sheet.element("h1", "", table.title());
        sheet.element("p", "meta", "Record as of " + table.date() + ". Source: " + table.source() + ".");
        if (table.isEmpty()) {
            sheet.element("p", "", Table.NOTHING);
        }
        rows(table, widths.percentOf(format.characters), sheet);
        return new Paper(sheet.done(), table.date());
    }

    private static void rows(Table table, String[] widths, Sheet sheet) {
        sheet.head(IntStream.range(0, widths.length)
                .mapToObj(i -> heading(table.columns().get(i)) + "|" + widths[i])
                .toArray(String[]::new));
        try (var rows = table.rows().get()) {
            rows.forEach(row -> sheet.row(row.toArray()));
        }
        sheet.end();
    }

    private static String heading(Column column) {
        return (column.type() == Column.Type.NUMBER ? "#" : "") + column.title();
    }
}
