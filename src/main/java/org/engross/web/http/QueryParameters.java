package org.engross.web.http;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/** Reads what a request asks for; nonsense is a problem that names the parameter and the value. */
public final class QueryParameters {

    private QueryParameters() {}

    /** A required value, read by a parser that throws {@link IllegalArgumentException} at nonsense. */
    public static <T> T value(String parameter, String value, Function<String, T> parse) {
        if (value == null || value.isBlank()) {
            throw new ProblemException(
                    Problem.badParameter(parameter, "", "the parameter '" + parameter + "' is required"));
        }
        try {
            return parse.apply(value);
        } catch (IllegalArgumentException e) {
            throw new ProblemException(Problem.badParameter(parameter, value, e.getMessage()));
        }
    }

    public static <T> Optional<T> optional(String parameter, String value, Function<String, T> parse) {
        return value == null || value.isBlank() ? Optional.empty() : Optional.of(value(parameter, value, parse));
    }

    public static LocalDate day(String day) {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("not a date: '" + day + "' (a date is written like 2018-02-27)", e);
        }
    }

    /** One of a few words, in any letter case. */
    public static String oneOf(String parameter, String value, String otherwise, String... words) {
        if (value == null || value.isBlank()) {
            return otherwise;
        }
        return Arrays.stream(words)
                .filter(word -> word.equalsIgnoreCase(value))
                .findAny()
                .orElseThrow(() -> new ProblemException(Problem.badParameter(
                        parameter, value, "'" + value + "' is none of " + String.join(", ", words))));
    }
}
