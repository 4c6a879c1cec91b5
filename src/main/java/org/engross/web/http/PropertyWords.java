package org.engross.web.http;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;

/**
 * What each property of what is answered means, as {@code properties.csv} says it. A property of one name mostly means one
 * thing wherever it stands, and is then described once, under {@code *}; what it means in one schema goes before.
 */
final class PropertyWords {

    private final Map<String, String> all;

    private PropertyWords(Map<String, String> all) {
        this.all = all;
    }

    static PropertyWords read() {
        var file = Objects.requireNonNull(PropertyWords.class.getResourceAsStream("properties.csv"), "properties.csv");
        try (var reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            var all = new HashMap<String, String>();
            for (var row : CSVFormat.RFC4180.parse(reader).stream().skip(1).toList()) {
                all.put(row.get(0) + "." + row.get(1), row.get(2));
            }
            return new PropertyWords(all);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Empty where nothing is said of it; a test finds such. */
    Optional<String> of(String schema, String property) {
        return Optional.ofNullable(all.getOrDefault(schema + "." + property, all.get("*." + property)));
    }

    /** Every row, by {@code schema.property}. */
    Map<String, String> all() {
        return Map.copyOf(all);
    }
}
