package org.engross.export.table;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A sheet that adds up the rows of a table, by party or by State. It stands in workbooks only: a program that reads the
 * other forms adds up for itself.
 *
 * @param sheet its name: {@code By party}
 * @param note a sentence under its rows; empty where there is nothing to say
 * @param rows each has a value for each heading
 * @param sum of the rows, as a row; empty where they are of several votes, of which a sum says nothing
 */
public record Totals(
        String sheet, String note, List<String> headings, List<List<Object>> rows, Optional<List<Object>> sum) {

    public Totals {
        Objects.requireNonNull(sheet, "sheet");
        Objects.requireNonNull(note, "note");
        Objects.requireNonNull(sum, "sum");
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
        int cells = headings.size();
        if (Stream.concat(rows.stream(), sum.stream()).anyMatch(row -> row.size() != cells)) {
            throw new IllegalArgumentException("a row has not " + cells + " cells, as there are headings: " + headings);
        }
    }

    /** The rows with their sum. */
    Stream<List<Object>> lines() {
        return Stream.concat(rows.stream(), sum.stream());
    }
}
