package org.engross.export.table;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.engross.deadline.TimeLimit;

/**
 * A table whose rows are made as they are printed, so that its length costs no memory.
 *
 * @param name of the file it becomes, without its ending: {@code hr1865-115-cosponsors}
 * @param title in words, for the sheet that explains it and for the print
 * @param source from which official record it comes, and how it was filtered
 * @param date to which the record is told: on which its publisher last changed it, or of the last vote in it
 * @param size the number of rows
 * @param rows a new stream each time; each row has a value for each column, null where the cell is empty
 * @param totals sheets that add the rows up
 */
public record Table(
        String name,
        String title,
        String source,
        LocalDate date,
        List<Column> columns,
        long size,
        Supplier<Stream<List<Object>>> rows,
        List<Totals> totals) {

    /** What a print says of a table that has no rows. */
    public static final String NOTHING = "Nothing matches: this table has no rows.";

    public Table {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(rows, "rows");
        columns = List.copyOf(columns);
        totals = List.copyOf(totals);
        if (!name.matches("[a-z0-9][a-z0-9._-]*") || columns.isEmpty()) {
            throw new IllegalArgumentException("not a table: '" + name + "' with " + columns.size() + " columns");
        }
        if (columns.stream().map(Column::name).distinct().count() != columns.size()) {
            throw new IllegalArgumentException("two columns of one name in '" + name + "'");
        }
    }

    /** A table that nobody added up. */
    public Table(
            String name,
            String title,
            String source,
            LocalDate date,
            List<Column> columns,
            long size,
            Supplier<Stream<List<Object>>> rows) {
        this(name, title, source, date, columns, size, rows, List.of());
    }

    Table with(List<Totals> sheets) {
        return new Table(name, title, source, date, columns, size, rows, sheets);
    }

    /** The same table, saying what else is to be known of where it comes from. */
    public Table noting(String words) {
        return new Table(name, title, source + ". " + words, date, columns, size, rows, totals);
    }

    public boolean isEmpty() {
        return size == 0;
    }

    /** The name of the file in a format; it says when there is nothing inside: {@code votes-matrix-no-rows.csv}. */
    public String fileName(String ending) {
        return name + (isEmpty() ? "-no-rows." : ".") + ending;
    }

    /** The values of a row under their columns. */
    Stream<List<Object>> checkedRows() {
        return rows.get().peek(row -> {
            TimeLimit.check();
            if (row.size() != columns.size()) {
                throw new IllegalStateException(
                        "a row of " + row.size() + " cells for " + columns.size() + " columns in '" + name + "'");
            }
        });
    }
}
