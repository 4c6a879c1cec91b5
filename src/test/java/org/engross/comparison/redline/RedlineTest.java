package org.engross.comparison.redline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.engross.comparison.Comparison;
import org.engross.ingest.Bundled;
import org.engross.provision.PlainPrint;
import org.engross.provision.PlainText;
import org.engross.provision.Provision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RedlineTest {

    @ParameterizedTest
    @CsvSource({
        "hr1865-115/ih, hr1865-115/rh",
        "hr1865-115/rh, hr1865-115/eh",
        "hr1865-115/ih, s1693-115/is",
        "s1693-115/is, s1693-115/rs",
        "usc/47/230@1998-10-21, usc/47/230@2018-04-11",
        "usc/18/ch117@2017-04-03, usc/18/ch117@2018-04-11",
        "hr1865-115/eh, hr1865-115/eh",
        "plaw/104-104-s509, amendments/hamdt526-115"
    })
    void acceptingAllGivesTheNewerTextAndRejectingAllTheOlder(String from, String to) {
        var before = Bundled.document(from).text();
        var after = Bundled.document(to).text();
        assertExact(before, after);
        assertExact(after, before);
    }

    private static Redline assertExact(Provision before, Provision after) {
        var redline = Redline.of(Comparison.of(before, after), before, after);
        assertEquals(lines(after), redline.accepted());
        assertEquals(lines(before), redline.rejected());
        return redline;
    }

    private static String lines(Provision text) {
        return PlainPrint.of(text)
                .lines()
                .map(String::stripLeading)
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n", "", "\n"));
    }

    @Test
    void designationsAndWordsChangeInLine() {
        assertRedline("""
                § 9. Duties
                (a) In General.—Each carrier shall publish [-a schedule of -]its charges.
                {+(b) Every user may demand a printed copy of what the carrier holds.+}{+¶+}
                [-(b)-]{+(c)+} Accounts.—Each carrier shall keep its accounts as the Commission prescribes by rule.
                """, """
                § 9. Duties
                (a) In General.—Each carrier shall publish a schedule of its charges.
                (b) Accounts.—Each carrier shall keep its accounts as the Commission prescribes by rule.
                """, """
                § 9. Duties
                (a) In General.—Each carrier shall publish its charges.
                (b) Every user may demand a printed copy of what the carrier holds.
                (c) Accounts.—Each carrier shall keep its accounts as the Commission prescribes by rule.
                """);
    }

    @Test
    void movedProvisionStandsTwiceWithItsOwnEdits() {
        assertRedline("""
                § 9. Duties
                (a) Each carrier of interstate messages shall—
                  (1) publish a schedule of its charges for public inspection; and
                  <-(2) keep its accounts in the manner that the Commission prescribes by rule.-><-¶->
                (b) Every user of the network may demand a printed copy, and the carrier shall provide{+¶+}
                  <+(1) keep its accounts in the manner that the Commission prescribes by rule.+>
                """.replace("<-(2) keep", "[-(2)-]<- keep").replace("<+(1) keep", "{+(1)+}<+ keep"), """
                § 9. Duties
                (a) Each carrier of interstate messages shall—
                  (1) publish a schedule of its charges for public inspection; and
                  (2) keep its accounts in the manner that the Commission prescribes by rule.
                (b) Every user of the network may demand a printed copy, and the carrier shall provide
                """, """
                § 9. Duties
                (a) Each carrier of interstate messages shall—
                  (1) publish a schedule of its charges for public inspection; and
                (b) Every user of the network may demand a printed copy, and the carrier shall provide
                  (1) keep its accounts in the manner that the Commission prescribes by rule.
                """);
    }

    @Test
    void wordsHandedDownToANewLevelStayInLine() {
        assertRedline("""
                § 4. Protection
                {+(a) In General.—+}Nothing in this section impairs the enforcement of any Federal criminal statute.{+¶+}
                {+(b) Effective Date.—This section takes effect on the day after its enactment.+}
                """, """
                § 4. Protection
                Nothing in this section impairs the enforcement of any Federal criminal statute.
                """, """
                § 4. Protection
                (a) In General.—Nothing in this section impairs the enforcement of any Federal criminal statute.
                (b) Effective Date.—This section takes effect on the day after its enactment.
                """);
    }

    private static void assertRedline(String marked, String before, String after) {
        assertEquals(marked, marked(assertExact(PlainText.law(before), PlainText.law(after))));
    }

    /** The redline with its marks: [-struck-] {+inserted+} <-moved away-> <+moved here+>, ¶ where a paragraph ends. */
    private static String marked(Redline redline) {
        var out = new StringBuilder();
        for (var paragraph : redline.paragraphs()) {
            out.append("  ".repeat(paragraph.indent()));
            paragraph.runs().forEach(run -> out.append(marked(run.mark().fate(), run.text())));
            out.append(marked(paragraph.end().fate(), "¶")).append('\n');
        }
        return out.toString().replaceAll("(?m)¶$", "");
    }

    private static String marked(Redline.Fate fate, String text) {
        return switch (fate) {
            case KEPT -> text;
            case INSERTED -> "{+" + text + "+}";
            case STRUCK -> "[-" + text + "-]";
            case MOVED_AWAY -> "<-" + text + "->";
            case MOVED_HERE -> "<+" + text + "+>";
        };
    }
}
