package org.engross.export.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Prints a table for a terminal: columns set under their names, numbers on the right. For tables that fit in memory. */
public final class PlainTable {

    private static final String GAP = "  ";

    private PlainTable() {}

    /** The print, each line ended by a line feed; an empty table says so. */
    public static String of(Table table) {
        if (table.isEmpty()) {
            return Table.NOTHING + "\n";
        }
        var lines = new ArrayList<List<String>>();
        lines.add(table.columns().stream().map(Column::name).toList());
        try (var rows = table.checkedRows()) {
            rows.forEach(row -> lines.add(row.stream()
                    .map(cell -> cell == null ? "" : cell.toString().replace('\n', ' '))
                    .toList()));
        }
        var widths = widths(lines);
        return lines.stream().map(line -> line(line, widths, table.columns())).collect(Collectors.joining());
    }

    private static int[] widths(List<List<String>> lines) {
        var widths = new int[lines.getFirst().size()];
        for (var line : lines) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], line.get(i).length());
            }
        }
        return widths;
    }

    private static String line(List<String> cells, int[] widths, List<Column> columns) {
        var out = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            var blanks = " ".repeat(widths[i] - cells.get(i).length());
            boolean right = columns.get(i).type().isNumber();
            out.append(right ? blanks + cells.get(i) : cells.get(i) + blanks).append(GAP);
        }
        return out.toString().stripTrailing() + "\n";
    }
}
