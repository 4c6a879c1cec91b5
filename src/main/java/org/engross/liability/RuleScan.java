package org.engross.liability;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.engross.provision.Level;
import org.engross.provision.Run;
import org.engross.provision.Wording;

/**
 * A run of words with what stands above it. Headings, long titles, enacting words and tables are not read: they name
 * liability language and are none. Nor are words that an order strikes.
 *
 * @param law the section of law that the run would be part of; empty for a text's own words
 * @param place the run's place as a lawyer cites it
 * @param above the headings and introductory words of the provisions that the run lies in, a line each
 * @param lead the nearest of those introductory words
 */
record RuleScan(Run run, String law, String place, String above, String lead) {

    /** "strike “contribute to sex trafficking” and insert", "by striking “this section”". */
    private static final Pattern STRUCK = Pattern.compile("\\bstrik(?:e|ing) “[^”]*”");

    boolean isRead() {
        var kind = run.wording().kind();
        return kind != Wording.Kind.HEADING
                && kind != Wording.Kind.LONG_TITLE
                && kind != Wording.Kind.ENACTING_FORMULA
                && kind != Wording.Kind.CLOSING
                && run.provision().level() != Level.TABLE
                && run.provision().level() != Level.TABLE_ITEM;
    }

    /** The words that a rule finds here. They are looked for first: most rules find none, and where they apply takes longer. */
    List<Use> uses(Rule rule) {
        var found = rule.words().matcher(run.words());
        if (!found.find() || !rule.applies(run.words(), above)) {
            return List.of();
        }
        var uses = new ArrayList<Use>();
        do {
            var use = use(found.start(), found.end());
            if (!isStruck(use)) {
                uses.add(use);
            }
        } while (found.find());
        return uses;
    }

    private Use use(int start, int end) {
        return new Use(run.path(), run.number(), start, end, run.words().substring(start, end), law, place, lead);
    }

    private boolean isStruck(Use use) {
        return STRUCK.matcher(run.words())
                .results()
                .anyMatch(struck -> struck.start() <= use.start() && use.end() <= struck.end());
    }
}
