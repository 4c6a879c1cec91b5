package org.engross.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.engross.ingest.Bundled;
import org.engross.provision.Provision;
import org.junit.jupiter.api.Test;

/** A bill of ours as introduced and as engrossed, from files in the form of the House. */
class PondBillComparisonTest {

    private final Provision introduced = text("hr7-116-ih");
    private final Provision engrossed = text("hr7-116-eh");

    @Test
    void bothPrintsAreRebuiltFromTheirComparison() {
        ComparisonLawsTest.assertHolds(introduced, engrossed, Comparison.of(introduced, engrossed));
        assertEquals(List.of(), Comparison.of(introduced, introduced).differences());
    }

    @Test
    void whatTheHouseChangedIsTold() {
        assertEquals("""
                FRONT  ->\s
                REWORDED s1
                REWORDED s1/a -> s1
                STRUCK s1/b
                REWORDED s2/1
                REWORDED s2/2/d
                REWORDED s2/2/d/2 -> s2/2/d
                STRUCK s2/2/d/1
                REWORDED s3
                """, ComparisonTest.told(Comparison.of(introduced, engrossed)));
    }

    private static Provision text(String name) {
        return Bundled.read(Bundled.example(name)).value().orElseThrow().text();
    }
}
