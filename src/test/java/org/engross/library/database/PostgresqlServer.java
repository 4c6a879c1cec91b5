package org.engross.library.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.Closeable;
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

    private final int port;
    private final Closeable server;

    private PostgresqlServer(int port, Closeable server) {
        this.port = port;
        this.server = server;
    }

    public static PostgresqlServer start() throws IOException, SQLException {
        var server = PostgresqlOfNobody.isNeeded() ? ofNobody() : ofThisUser();
        try (var connection = DriverManager.getConnection(server.url(USER), USER, USER);
                var statement = connection.createStatement()) {
            statement.execute("create database " + DATABASE
                    + " template template0 locale_provider icu icu_locale 'en-US' encoding 'UTF8'");
        }
        return server;
    }

    private static PostgresqlServer ofThisUser() throws IOException {
        var server = EmbeddedPostgres.builder()
                .setServerConfig("synchronous_commit", "off")
                .setServerConfig("max_connections", "80")
                .start();
        return new PostgresqlServer(server.getPort(), server);
    }

    private static PostgresqlServer ofNobody() throws IOException {
        var server = PostgresqlOfNobody.start();
        return new PostgresqlServer(server.port(), server::stop);
    }

    public String url() {
        return url(DATABASE);
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
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
