package org.engross.export.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The columns of a table over things of one kind, each with how its value is found.
 *
 * @param <R> what a row is made of
 */
public final class Columns<R> {

    private final String source;
    private final List<Column> columns = new ArrayList<>();
    private final List<Function<? super R, ?>> values = new ArrayList<>();

    /**
     * No columns yet.
     *
     * @param source where those have their values from that name no other
     */
    public Columns(String source) {
        this.source = source;
    }

    /** Of words: a text, or what a thing is written as. What is absent or empty leaves its cell empty. */
    public Columns<R> text(String name, String title, String description, Function<? super R, ?> value) {
        return add(new Column(name, title, Column.Type.TEXT, description, source), row -> written(value.apply(row)));
    }

    private static String written(Object value) {
        return switch (value) {
            case null -> null;
            case Optional<?> perhaps -> written(perhaps.orElse(null));
            case Object thing -> thing.toString().isEmpty() ? null : thing.toString();
        };
    }

    public Columns<R> number(String name, String title, String description, Function<? super R, Integer> value) {
        return add(new Column(name, title, Column.Type.NUMBER, description, source), value);
    }

    public Columns<R> date(String name, String title, String description, Function<? super R, LocalDate> value) {
        return add(new Column(name, title, Column.Type.DATE, description, source), value);
    }

    public Columns<R> yesNo(String name, String title, String description, Function<? super R, Boolean> value) {
        return add(new Column(name, title, Column.Type.YES_NO, description, source), value);
    }

    private Columns<R> add(Column column, Function<? super R, ?> value) {
        columns.add(column);
        values.add(value);
        return this;
    }

    /** The table of these things. */
    public Table over(String name, String title, LocalDate date, Collection<? extends R> things) {
        return new Table(
                name,
                title,
                source,
                date,
                columns,
                things.size(),
                () -> things.stream().map(this::row));
    }

    private List<Object> row(R thing) {
        var row = new ArrayList<>(values.size());
        for (var value : values) {
            row.add(value.apply(thing));
        }
        return Collections.unmodifiableList(row);
    }
}
