package org.engross.ingest.facts;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** One row of a CSV file, its cells found by their columns. */
record CsvRow(String place, List<String> columns, List<String> cells) {

    /** The cell as it stands, perhaps empty. */
    String text(String column) {
        return cells.get(columns.indexOf(column));
    }

    /** The cell's value; an empty cell is no value. */
    <T> T value(String column, Function<String, T> parse) {
        return Values.parse(place + ", " + column, text(column), parse);
    }

    /** The cell's value, absent where the cell is empty. */
    <T> Optional<T> optional(String column, Function<String, T> parse) {
        return text(column).isEmpty() ? Optional.empty() : Optional.of(value(column, parse));
    }
}
