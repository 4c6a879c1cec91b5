package org.engross.web.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.engross.amending.AmendatoryLanguage;
import org.engross.deadline.OverdueException;
import org.engross.deadline.TimeLimit;
import org.engross.library.inventory.DamagedLibrary;
import org.engross.web.http.ProblemException;
import org.junit.jupiter.api.Test;

class ProposalRequestTest {

    @Test
    void faultOfOursIsToldWithoutTheWordsThatWereBrought() {
        var told = assertThrows(
                IllegalStateException.class,
                () -> ProposalRequest.withoutItsWords(() -> {
                    throw new IllegalArgumentException("not a section: 'zanzibar'");
                }));
        var logged = new StringWriter();
        told.printStackTrace(new PrintWriter(logged));
        assertFalse(logged.toString().contains("zanzibar"), logged.toString());
        assertTrue(logged.toString().contains("java.lang.IllegalArgumentException"), logged.toString());
        assertTrue(logged.toString().contains("ProposalRequestTest"), "the trace of the fault itself");
    }

    /** Each has a problem of its own, and none is a fault of ours. */
    @Test
    void damageAbsenceOfTheDatabaseAndLatenessStayWhatTheyAre() {
        for (var fault : List.of(
                new DamagedLibrary("'hr1-115/ih' is damaged"),
                new IllegalStateException(new SQLException("File corrupted", "90030", 90030)),
                new IllegalStateException(new SQLException("Connection refused", "08001", 0)))) {
            assertSame(
                    fault,
                    assertThrows(
                            RuntimeException.class,
                            () -> ProposalRequest.withoutItsWords(() -> {
                                throw fault;
                            })));
        }
        TimeLimit.set(Duration.ZERO, () -> true);
        try {
            assertThrows(
                    OverdueException.class,
                    () -> ProposalRequest.withoutItsWords(() -> {
                        TimeLimit.check();
                        return "in time";
                    }));
        } finally {
            TimeLimit.lift();
        }
    }

    @Test
    void whoeverFindsNoTurnIsToldToAskAgain() {
        var turns = new Turns(new Semaphore(1), Duration.ZERO);
        assertEquals("read", turns.taken(() -> "read"));
        assertEquals("read again", turns.taken(() -> "read again"));
        var busy = assertThrows(ProblemException.class, () -> turns.taken(() -> turns.taken(() -> "read within")));
        assertEquals(503, busy.problem().status());
    }

    @Test
    void whatTakesTooLongIsGivenUpAndTheProblemSaysSo() {
        var language = "Section 9 is amended by striking “A”.";
        assertEquals(1, ProposalRequest.inTime(Duration.ofMinutes(5), () -> read(language)));
        var late =
                assertThrows(ProblemException.class, () -> ProposalRequest.inTime(Duration.ZERO, () -> read(language)));
        assertEquals(503, late.problem().status());
        assertEquals(
                "it could not be read and carried out within 0 seconds; split it, or have `engross effects FILE` read it",
                late.problem().detail());
    }

    private static int read(String language) {
        return AmendatoryLanguage.read(language).instructions().size();
    }
}
