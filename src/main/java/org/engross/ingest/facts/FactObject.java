package org.engross.ingest.facts;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * An object of a JSON file. Every field is to be asked for; {@link #read} refuses an object that has others.
 */
final class FactObject {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final String place;
    private final JsonNode node;
    private final Set<String> asked = new HashSet<>();

    private FactObject(String place, JsonNode node) {
        this.place = place;
        this.node = node;
    }

    /** Reads a file that holds one object. */
    static <T> T read(String file, String text, Function<FactObject, T> reader) {
        return read(file, tree(file, text), reader);
    }

    /** Reads a file that holds a list of objects. */
    static <T> List<T> readList(String file, String text, Function<FactObject, T> reader) {
        return readList(file, tree(file, text), reader);
    }

    private static JsonNode tree(String file, String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw new UnreadableFact(
                    file + ": line " + e.getLocation().getLineNr(), "no JSON: " + e.getOriginalMessage());
        }
    }

    private static <T> T read(String place, JsonNode node, Function<FactObject, T> reader) {
        if (!node.isObject()) {
            throw new UnreadableFact(place, "no object");
        }
        var object = new FactObject(place, node);
        var value = object.valid(reader);
        for (var field : node.properties()) {
            if (!object.asked.contains(field.getKey())) {
                throw new UnreadableFact(place, "an unknown field '" + field.getKey() + "'");
            }
        }
        return value;
    }

    /** What the domain refuses is a fault of this object. */
    private <T> T valid(Function<FactObject, T> reader) {
        try {
            return reader.apply(this);
        } catch (IllegalArgumentException e) {
            throw new UnreadableFact(place, e.getMessage());
        }
    }

    private static <T> List<T> readList(String place, JsonNode node, Function<FactObject, T> reader) {
        if (!node.isArray()) {
            throw new UnreadableFact(place, "no list");
        }
        var values = new ArrayList<T>();
        for (var item : node) {
            values.add(read(place + "[" + (values.size() + 1) + "]", item, reader));
        }
        return values;
    }

    /** A field that must be there. */
    <T> T value(String field, Function<String, T> parse) {
        return Values.parse(at(field), words(field, required(field)), parse);
    }

    /** A field's words as they stand. */
    String text(String field) {
        return value(field, Function.identity());
    }

    <T> Optional<T> optional(String field, Function<String, T> parse) {
        return has(field) ? Optional.of(value(field, parse)) : Optional.empty();
    }

    /** The objects of a list that must be there, perhaps empty. */
    <T> List<T> list(String field, Function<FactObject, T> reader) {
        return readList(at(field), required(field), reader);
    }

    /** The objects of a list; none if the field is not there. */
    <T> List<T> optionalList(String field, Function<FactObject, T> reader) {
        return has(field) ? list(field, reader) : List.of();
    }

    /** The strings of a list; none if the field is not there. */
    List<String> texts(String field) {
        if (!has(field)) {
            return List.of();
        }
        var values = new ArrayList<String>();
        for (var item : required(field)) {
            values.add(words(field, item));
        }
        return values;
    }

    <T> T object(String field, Function<FactObject, T> reader) {
        return read(at(field), required(field), reader);
    }

    <T> Optional<T> optionalObject(String field, Function<FactObject, T> reader) {
        return has(field) ? Optional.of(object(field, reader)) : Optional.empty();
    }

    String place() {
        return place;
    }

    private boolean has(String field) {
        asked.add(field);
        return node.has(field);
    }

    private JsonNode required(String field) {
        if (!has(field)) {
            throw new UnreadableFact(place, "no field '" + field + "'");
        }
        return node.get(field);
    }

    private String words(String field, JsonNode value) {
        if (!value.isTextual() && !value.isIntegralNumber()) {
            throw new UnreadableFact(at(field), "neither words nor a number: " + value);
        }
        return value.asText();
    }

    private String at(String field) {
        return place + ": " + field;
    }
}
