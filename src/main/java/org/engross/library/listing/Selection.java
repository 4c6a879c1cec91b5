package org.engross.library.listing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A question to the database: of which rows, narrowed by what, in which order. Values are never written into the words of the question. */
final class Selection {

    private final String rows;
    private final String order;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();

    /**
     * A selection.
     *
     * @param rows what stands behind "from"; the id of a row is {@code listed.id}
     */
    Selection(String rows, String order) {
        this.rows = rows;
        this.order = order;
    }

    /** Only rows of which this is true; the condition names the value by a colon and this name. */
    Selection where(String name, Optional<?> value, String condition) {
        value.ifPresent(given -> {
            conditions.add(condition);
            values.put(name, given);
        });
        return this;
    }

    /**
     * Only what would change a section of the Code, or any section of a title.
     *
     * @param law {@code usc/47/230} or {@code usc/47}
     */
    Selection affecting(Optional<String> law) {
        law.ifPresent(given -> where(
                "exists (select 1 from affected_law affected where affected.subject = listed.id"
                        + " and (affected.law = :affected or affected.law like :affected_below))",
                Map.of("affected", given, "affected_below", given + "/%")));
        return this;
    }

    /** Only rows of which this is true, whatever values it names. */
    Selection where(String condition, Map<String, ?> named) {
        conditions.add(condition);
        values.putAll(named);
        return this;
    }

    /** Only rows in one of whose columns these words stand in a row, letter case aside. */
    Selection having(String name, Optional<String> words, String... columns) {
        var pattern = words.map(given -> "%"
                + given.strip()
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[!%_]", "!$0")
                        .replaceAll("\\s+", " ") + "%");
        var either = new ArrayList<String>();
        for (var column : columns) {
            either.add("lower(" + column + ") like :" + name + " escape '!'");
        }
        return where(name, pattern, "(" + String.join(" or ", either) + ")");
    }

    String asking() {
        return "select listed.id from " + rows + narrowed() + " order by " + order;
    }

    Map<String, Object> values() {
        return Map.copyOf(values);
    }

    private String narrowed() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }
}
