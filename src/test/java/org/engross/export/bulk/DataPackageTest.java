package org.engross.export.bulk;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVRecord;
import org.engross.HeldTexts;
import org.engross.ingest.facts.FactsReader;
import org.engross.library.Holding;
import org.engross.proceeding.Facts;
import org.junit.jupiter.api.Test;

/** The bundled collection as one zip, held against the rules of Frictionless Data Package 1 and Table Schema 1. */
class DataPackageTest {

    private static final Facts FACTS =
            FactsReader.read(HeldTexts.HOME.resolve("fixtures")).facts();
    private static final Package MADE = make();

    private static Package make() {
        try {
            return Package.read(zip("2026-01-02T03:04:05Z"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] zip(String keptAt) throws IOException {
        var out = new ByteArrayOutputStream();
        var holdings = HeldTexts.all().stream()
                .map(document -> new Holding(document, "file.xml", "0".repeat(64), Instant.parse(keptAt)))
                .toList();
        Bulk.of(FACTS, holdings).print(out);
        return out.toByteArray();
    }

    @Test
    void sameCollectionIsTheSameBytesWheneverItWasTakenIn() throws Exception {
        assertArrayEquals(zip("2026-01-02T03:04:05Z"), zip("2031-12-30T23:59:59Z"));
    }

    @Test
    void packageSaysWhatItIs() {
        var description = MADE.description();
        assertEquals("data-package", description.get("profile").asText());
        assertTrue(description.get("name").asText().matches("[a-z0-9._/-]+"));
        assertEquals("2021.7.10", description.get("version").asText(), "as Semantic Versioning writes a day");
        assertEquals(
                "2021-07-10T12:00:00Z",
                Instant.parse(description.get("created").asText()).toString());
        for (var license : description.get("licenses")) {
            assertTrue(license.get("path").asText().startsWith("https://"), license.toString());
        }
    }

    @Test
    void everyFileIsDescribedOnceUnderASafePath() {
        var paths = MADE.resources().map(one -> one.get("path").asText()).toList();
        assertEquals(List.copyOf(MADE.files().keySet()), paths);
        assertEquals(22, Set.copyOf(paths).size());
        for (var path : paths) {
            assertTrue(path.matches("data/[a-z]+\\.(csv|ndjson)"), path);
        }
        var names = MADE.resources().map(one -> one.get("name").asText()).toList();
        assertEquals(names.size(), Set.copyOf(names).size());
        for (var name : names) {
            assertTrue(name.matches("[a-z0-9._/-]+"), name);
        }
    }

    @Test
    void sizeAndDigestAreThoseOfTheFile() throws Exception {
        for (var resource : MADE.resources().toList()) {
            var file = MADE.file(resource);
            var digest = MessageDigest.getInstance("SHA-256").digest(file);
            var path = resource.get("path").asText();
            assertEquals(file.length, resource.get("bytes").asInt(), path);
            assertEquals(
                    "sha256:" + HexFormat.of().formatHex(digest),
                    resource.get("hash").asText(),
                    path);
            assertEquals("utf-8", resource.get("encoding").asText(), path);
            assertTrue(resource.get("sources").get(0).get("title").asText().length() > 5, path);
        }
    }

    @Test
    void everyTableIsThereInBothForms() {
        var tables = MADE.tables().map(one -> one.get("name").asText()).toList();
        assertEquals(
                List.of(
                        "texts",
                        "members",
                        "measures",
                        "versions",
                        "cosponsors",
                        "actions",
                        "amendments",
                        "votes",
                        "positions",
                        "timeline",
                        "checks"),
                tables);
        for (var table : tables) {
            assertEquals("csv", MADE.resource(table).get("format").asText());
            assertEquals(
                    "ndjson", MADE.resource(table + "-ndjson").get("format").asText());
            assertEquals(
                    MADE.resource(table).get("schema"),
                    MADE.resource(table + "-ndjson").get("schema"));
        }
    }

    @Test
    void everyColumnIsDescribedInItsOrderAndEveryValueIsOfItsType() throws IOException {
        for (var table : MADE.tables().toList()) {
            var records = MADE.csv(table);
            assertEquals(
                    Package.fields(table),
                    records.getFirst().toList(),
                    table.get("path").asText());
            assertTrue(records.size() > 1, "no rows in " + table.get("path").asText());
            int at = 0;
            for (var field : table.get("schema").get("fields")) {
                assertTrue(field.get("description").asText().length() > 2, field.toString());
                for (var row : records.subList(1, records.size())) {
                    assertIsOfType(
                            field.get("type").asText(), row.get(at), table.get("name") + " " + field.get("name"));
                }
                at++;
            }
        }
    }

    private static void assertIsOfType(String type, String value, String where) {
        if (!value.isEmpty()) {
            switch (type) {
                case "string" -> {}
                case "integer" -> Integer.parseInt(value);
                case "boolean" -> assertTrue(value.equals("true") || value.equals("false"), where + ": " + value);
                case "date" -> LocalDate.parse(value);
                default -> throw new AssertionError(where + " is of a type that Table Schema does not know: " + type);
            }
        }
    }

    @Test
    void primaryKeysTellRowsApart() throws IOException {
        int keyed = 0;
        for (var table : MADE.tables().toList()) {
            var key = strings(table.get("schema").path("primaryKey"));
            if (!key.isEmpty()) {
                keyed++;
                var seen = new HashSet<List<String>>();
                for (var row : rows(table)) {
                    var values = key.stream()
                            .map(column -> value(table, row, column))
                            .toList();
                    assertTrue(!values.contains(""), table.get("name") + ": an empty key");
                    assertTrue(seen.add(values), table.get("name") + " twice: " + values);
                }
            }
        }
        assertEquals(8, keyed);
    }

    @Test
    void foreignKeysLeadToARow() throws IOException {
        int followed = 0;
        for (var table : MADE.tables().toList()) {
            for (var key : table.get("schema").path("foreignKeys")) {
                var there = MADE.resource(key.get("reference").get("resource").asText());
                var known = values(there, key.get("reference").get("fields").asText());
                for (var value : values(table, key.get("fields").asText())) {
                    assertTrue(value.isEmpty() || known.contains(value), table.get("name") + ": " + value);
                    followed++;
                }
            }
        }
        assertTrue(followed > 500, "keys followed: " + followed);
    }

    @Test
    void linesSayWhatTheRowsSay() throws IOException {
        for (var table : MADE.tables().toList()) {
            var rows = rows(table);
            var lines = MADE.lines(MADE.resource(table.get("name").asText() + "-ndjson"));
            assertEquals(rows.size(), lines.size(), table.get("name").asText());
            for (int i = 0; i < rows.size(); i++) {
                var said = new ArrayList<String>();
                for (var column : Package.fields(table)) {
                    said.add(lines.get(i).path(column).asText());
                }
                assertEquals(said, rows.get(i).toList());
                assertTrue(Set.copyOf(Package.fields(table))
                        .containsAll(lines.get(i)
                                .propertyStream()
                                .map(Map.Entry::getKey)
                                .collect(Collectors.toSet())));
            }
        }
    }

    private static List<CSVRecord> rows(JsonNode table) throws IOException {
        var records = MADE.csv(table);
        return records.subList(1, records.size());
    }

    private static String value(JsonNode table, CSVRecord row, String column) {
        return row.get(Package.fields(table).indexOf(column));
    }

    private static Set<String> values(JsonNode table, String column) throws IOException {
        return rows(table).stream().map(row -> value(table, row, column)).collect(Collectors.toSet());
    }

    private static List<String> strings(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
