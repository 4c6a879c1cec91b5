package org.engross.web.http;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * What each record of what is answered is, as {@code schemas.csv} says it, and what each property means, as {@code properties.csv} does. A property of one name mostly means one
 * thing wherever it stands, and is then described once, under {@code *}; what it means in one schema goes before.
 */
final class PropertyWords {

    private final Map<String, String> all;
    private final Map<String, String> schemas;

    private PropertyWords(Map<String, String> all, Map<String, String> schemas) {
        this.all = all;
        this.schemas = schemas;
    }

    static PropertyWords read() {
        return new PropertyWords(
                rows("properties.csv", row -> row.get(0) + "." + row.get(1)), rows("schemas.csv", row -> row.get(0)));
    }

    /** What a file says in the last cell of each row. */
    private static Map<String, String> rows(String name, Function<CSVRecord, String> key) {
        var file = Objects.requireNonNull(PropertyWords.class.getResourceAsStream(name), name);
        try (var reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            return CSVFormat.RFC4180.parse(reader).stream()
                    .skip(1)
                    .collect(Collectors.toMap(key, row -> row.get(row.size() - 1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Empty where nothing is said of it; a test finds such. */
    Optional<String> of(String schema, String property) {
        return Optional.ofNullable(all.getOrDefault(schema + "." + property, all.get("*." + property)));
    }

    /** What a record is; empty where nothing is said of it, and a test finds such. */
    Optional<String> of(String schema) {
        return Optional.ofNullable(schemas.get(schema));
    }

    /** What is said of records, by their names. */
    Map<String, String> schemas() {
        return Map.copyOf(schemas);
    }

    /** Every row, by {@code schema.property}. */
    Map<String, String> all() {
        return Map.copyOf(all);
    }
}
