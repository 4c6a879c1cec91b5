package org.engross.export.bulk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What tells the rows of a table apart, and to which rows of other tables they lead.
 *
 * @param primary the columns whose values together stand once; none where a row may come twice, as two actions of one day
 *     and one wording do
 * @param foreign by column, the table whose one primary column has its value, or is empty
 */
record Keys(List<String> primary, Map<String, String> foreign) {

    private static final Keys NONE = new Keys(List.of(), Map.of());

    private static final Map<String, Keys> OF = Map.ofEntries(
            Map.entry("texts", by("text")),
            Map.entry("members", by("member")),
            Map.entry("measures", by("measure").and("sponsor", "members")),
            Map.entry("versions", by("version").and("measure", "measures")),
            Map.entry(
                    "cosponsors",
                    by("measure", "member")
                            .and("measure", "measures")
                            .and("member", "members")
                            .and("version_in_print", "versions")),
            Map.entry("actions", NONE.and("measure", "measures")),
            Map.entry(
                    "amendments",
                    by("amendment")
                            .and("amends", "versions")
                            .and("sponsor", "members")
                            .and("vote", "votes")),
            Map.entry("votes", by("vote").and("measure", "measures").and("amendment", "amendments")),
            Map.entry("positions", by("vote", "member").and("vote", "votes").and("member", "members")),
            Map.entry(
                    "timeline",
                    NONE.and("measure", "measures")
                            .and("amendment", "amendments")
                            .and("vote", "votes")
                            .and("version", "versions")));

    static Keys of(String table) {
        return OF.getOrDefault(table, NONE);
    }

    /** The one column of a table to which others lead. */
    static String target(String table) {
        return of(table).primary().getFirst();
    }

    private static Keys by(String... columns) {
        return new Keys(List.of(columns), Map.of());
    }

    private Keys and(String column, String table) {
        var more = new LinkedHashMap<>(foreign);
        more.put(column, table);
        return new Keys(primary, more);
    }
}
