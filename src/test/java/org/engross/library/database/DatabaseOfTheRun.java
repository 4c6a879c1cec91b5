package org.engross.library.database;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Map;

/**
 * The database of every test that asks a server: H2, or a PostgreSQL where the run says so, as {@code mvn test -Ppostgresql} does. It
 * is started before the program and ended after it. Tests of what only one of them has bear the tag {@code h2} or {@code postgresql}.
 */
@WithTestResource(value = DatabaseOfTheRun.class, scope = TestResourceScope.GLOBAL)
public final class DatabaseOfTheRun implements QuarkusTestResourceLifecycleManager {

    private PostgresqlServer postgresql;

    @Override
    public Map<String, String> start() {
        if (!"postgresql".equals(System.getProperty("engross.tests.database"))) {
            return Map.of();
        }
        try {
            postgresql = PostgresqlServer.start();
            return postgresql.settings();
        } catch (IOException | SQLException e) {
            throw new IllegalStateException("no PostgreSQL could be started", e);
        }
    }

    @Override
    public void stop() {
        if (postgresql == null) {
            return;
        }
        try {
            postgresql.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
