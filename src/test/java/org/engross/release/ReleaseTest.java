package org.engross.release;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReleaseTest {

    @Test
    void saysWhatIsKnownOfIt() {
        assertEquals(
                "0.1.0, built 2026-11-22T08:30:00Z from commit 94833cc",
                new Release("0.1.0", Optional.of(Instant.parse("2026-11-22T08:30:00Z")), Optional.of("94833cc"))
                        .printed());
        assertEquals("0.1.0", new Release("0.1.0", Optional.empty(), Optional.empty()).printed());
    }
}
