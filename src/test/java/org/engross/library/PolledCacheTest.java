package org.engross.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class PolledCacheTest {

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2018-02-27T12:00:00Z"));
    private final Clock clock = ((InstantSource) now::get).withZone(ZoneOffset.UTC);
    private final PolledCache<String> remembered = new PolledCache<>(clock);
    private String database = "one";
    private int reads;

    @Test
    void whatAnotherProcessKeptIsSeenWithinASecond() {
        assertEquals("one", get());
        assertEquals("one", get());
        assertEquals(1, reads);
        database = "two";
        assertEquals("one", get());
        now.updateAndGet(time -> time.plusSeconds(1));
        assertEquals("two", get());
        now.updateAndGet(time -> time.plusSeconds(9));
        assertEquals("two", get());
        assertEquals(2, reads);
    }

    @Test
    void whatThisProcessKeptIsSeenAtOnce() {
        get();
        database = "two";
        remembered.forget();
        assertEquals("two", get());
    }

    /** One request reads while another keeps: what it read is not what is held any more. */
    @Test
    void whatIsKeptDuringAReadIsSeenAtOnce() {
        var read = remembered.get(() -> "mark of one", () -> {
            database = "two";
            remembered.forget();
            return "one";
        });
        assertEquals("one", read);
        assertEquals("two", get());
    }

    private String get() {
        return remembered.get(() -> database, () -> {
            reads++;
            return database;
        });
    }
}
