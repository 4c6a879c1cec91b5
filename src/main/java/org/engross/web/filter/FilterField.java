package org.engross.web.filter;

import java.util.List;
import java.util.Objects;

/**
 * A field of the form by which a page narrows a list.
 *
 * @param type as HTML names it: {@code search}, {@code number} or {@code date}; {@code select} where there are options
 * @param value as the request has it; empty where it says nothing
 * @param options the words to choose from; the empty one asks for nothing
 */
public record FilterField(String name, String label, String type, String value, List<String> options) {

    public FilterField {
        value = Objects.requireNonNullElse(value, "");
        options = List.copyOf(options);
    }

    static FilterField words(String name, String label, String value) {
        return new FilterField(name, label, "search", value, List.of());
    }

    static FilterField number(String name, String label, String value) {
        return new FilterField(name, label, "number", value, List.of());
    }

    static FilterField day(String name, String label, String value) {
        return new FilterField(name, label, "date", value, List.of());
    }

    static FilterField choice(String name, String label, String value, String... options) {
        return new FilterField(name, label, "select", value, List.of(options));
    }

    /** An option as people read it. */
    public String words(String option) {
        return option.isEmpty() ? "any" : option.replace('-', ' ');
    }

    public boolean isChosen(String option) {
        return option.equalsIgnoreCase(value);
    }
}
