package org.engross.library.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class DatabaseKindTest {

    @Test
    void withoutAnAddressItIsTheFileOfTheUser() {
        assertEquals(DatabaseKind.H2, DatabaseKind.of(Optional.empty()));
        assertEquals(DatabaseKind.H2, DatabaseKind.of(Optional.of(" ")));
    }

    @Test
    void addressOfAPostgresqlIsKnownByItsBeginning() {
        assertEquals(DatabaseKind.POSTGRESQL, DatabaseKind.of(Optional.of("jdbc:postgresql://db.example.org/engross")));
    }

    @Test
    void anyOtherAddressIsRefused() {
        var refused = assertThrows(
                IllegalArgumentException.class,
                () -> DatabaseKind.of(Optional.of("postgres://db.example.org/engross")));
        assertEquals(
                "not the address of a PostgreSQL: engross.db.url (ENGROSS_DB_URL) must begin with 'jdbc:postgresql:'",
                refused.getMessage());
    }
}
