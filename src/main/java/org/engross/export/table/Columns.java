package org.engross.export.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.engross.citation.Undated;

/**
 * The columns of a table over things of one kind, each with how its value is found.
 *
 * @param <R> what a row is made of
 */
public final class Columns<R> {

    private final String table;
    private final String source;
    private final List<Column> columns = new ArrayList<>();
    private final List<Function<? super R, ?>> values = new ArrayList<>();

    /**
     * No columns yet.
     *
     * @param table under which {@code columns.csv} has the titles and descriptions of the columns
     * @param source where the columns have their values from
     */
    public Columns(String table, String source) {
        this.table = table;
        this.source = source;
    }

    /** Of words: a text, or what a thing is written as. What is absent or empty leaves its cell empty. */
    public Columns<R> text(String name, Function<? super R, ?> value) {
        return add(name, Column.Type.TEXT, words(name), row -> written(value.apply(row)));
    }

    private static String written(Object value) {
        return switch (value) {
            case null -> null;
            case Optional<?> perhaps -> written(perhaps.orElse(null));
            case Object thing -> thing.toString().isEmpty() ? null : thing.toString();
        };
    }

    public Columns<R> number(String name, Function<? super R, Integer> value) {
        return add(name, Column.Type.NUMBER, words(name), value);
    }

    public Columns<R> decimal(String name, Function<? super R, BigDecimal> value) {
        return add(name, Column.Type.DECIMAL, words(name), value);
    }

    public Columns<R> date(String name, Function<? super R, LocalDate> value) {
        return add(
                name,
                Column.Type.DATE,
                words(name),
                row -> Optional.ofNullable(value.apply(row))
                        .flatMap(Undated::day)
                        .orElse(null));
    }

    public Columns<R> yesNo(String name, Function<? super R, Boolean> value) {
        return add(name, Column.Type.YES_NO, words(name), value);
    }

    private ColumnWords words(String name) {
        return ColumnWords.of(table, name);
    }

    /** Adds one whose words are not in the file: they name what the table is asked about. */
    Columns<R> add(String name, Column.Type type, ColumnWords words, Function<? super R, ?> value) {
        columns.add(new Column(name, words.title(), type, words.description(), source));
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
        return values.stream().<Object>map(value -> value.apply(thing)).toList();
    }
}
