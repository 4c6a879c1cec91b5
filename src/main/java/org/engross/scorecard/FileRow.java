package org.engross.scorecard;

import java.util.List;
import java.util.Map;

/**
 * A row of the file under its columns.
 *
 * @param line on which it begins, counted from 1
 * @param cells by column, without blanks around them; a column that the row does not reach is empty
 */
record FileRow(int line, Map<String, String> cells) {

    String cell(String column) {
        return cells.getOrDefault(column, "");
    }

    boolean isEmpty() {
        return cells.values().stream().allMatch(String::isEmpty);
    }

    /** Those of the columns named that are filled. */
    List<String> filled(List<String> columns) {
        return columns.stream().filter(column -> !cell(column).isEmpty()).toList();
    }
}
