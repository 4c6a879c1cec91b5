package org.engross.library.database;

import java.util.Optional;

/** A kind of database that the library can be kept in. */
public enum DatabaseKind {
    H2,
    POSTGRESQL;

    /** The setting that names a database; in the environment {@code ENGROSS_DB_URL}. */
    public static final String URL = "engross.db.url";

    private static final String POSTGRESQL_URL = "jdbc:postgresql:";

    /**
     * The kind of the database at an address.
     *
     * @param url as JDBC has it; where it is empty, the file of the user is meant
     * @throws IllegalArgumentException where it is no address of a PostgreSQL
     */
    public static DatabaseKind of(Optional<String> url) {
        if (url.filter(given -> !given.isBlank()).isEmpty()) {
            return H2;
        }
        if (url.get().startsWith(POSTGRESQL_URL)) {
            return POSTGRESQL;
        }
        throw new IllegalArgumentException("not the address of a PostgreSQL: " + URL
                + " (ENGROSS_DB_URL) must begin with '" + POSTGRESQL_URL + "'");
    }
}
