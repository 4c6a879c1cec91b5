package org.engross.export.bulk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.engross.export.table.Table;

/**
 * What tells the rows of a table apart, and to which rows of other tables they lead.
 *
 * @param primary the columns whose values together stand once; none where a row may come twice, as two actions of one day
 *     and one wording do
 * @param foreign by column, the table whose one primary column has its value, or is empty
 */
record Keys(List<String> primary, Map<String, String> foreign) {

    private static final Map<String, List<String>> PRIMARY = Map.of(
            "texts", List.of("text"),
            "members", List.of("member"),
            "measures", List.of("measure"),
            "versions", List.of("version"),
            "amendments", List.of("amendment"),
            "votes", List.of("vote"),
            "cosponsors", List.of("measure", "member"),
            "positions", List.of("vote", "member"));

    /** A column of one of these names leads to that table wherever it stands. */
    private static final Map<String, String> FOREIGN = Map.of(
            "member", "members",
            "sponsor", "members",
            "measure", "measures",
            "amends", "versions",
            "version", "versions",
            "version_in_print", "versions",
            "amendment", "amendments",
            "vote", "votes");

    static Keys of(Table table) {
        var foreign = new LinkedHashMap<String, String>();
        for (var column : table.columns()) {
            var target = FOREIGN.get(column.name());
            if (target != null && !target.equals(table.name())) {
                foreign.put(column.name(), target);
            }
        }
        return new Keys(PRIMARY.getOrDefault(table.name(), List.of()), foreign);
    }

    /** The one column of a table to which others lead. */
    static String target(String table) {
        return PRIMARY.get(table).getFirst();
    }
}
