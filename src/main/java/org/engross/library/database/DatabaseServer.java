package org.engross.library.database;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;

/**
 * A PostgreSQL that the environment names, or a system property; it can be asked for before the program is started.
 *
 * @param url as JDBC has it
 */
public record DatabaseServer(String url, String username, String password) {

    private static final String UNLESS_NAMED = "engross";
    private static final int MOST_SECONDS = 10;

    /**
     * The server that is named; empty where the database is that of the data folder.
     *
     * @throws IllegalArgumentException where what is named is no PostgreSQL
     */
    public static Optional<DatabaseServer> named() {
        var url = setting(DatabaseKind.URL);
        return switch (DatabaseKind.of(url)) {
            case H2 -> Optional.empty();
            case POSTGRESQL ->
                Optional.of(new DatabaseServer(
                        url.orElseThrow(),
                        setting("engross.db.username").orElse(UNLESS_NAMED),
                        setting("engross.db.password").orElse(UNLESS_NAMED)));
        };
    }

    private static Optional<String> setting(String name) {
        return Optional.ofNullable(System.getProperty(name))
                .or(() ->
                        Optional.ofNullable(System.getenv(name.replace('.', '_').toUpperCase(Locale.ROOT))));
    }

    /** Its address without what follows the name of the database, which may have a password. */
    public String printed() {
        return url.replaceFirst("\\?.*", "");
    }

    /** @throws SQLException where it cannot be reached, with a message of one line that has no password in it */
    public void reach() throws SQLException {
        DriverManager.setLoginTimeout(MOST_SECONDS);
        try {
            DriverManager.getConnection(url, username, password).close();
        } catch (SQLException e) {
            throw new SQLException(
                    "the database '" + printed() + "' cannot be used: "
                            + e.getMessage().lines().findFirst().orElse(""),
                    e);
        }
    }
}
