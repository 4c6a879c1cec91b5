package org.engross.codification;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.engross.amending.AmendatoryLanguage;
import org.engross.ingest.Bundled;
import org.junit.jupiter.api.Test;

/** Sentences that say from when amendments have effect, out of the texts of the collection. */
class DateClauseTest {

    @Test
    void sentenceIsToldToItsEndWhereItGoesOnInTheLevelsBelow() {
        assertEquals(
                List.of(
                        "section-1/b The amendment made by subsection (a) shall— (1) take effect on the date of enactment of this Act; and"
                                + " (2) apply regardless of whether the conduct alleged occurred, or is alleged to have occurred, before, on,"
                                + " or after such date of enactment. section-1/a"),
                told("amendments/samdt2212-115"));
    }

    /** The levels go with the sentence that stands directly before them, and the flush words with the levels. */
    @Test
    void levelsOfAnotherSentenceAreNotTold() {
        var orders =
                "SEC. 3. PORTS.\n(a) In general.—Section 9 of title 46, United States Code, is amended by striking “tax”.\n"
                        + "(b) Dates.—The amendment made by subsection (a) shall—\n";
        assertEquals(
                List.of(
                        "s3/b The amendment made by subsection (a) shall— (1) take effect; and (2) apply to ports.",
                        "s3/b The amendment made by section 2 shall— (3) apply to ships; and (4) not apply to boats on the day after that."),
                toldOf(orders
                        + "  (1) take effect; and\n  (2) apply to ports.\n"
                        + "The amendment made by section 2 shall—\n"
                        + "  (3) apply to ships; and\n  (4) not apply to boats\non the day after that."));
        assertEquals(
                List.of(
                        "s3/b The amendment made by subsection (a) shall— (1) take effect.",
                        "s3/b The amendment made by section 2 shall take effect tomorrow"),
                toldOf(orders + "  (1) take effect.\nThe amendment made by section 2 shall take effect tomorrow."));
    }

    private static List<String> toldOf(String text) {
        return DateClause.of(AmendatoryLanguage.read(text)).stream()
                .map(clause -> clause.path() + " " + clause.words())
                .toList();
    }

    private static List<String> told(String file) {
        return DateClause.of(
                        AmendatoryLanguage.readInserted(Bundled.document(file).text()))
                .stream()
                .map(clause -> clause.path() + " " + clause.words() + " " + clause.governs())
                .toList();
    }
}
