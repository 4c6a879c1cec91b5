package org.engross.library.changes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class RevisedCacheTest {

    private String database = "one";
    private long number = 1;
    private boolean changing;
    private int reads;

    private final RevisedCache<String> remembered = new RevisedCache<>(() -> number, () -> changing);

    @Test
    void valueIsReadOnceUntilSomethingChanges() {
        assertEquals("one", get());
        assertEquals("one", get());
        assertEquals(1, reads);
        keep("two");
        assertEquals("two", get());
        assertEquals("two", get());
        assertEquals(2, reads);
    }

    /** One request reads while another keeps: what it read is not what is held any more. */
    @Test
    void whatIsKeptDuringAReadIsSeenAtOnce() {
        var read = remembered.get(() -> {
            var old = database;
            keep("two");
            assertEquals("two", get());
            return old;
        });
        assertEquals("one", read);
        assertEquals("two", get());
    }

    /** Its number is given to another if it is not kept. */
    @Test
    void whatATransactionSeesOfItselfIsNotRemembered() {
        assertEquals("one", get());
        changing = true;
        keep("never kept");
        assertEquals("never kept", get());
        changing = false;
        database = "two";
        assertEquals("two", get());
    }

    private void keep(String words) {
        database = words;
        number++;
    }

    private String get() {
        return remembered.get(() -> {
            reads++;
            return database;
        });
    }
}
