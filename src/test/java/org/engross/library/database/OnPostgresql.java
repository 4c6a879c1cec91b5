package org.engross.library.database;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** The profile of tests that were run on H2, and run once more on a PostgreSQL that holds the collection. */
public class OnPostgresql implements QuarkusTestProfile {

    /** The same on one of their own, for the tests that take files in. */
    public static final class OfTheirOwn extends OnPostgresql {}

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(Started.class));
    }

    /** Started before the program and ended after it. */
    public static final class Started implements QuarkusTestResourceLifecycleManager {

        private PostgresqlServer server;

        @Override
        public Map<String, String> start() {
            try {
                server = PostgresqlServer.start();
                return server.settings();
            } catch (IOException | SQLException e) {
                throw new IllegalStateException("no PostgreSQL could be started", e);
            }
        }

        @Override
        public void stop() {
            try {
                server.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
