package org.engross.web.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class LastModifiedTest {

    private static final Instant CHANGED = Instant.parse("2018-04-11T12:00:05.700Z");

    @Test
    void dateHasTwoDigitsForTheDay() {
        assertEquals("Fri, 06 Apr 2018 09:05:00 GMT", LastModified.httpDate(Instant.parse("2018-04-06T09:05:00Z")));
    }

    /** More may come in the same second, and who was told that second would take the old answer for the new one. */
    @Test
    void ofWhatIsYoungTheSecondBeforeIsTold() {
        assertEquals(Instant.parse("2018-04-11T12:00:04Z"), LastModified.told(CHANGED, CHANGED.plusMillis(100)));
        assertEquals(Instant.parse("2018-04-11T12:00:05Z"), LastModified.told(CHANGED, CHANGED.plusSeconds(61)));
    }
}
