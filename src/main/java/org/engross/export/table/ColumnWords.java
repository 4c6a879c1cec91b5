package org.engross.export.table;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;

/**
 * How a column is called and what it says, as {@code columns.csv} has it. A row under {@code *} is for every table that
 * has none of its own for a column of that name.
 */
record ColumnWords(String title, String description) {

    private static final Map<String, ColumnWords> ALL = read();

    /** @throws IllegalArgumentException if the file tells nothing of such a column */
    static ColumnWords of(String table, String column) {
        var words = ALL.getOrDefault(table + " " + column, ALL.get("* " + column));
        if (words == null) {
            throw new IllegalArgumentException("columns.csv has no column '" + column + "' of '" + table + "'");
        }
        return words;
    }

    private static Map<String, ColumnWords> read() {
        var file = Objects.requireNonNull(ColumnWords.class.getResourceAsStream("columns.csv"), "columns.csv");
        try (var reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            var all = new HashMap<String, ColumnWords>();
            for (var row : CSVFormat.RFC4180.parse(reader).stream().skip(1).toList()) {
                all.put(row.get(0) + " " + row.get(1), new ColumnWords(row.get(2), row.get(3)));
            }
            return Map.copyOf(all);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
