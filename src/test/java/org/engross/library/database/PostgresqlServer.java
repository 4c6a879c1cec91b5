package org.engross.library.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/**
 * A PostgreSQL of this build, without Docker: its programs come with the dependencies. They refuse to be run by root, so there they run
 * as nobody. Its database sorts as American English does, which is not how H2 sorts.
 */
public final class PostgresqlServer implements AutoCloseable {

    private static final String DATABASE = "engross";
    private static final String USER = "postgres";

    private final EmbeddedPostgres server;

    private PostgresqlServer(EmbeddedPostgres server) {
        this.server = server;
    }

    public static PostgresqlServer start() throws IOException, SQLException {
        var server = EmbeddedPostgres.builder()
                .setServerConfig("synchronous_commit", "off")
                .setServerConfig("max_connections", "80")
                .start();
        try (var connection = DriverManager.getConnection(server.getJdbcUrl(USER, USER));
                var statement = connection.createStatement()) {
            statement.execute("create database " + DATABASE
                    + " template template0 locale_provider icu icu_locale 'en-US' encoding 'UTF8'");
        }
        return new PostgresqlServer(server);
    }

    public String url() {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/" + DATABASE;
    }

    /** What the program is to be told. */
    public Map<String, String> settings() {
        return Map.of("engross.db.url", url(), "engross.db.username", USER, "engross.db.password", USER);
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
