package org.engross.web.page;

import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.engross.citation.TextId;
import org.engross.proceeding.Check;
import org.engross.proceeding.SelfCheck;
import org.engross.web.http.Addresses;
import org.engross.web.http.Link;

/** What the page of the self-check prints. */
record ChecksPage(int made, List<Row> mismatches, List<Row> notMade, List<Kind> kinds, List<Link> files) {

    /** What two places of the record say. */
    record Row(String kind, Link subject, String what, String stated, String found) {}

    /** How many checks of one kind there were. */
    record Kind(String kind, int made, int mismatches, int notMade) {}

    static ChecksPage of(SelfCheck all) {
        var kinds = new TreeMap<Check.Kind, Kind>();
        for (var check : all.checks()) {
            kinds.merge(
                    check.kind(),
                    new Kind(word(check.kind()), check.made() ? 1 : 0, check.differs() ? 1 : 0, check.made() ? 0 : 1),
                    (one, other) -> new Kind(
                            one.kind(),
                            one.made() + other.made(),
                            one.mismatches() + other.mismatches(),
                            one.notMade() + other.notMade()));
        }
        return new ChecksPage(
                all.checks().size() - all.notMade().size(),
                all.mismatches().stream().map(ChecksPage::row).toList(),
                all.notMade().stream().map(ChecksPage::row).toList(),
                List.copyOf(kinds.values()),
                Addresses.files("/api/v1/checks", "", "xlsx", "csv", "jsonl", "json", "pdf"));
    }

    private static Row row(Check check) {
        return new Row(word(check.kind()), subject(check.subject()), check.what(), check.stated(), check.found());
    }

    /** A subject that is a text, a vote or a measure has a page. */
    private static Link subject(String id) {
        if (id.matches("[hs][0-9]+-[0-9]+\\.[0-9]{4}")) {
            return new Link("/votes/" + id, id);
        }
        if (id.contains("/")) {
            return new Link(TextId.parse(id).uslm(), id);
        }
        return id.matches("[hs](r|jres|conres|res)?[0-9]+-[0-9]+")
                ? new Link("/measures/" + id, id)
                : new Link(null, id);
    }

    private static String word(Check.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
