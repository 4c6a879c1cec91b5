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

    private static List<String> told(String file) {
        return DateClause.of(
                        AmendatoryLanguage.readInserted(Bundled.document(file).text()))
                .stream()
                .map(clause -> clause.path() + " " + clause.words() + " " + clause.governs())
                .toList();
    }
}
