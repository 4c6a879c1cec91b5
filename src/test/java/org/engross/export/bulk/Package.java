package org.engross.export.bulk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.ZipInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** A data package as a stranger's program reads it: from the zip alone. */
record Package(JsonNode description, Map<String, byte[]> files) {

    private static final String DESCRIPTION = "datapackage.json";
    private static final ObjectMapper JSON = new ObjectMapper();

    static Package read(byte[] bytes) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return new Package(JSON.readTree(files.remove(DESCRIPTION)), files);
    }

    Stream<JsonNode> resources() {
        return StreamSupport.stream(description.get("resources").spliterator(), false);
    }

    Stream<JsonNode> tables() {
        return resources().filter(one -> one.path("profile").asText().equals("tabular-data-resource"));
    }

    JsonNode resource(String name) {
        return resources()
                .filter(one -> one.get("name").asText().equals(name))
                .findAny()
                .orElseThrow(() -> new AssertionError("no resource '" + name + "'"));
    }

    byte[] file(JsonNode resource) {
        return files.get(resource.get("path").asText());
    }

    /** In UTF-8, and nothing else. */
    String text(JsonNode resource) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(file(resource)))
                .toString();
    }

    /** The header, then the rows. */
    List<CSVRecord> csv(JsonNode resource) throws IOException {
        try (var parser = CSVFormat.RFC4180.parse(new StringReader(text(resource)))) {
            return parser.getRecords();
        }
    }

    List<JsonNode> lines(JsonNode resource) throws IOException {
        var objects = new ArrayList<JsonNode>();
        for (var line : text(resource).split("\n")) {
            objects.add(JSON.readTree(line));
        }
        return objects;
    }

    static List<String> fields(JsonNode resource) {
        return StreamSupport.stream(resource.get("schema").get("fields").spliterator(), false)
                .map(field -> field.get("name").asText())
                .toList();
    }
}
