package org.engross.export.paper;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;
import org.engross.export.table.Table;

/**
 * How wide the columns of a table are on paper, in characters: each as wide as its longest word, and what the page has
 * left goes to those with more to say.
 */
final class ColumnWidths {

    /** Between a column and the next; numbers stand further off. */
    private static final double GAP = 2.4;

    /** Bold letters are wider. */
    private static final double BOLD = 1.12;

    /** A longer word is an address, and is broken. */
    private static final int LONGEST_WORD = 16;

    private static final int LOOKED_AT = 500;

    private final int[] words;
    private final int[] cells;

    private ColumnWidths(Table table) {
        words = table.columns().stream()
                .mapToInt(column -> (int) Math.ceil(BOLD * longestWord(column.title())))
                .toArray();
        cells = words.clone();
        try (var rows = table.rows().get()) {
            rows.limit(LOOKED_AT).forEach(row -> {
                for (int i = 0; i < words.length; i++) {
                    var cell = row.get(i) == null ? "" : row.get(i).toString();
                    words[i] = Math.max(words[i], longestWord(cell));
                    cells[i] = Math.max(cells[i], cell.length());
                }
            });
        }
    }

    static ColumnWidths of(Table table) {
        return new ColumnWidths(table);
    }

    private static int longestWord(String text) {
        int longest =
                Arrays.stream(text.split("\\s+")).mapToInt(String::length).max().orElse(0);
        return Math.min(LONGEST_WORD, longest);
    }

    /** The width of the page on which no word but the longest is broken. */
    double least() {
        return Arrays.stream(words).mapToDouble(word -> word + GAP).sum();
    }

    /** The parts of a page so many characters wide, as a style sheet has them: {@code 12.5}. */
    String[] percentOf(double page) {
        double left = Math.max(0, page - least());
        double wanted =
                IntStream.range(0, words.length).mapToDouble(this::wanted).sum();
        var widths = IntStream.range(0, words.length)
                .mapToDouble(i -> words[i] + GAP + (wanted == 0 ? 0 : left * wanted(i) / wanted))
                .toArray();
        double all = Arrays.stream(widths).sum();
        return Arrays.stream(widths)
                .mapToObj(width -> String.format(Locale.ROOT, "%.2f", 100 * width / all))
                .toArray(String[]::new);
    }

    /** A cell of four times the length is twice as wide. */
    private double wanted(int column) {
        return cells[column] > words[column] ? Math.sqrt(cells[column]) : 0;
    }
}
