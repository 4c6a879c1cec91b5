package org.engross.export.paper;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.engross.export.table.Column;
import org.engross.export.table.Table;

/**
 * A table for paper: its title and source, then its rows. The template {@code prints/paper/table} sets it.
 *
 * @param size of the page, as a style sheet has it
 * @param points of the letters
 */
public record TablePaper(
        Table table, String size, double points, List<PaperHeading> headings, List<List<PaperCell>> rows) {

    /** Paper is for reading: longer tables are for programs, and a PDF is made in memory. */
    public static final int MOST_ROWS = 5_000;

    private static final int MOST_UPRIGHT = 6;

    /** What the longest words may take of a line, so that sentences are not set a word a line. */
    private static final double MOST_TAKEN = 0.86;

    /**
     * Over a column.
     *
     * @param width in percent
     */
    public record PaperHeading(String words, boolean number, String width) {}

    /**
     * A cell.
     *
     * @param type {@code n} for a number, which stands on the right, {@code d} for a day; empty for words
     */
    public record PaperCell(String type, String words) {

        static PaperCell of(Object value) {
            return new PaperCell(
                    switch (value) {
                        case Number number -> "n";
                        case LocalDate day -> "d";
                        case null, default -> "";
                    },
                    value instanceof Boolean yes ? (yes ? "yes" : "no") : Objects.toString(value, ""));
        }
    }

    /** The papers, the handiest first: their letters, and how many characters a line of it has. */
    private enum PaperFormat {
        UPRIGHT("8.5in 11in", 8.5, 98),
        ACROSS("11in 8.5in", 8, 142),
        ACROSS_SMALL("11in 8.5in", 7, 163),
        LARGE("17in 11in", 7.5, 250);

        private final String size;
        private final double points;
        private final int characters;

        PaperFormat(String size, double points, int characters) {
            this.size = size;
            this.points = points;
            this.characters = characters;
        }

        static PaperFormat of(Table table, ColumnWidths widths) {
            return Arrays.stream(values())
                    .skip(table.columns().size() > MOST_UPRIGHT ? 1 : 0)
                    .filter(format -> widths.least() <= MOST_TAKEN * format.characters)
                    .findFirst()
                    .orElse(LARGE);
        }
    }

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
        var format = PaperFormat.of(table, widths);
        var headings = headings(table, widths.percentOf(format.characters));
        var paper = new TablePaper(table, format.size, format.points, headings, cells(table));
        var sheet = new Sheet(table.title(), table.title(), "Engross");
        return new Paper(Sheets.table(sheet, paper).render(), table.date());
    }

    private static List<PaperHeading> headings(Table table, String[] widths) {
        return IntStream.range(0, widths.length)
                .mapToObj(i -> heading(table.columns().get(i), widths[i]))
                .toList();
    }

    private static PaperHeading heading(Column column, String width) {
        return new PaperHeading(column.title(), column.type().isNumber(), width);
    }

    private static List<List<PaperCell>> cells(Table table) {
        try (var rows = table.rows().get()) {
            return rows.map(row -> row.stream().map(PaperCell::of).toList()).toList();
        }
    }

    /** Said in place of rows. */
    public String nothing() {
        return Table.NOTHING;
    }
}
