package org.engross.web.operate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.engross.web.http.ProblemException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentFilesTest {

    /** The log has the name of what was taken in. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "9701.xml\n",
                "9701.xml\nWARN forged",
                "9701.xml\rWARN forged",
                "9701.xml\u001B[2J",
                "9701.xml\u2028",
                "../9701.xml",
                ""
            })
    void nameThatIsNotPlainIsRefusedBeforeAnythingIsTakenInOrLogged(String name) {
        var refused =
                assertThrows(ProblemException.class, () -> new SentFiles(null).takeIn(name, false, new byte[] {'<'}));
        assertEquals(400, refused.problem().status());
    }
}
