package org.engross.export.table;

import java.util.Objects;

/**
 * A column of a table.
 *
 * @param name as a program wants it: {@code version_in_print}
 * @param title as a reader wants it: {@code Version in print}
 * @param description what a cell says
 * @param source where the record has it from
 */
public record Column(String name, String title, Type type, String description, String source) {

    /** What the cells of a column are; an empty cell is null in each. */
    public enum Type {
        /** A {@link String}. */
        TEXT("string"),
        /** An {@link Integer} or a {@link Long}. */
        NUMBER("integer"),
        /** A {@link java.math.BigDecimal}. */
        DECIMAL("number"),
        /** A {@link java.time.LocalDate}. */
        DATE("date"),
        /** A {@link Boolean}. */
        YES_NO("boolean");

        private final String word;

        Type(String word) {
            this.word = word;
        }

        /** Whether the cells are numbers, which stand on the right. */
        public boolean isNumber() {
            return this == NUMBER || this == DECIMAL;
        }

        /** The name that Frictionless Table Schema has for it. */
        public String word() {
            return word;
        }
    }

    public Column {
        if (!name.matches("[a-z][a-z0-9_.-]*")) {
            throw new IllegalArgumentException("not a column's name: '" + name + "'");
        }
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(source, "source");
    }
}
