package org.engross.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.engross.comparison.Comparison;
import org.engross.provision.Designation;
import org.engross.provision.Level;
import org.engross.provision.Provision;
import org.engross.provision.Wording;
import org.junit.jupiter.api.Test;

class FormerChangeTest {

    private static final Provision BEFORE = text("Whoever uses a website shall be fined.");
    private static final Provision MISPRINTED = text("Whoever uses a web site shall be imprisoned.");
    private static final Provision CORRECTED = text("Whoever uses a website shall be imprisoned.");

    @Test
    void changeOfAPrintSinceReplacedIsFound() {
        var then = Comparison.of("hr1-115/ih", BEFORE, "hr1-115/eh", MISPRINTED);
        var id = then.differences().getFirst().id();
        var now = Comparison.of("hr1-115/ih", BEFORE, "hr1-115/eh", CORRECTED);
        assertTrue(now.differences().stream().noneMatch(change -> change.id().equals(id)));

        var found = FormerChange.find(id, "hr1-115/ih", List.of(BEFORE), "hr1-115/eh", List.of(CORRECTED, MISPRINTED));
        assertEquals(
                "Whoever uses a web site shall be imprisoned.",
                found.orElseThrow().change().textAfter());
    }

    @Test
    void changeThatNeverWasIsNotFound() {
        assertTrue(FormerChange.find(
                        "0123456789ab", "hr1-115/ih", List.of(BEFORE), "hr1-115/eh", List.of(CORRECTED, MISPRINTED))
                .isEmpty());
    }

    private static Provision text(String words) {
        var section = new Provision(
                Level.SECTION,
                Designation.ofSection("1"),
                Wording.NONE,
                List.of(Wording.of(Wording.Kind.CONTENT, words)));
        return new Provision(Level.TEXT, Designation.NONE, Wording.NONE, List.of(section));
    }
}
