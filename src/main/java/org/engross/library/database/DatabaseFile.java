package org.engross.library.database;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Whether the file of the database is still the one that was opened. A process goes on reading and writing a file that somebody
 * deleted or put another in the place of, and what is taken in is then lost when it ends.
 */
@Readiness
@ApplicationScoped
public class DatabaseFile implements HealthCheck {

    private static final Pattern URL = Pattern.compile("jdbc:h2:file:([^;]+).*");

    private final Optional<Path> file;
    private volatile Optional<Object> opened = Optional.empty();

    @Inject
    DatabaseFile(Database database, @ConfigProperty(name = "quarkus.datasource.jdbc.url") String ofH2) {
        this(
                switch (database.kind()) {
                    case H2 -> path(ofH2).map(path -> Path.of(path + ".mv.db"));
                    case POSTGRESQL -> Optional.empty();
                });
    }

    DatabaseFile(Optional<Path> file) {
        this.file = file;
    }

    /** The path of a database in a file, as JDBC names it, without an ending. */
    public static Optional<String> path(String url) {
        var matcher = URL.matcher(url);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    void open(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent start) {
        opened = file.flatMap(DatabaseFile::key);
    }

    /** What the file system knows a file by; the path where it knows it by nothing else. */
    private static Optional<Object> key(Path file) {
        try {
            var key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
            return Optional.of(key == null ? file : key);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    @Override
    public HealthCheckResponse call() {
        var health = HealthCheckResponse.named("database file");
        return file.isEmpty() || key(file.get()).equals(opened)
                ? health.up().build()
                : health.down()
                        .withData(
                                "fault",
                                file.get() + " was deleted, or another was put in its place, while the program runs;"
                                        + " start the program anew")
                        .build();
    }
}
