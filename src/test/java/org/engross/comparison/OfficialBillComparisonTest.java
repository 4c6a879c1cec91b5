package org.engross.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.engross.NeedsOfficialFiles;
import org.engross.OfficialFiles;
import org.engross.ingest.Bundled;
import org.engross.provision.Provision;
import org.junit.jupiter.api.Test;

/** H.R. 1500 of the 116th Congress as introduced and as the House passed it, from the printing office's files. In small: {@link PondBillComparisonTest}. */
@NeedsOfficialFiles
class OfficialBillComparisonTest {

    @Test
    void introducedAndEngrossedPrintsAreRebuiltFromTheirComparison() {
        var introduced = text("BILLS-116hr1500ih.xml");
        var engrossed = text("BILLS-116hr1500eh.xml");
        var comparison = Comparison.of("hr1500-116/ih", introduced, "hr1500-116/eh", engrossed);
        ComparisonLawsTest.assertHolds(introduced, engrossed, comparison);
        assertEquals(List.of(), Comparison.of(introduced, introduced).differences());
    }

    private static Provision text(String name) {
        return Bundled.read(OfficialFiles.at("samples/bill-dtd/" + name))
                .value()
                .orElseThrow()
                .text();
    }
}
