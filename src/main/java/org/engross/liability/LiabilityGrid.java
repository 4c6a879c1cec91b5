package org.engross.liability;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.engross.provision.Provision;

/** Shows where texts use the vocabulary: each element has a row, each text a column. */
public record LiabilityGrid(List<TextColumn> columns, List<ElementRow> rows) {

    /**
     * A text.
     *
     * @param work a version is compared with the nearest version before it of the same work; empty where the text stands
     *     alone
     * @param made the ids of the texts that this one was made from by carrying amendments out, the nearest first: it is
     *     compared with the first of them that is a column, and no version is compared with it; empty for a text that is
     *     held
     */
    public record TextColumn(String id, String work, List<String> made, Provision text) {

        public TextColumn {
            made = List.copyOf(made);
        }
    }

    /** An element and what each text has of it, in the order of the texts. */
    public record ElementRow(LiabilityElement element, List<Cell> cells) {

        public ElementRow {
            cells = List.copyOf(cells);
        }
    }

    public LiabilityGrid {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** Reads texts, in the order of the columns. */
    public static LiabilityGrid of(Vocabulary vocabulary, List<TextColumn> columns) {
        var readings = columns.stream()
                .map(column -> LiabilityReading.of(column.text()))
                .toList();
        var rows = vocabulary.elements().stream()
                .map(element -> new ElementRow(element, cells(element, columns, readings)))
                .toList();
        return new LiabilityGrid(columns, rows);
    }

    /**
     * The column with which a column is compared: the text that it was made from, or the version before it of the same
     * work. Two bills are never compared, since neither strikes a word of the other.
     */
    public Optional<TextColumn> before(int column) {
        return before(columns, column).stream().mapToObj(columns::get).findAny();
    }

    private static OptionalInt before(List<TextColumn> columns, int column) {
        var made = columns.get(column).made();
        return made.isEmpty()
                ? versionBefore(columns, column)
                : made.stream()
                        .flatMapToInt(id -> IntStream.range(0, columns.size())
                                .filter(other -> columns.get(other).id().equals(id)))
                        .findFirst();
    }

    private static OptionalInt versionBefore(List<TextColumn> columns, int column) {
        var work = columns.get(column).work();
        return IntStream.range(0, column)
                .filter(earlier -> !work.isEmpty()
                        && columns.get(earlier).work().equals(work)
                        && columns.get(earlier).made().isEmpty())
                .reduce((one, later) -> later);
    }

    private static List<Cell> cells(
            LiabilityElement element, List<TextColumn> columns, List<LiabilityReading> readings) {
        var uses = readings.stream().map(reading -> reading.uses(element)).toList();
        var cells = new ArrayList<Cell>();
        for (int i = 0; i < columns.size(); i++) {
            var before = before(columns, i);
            cells.add(
                    before.isPresent()
                            ? Matching.cell(uses.get(before.getAsInt()), uses.get(i))
                            : Matching.first(uses.get(i)));
        }
        return cells;
    }
}
