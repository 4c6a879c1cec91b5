package org.engross.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.engross.member.MemberId;
import org.junit.jupiter.api.Test;

class CosponsorshipTest {

    private static final LocalDate SEPT_13 = LocalDate.of(2017, 9, 13);
    private static final LocalDate SEPT_25 = LocalDate.of(2017, 9, 25);
    private static final MemberId MCNERNEY = new MemberId("M001166");
    private static final Cosponsorship WITHDRAWN = new Cosponsorship(MCNERNEY, SEPT_13, false, Optional.of(SEPT_25));

    @Test
    void standsFromTheDayOfSigningOnToTheDayBeforeWithdrawal() {
        assertFalse(WITHDRAWN.active(SEPT_13.minusDays(1)));
        assertTrue(WITHDRAWN.active(SEPT_13));
        assertTrue(WITHDRAWN.active(SEPT_25.minusDays(1)));
        assertFalse(WITHDRAWN.active(SEPT_25));
    }

    @Test
    void isOfNoStatusBeforeSigningOn() {
        for (var status : CosponsorStatus.values()) {
            assertFalse(WITHDRAWN.is(status, SEPT_13.minusDays(1)), status::name);
        }
        assertTrue(WITHDRAWN.is(CosponsorStatus.WITHDRAWN, SEPT_25));
        assertTrue(WITHDRAWN.is(CosponsorStatus.ALL, SEPT_25));
    }

    @Test
    void nobodyWithdrawsBeforeSigningOn() {
        var refusal = assertThrows(
                IllegalArgumentException.class,
                () -> new Cosponsorship(MCNERNEY, SEPT_25, false, Optional.of(SEPT_13)));
        assertEquals("M001166 withdrew on 2017-09-13 before signing on, on 2017-09-25", refusal.getMessage());
    }
}
