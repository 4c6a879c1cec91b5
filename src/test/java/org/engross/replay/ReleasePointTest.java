package org.engross.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the name of a release point says of the laws in it. */
class ReleasePointTest {

    @ParameterizedTest
    @CsvSource({
        "pl-116-344not260not283, 116-344, true",
        "pl-116-344not260not283, 116-260, false",
        "pl-116-344not260not283, 115-400, true",
        "pl-116-344not260not283, 117-1, false",
        "pl-118-3not328, 117-328, false",
        "pl-118-3not328, 117-327, true",
        "pl-113-145not128u1, 113-145, true",
        "prelim, 113-1, false"
    })
    void theLastLawIsNamedAndThoseLeftOut(String tag, String law, boolean reached) {
        assertEquals(reached, new ReleasePoint(tag, List.of()).reaches(LawNumber.parse(law)));
    }

    @Test
    void whatIsNoNumberOfALawIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> LawNumber.parse("116"));
    }
}
