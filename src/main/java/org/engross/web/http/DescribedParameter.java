package org.engross.web.http;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.engross.citation.AmendmentId;
import org.engross.citation.LawCitation;
import org.engross.citation.MeasureId;
import org.engross.citation.PlacedExpression;
import org.engross.citation.RollCallId;
import org.engross.citation.UslmIdentifier;
import org.engross.member.MemberId;

/**
 * A parameter as the description of the API has it, and what is wrong with a value by that.
 *
 * @param schema of one value
 */
record DescribedParameter(
        String name, boolean isRequired, boolean isSeveral, Map<String, Object> schema, String example) {

    /** Names are told by their own parsers; each format is a kind of names. */
    private static final Map<String, Function<String, ?>> NAMES = Map.of(
            "date", QueryParameters::day,
            "expression", PlacedExpression::parse,
            "measure", MeasureId::parse,
            "amendment", AmendmentId::parse,
            "roll-call", RollCallId::parse,
            "law", DescribedParameter::law,
            "member", MemberId::new);

    /** Where no place in a law is taken, the resource says so. */
    private static Object law(String value) {
        return value.startsWith("/us/") ? UslmIdentifier.parse(value) : LawCitation.parse(value);
    }

    static DescribedParameter of(Map<String, Object> described) {
        var schema = map(described.get("schema"));
        boolean several = "array".equals(schema.get("type"));
        var example = described.get("example");
        return new DescribedParameter(
                described.get("name").toString(),
                Boolean.TRUE.equals(described.get("required")),
                several,
                several ? map(schema.get("items")) : schema,
                Objects.toString(example instanceof List<?> some ? some.getFirst() : example, ""));
    }

    /** What is read there: {@code one of house, senate}. */
    String expected() {
        if (schema.get("enum") instanceof List<?> words) {
            return "one of " + words.stream().map(Object::toString).collect(Collectors.joining(", "));
        }
        if ("integer".equals(schema.get("type"))) {
            return "a number from " + schema.get("minimum") + " to " + schema.get("maximum");
        }
        var kind = NAMES.containsKey(format()) ? format().replace('-', ' ') : "something";
        var article = kind.matches("[aeiou].*") ? "an " : "a ";
        var most = schema.get("maxLength") == null ? "" : ", at most " + schema.get("maxLength") + " characters";
        return (kind.equals("something") ? kind : article + kind) + " such as " + example + most;
    }

    /** The first thing wrong with what was given. */
    Optional<Violation> violation(List<String> given) {
        var values = isSeveral
                ? given.stream()
                        .flatMap(value -> Arrays.stream(value.split(",")))
                        .map(String::strip)
                        .toList()
                : given.stream().limit(1).toList();
        var told = values.stream().filter(value -> !value.isBlank()).toList();
        if (told.isEmpty()) {
            return isRequired
                    ? Optional.of(new Violation(name, "", "the parameter '" + name + "' is required", expected()))
                    : Optional.empty();
        }
        return told.stream()
                .flatMap(value -> fault(value).map(why -> new Violation(name, value, why, expected())).stream())
                .findFirst();
    }

    private Optional<String> fault(String value) {
        if (schema.get("enum") instanceof List<?> words
                && words.stream().noneMatch(word -> isSame(word.toString(), value))) {
            return Optional.of("'" + value + "' is not " + expected());
        }
        if ("integer".equals(schema.get("type")) && !isWithin(value)) {
            return Optional.of("'" + value + "' is not " + expected());
        }
        if (schema.get("maxLength") instanceof Integer most && value.length() > most) {
            return Optional.of(value.length() + " characters; at most " + most + " are read here");
        }
        if (schema.get("pattern") instanceof String pattern && !value.matches(pattern)) {
            return Optional.of("'" + value + "' is not " + expected());
        }
        return unread(value);
    }

    /** Words are read in any letter case, and with a space for a hyphen. */
    private static boolean isSame(String word, String value) {
        return word.replace('-', ' ').equalsIgnoreCase(value.replace('-', ' '));
    }

    private boolean isWithin(String value) {
        return value.matches("[0-9]{1,9}")
                && Integer.parseInt(value) >= (Integer) schema.getOrDefault("minimum", 0)
                && Integer.parseInt(value) <= (Integer) schema.getOrDefault("maximum", Integer.MAX_VALUE);
    }

    private Optional<String> unread(String value) {
        try {
            NAMES.getOrDefault(format(), word -> word).apply(value);
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(e.getMessage());
        }
    }

    private String format() {
        return Objects.toString(schema.get("format"), "");
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(Object part) {
        return part == null ? Map.of() : (Map<String, Object>) part;
    }
}
