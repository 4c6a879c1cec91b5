package org.engross.ingest.source;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DesignationCheckTest {

    @ParameterizedTest
    @CsvSource({
        "1,2",
        "9,10",
        "2421,2421A",
        "2421A,2422",
        "a,b",
        "z,aa",
        "i,ii",
        "iv,v",
        "viii,ix",
        "I,II",
        "IX,X",
        "A,B"
    })
    void oneFollowsTheOther(String before, String value) {
        assertTrue(DesignationCheck.follows(before, value));
    }

    @ParameterizedTest
    @CsvSource({"2,1", "1,1", "10,9", "2422,2421A", "b,a", "B,A", "v,iv"})
    void oneDoesNotFollowTheOther(String before, String value) {
        assertFalse(DesignationCheck.follows(before, value));
    }
}
