package org.engross.web.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Holds a JSON value against a schema of the description of the API. A problem may have members that are not described. */
record SchemaCheck(Map<String, Object> schemas) {

    /** Whether the value is what the schema says, all the way down. */
    void check(String where, Map<String, Object> schema, Object value) {
        if (schema.containsKey("$ref")) {
            var name = schema.get("$ref").toString().replace("#/components/schemas/", "");
            check(where, map(schemas.get(name)), value);
        } else if (schema.containsKey("anyOf")) {
            if (value != null) {
                check(where, map(list(schema.get("anyOf")).getFirst()), value);
            }
        } else if (value == null) {
            assertTrue(types(schema).contains("null"), where + " is null");
        } else {
            checkValue(where, schema, value);
        }
    }

    private void checkValue(String where, Map<String, Object> schema, Object value) {
        assertTrue(
                types(schema).contains(type(value))
                        || type(value).equals("integer") && types(schema).contains("number"),
                where + " is " + type(value) + ", not " + types(schema));
        if (schema.get("enum") instanceof List<?> words) {
            assertTrue(words.contains(value), where + " is " + value + ", none of " + words);
        }
        switch (value) {
            case List<?> items -> {
                for (var item : items) {
                    check(where + "[]", map(schema.get("items")), item);
                }
            }
            case Map<?, ?> members
            when schema.containsKey("additionalProperties") ->
                members.forEach(
                        (name, member) -> check(where + "." + name, map(schema.get("additionalProperties")), member));
            case Map<?, ?> members when schema.containsKey("properties") -> checkMembers(where, schema, members);
            default -> {}
        }
    }

    private void checkMembers(String where, Map<String, Object> schema, Map<?, ?> members) {
        var properties = map(schema.get("properties"));
        if (schema.get("required") instanceof List<?> required) {
            assertTrue(
                    members.keySet().containsAll(required),
                    where + " lacks some of " + required + ": " + members.keySet());
        }
        members.forEach((name, member) -> {
            if (properties.containsKey(name)) {
                check(where + "." + name, map(properties.get(name)), member);
            } else {
                assertEquals(
                        "Problem", where.matches(".* 4..") ? "Problem" : "", where + "." + name + " is not described");
            }
        });
    }

    private static Set<Object> types(Map<String, Object> schema) {
        return schema.get("type") instanceof List<?> several ? Set.copyOf(several) : Set.of(schema.get("type"));
    }

    private static String type(Object value) {
        return switch (value) {
            case List<?> items -> "array";
            case Map<?, ?> members -> "object";
            case Boolean is -> "boolean";
            case Integer number -> "integer";
            case Number number -> "number";
            default -> "string";
        };
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(Object value) {
        return value == null ? Map.of() : (Map<String, Object>) value;
    }

    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> list(Object value) {
        return value == null ? List.of() : (List<Map<String, Object>>) value;
    }
}
