package org.engross.amending;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.engross.HeldTexts;
import org.engross.citation.ProvisionPath;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Quoted law is cited as the law that it would be, with the bill's own section that proposes it. */
class PlaceNamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hr1865-115/eh | s4/a | section 4(a)",
                "hr1865-115/eh | s4/a/5 | section 4(a), proposed section 230(e)(5)",
                "hr1865-115/eh | s4/a/5/A | section 4(a), proposed section 230(e)(5)(A)",
                "hr1865-115/eh | s3/a/s2421A/b/2 | section 3(a), proposed section 2421A(b)(2)",
                "hr1865-115/eh | s5/2 | section 5(2)",
                "hr1865-115/ih | s3/a/1/C/6 | section 3(a)(1)(C), proposed section 230(b)(6)",
                "s1693-115/is | s3/a/2/B/5/A | section 3(a)(2)(B), proposed section 230(e)(5)(A)",
            })
    void whatIsQuotedIsCitedAsTheLawThatItWouldBe(String text, String path, String printed) {
        assertEquals(printed, PlaceNames.of(HeldTexts.of(text).text()).printed(ProvisionPath.parse(path)));
    }
}
