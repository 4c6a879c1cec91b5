package org.engross.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;

/**
 * A state of the program, as the build wrote it down.
 *
 * @param built when; of a release archive the time of the commit, so that two builds of it can be compared. Empty where no
 *     build wrote it
 * @param commit from which it was built; empty where the build was not told
 */
public record Release(String version, Optional<Instant> built, Optional<String> commit) {

    /** That of the program that runs. */
    public static final Release RUNNING = read();

    private static Release read() {
        var said = new Properties();
        try (var file = Release.class.getResourceAsStream("release.properties")) {
            said.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Release(
                said.getProperty("version"),
                time(said.getProperty("built")),
                Optional.of(said.getProperty("commit")).filter(commit -> commit.matches("[0-9a-f]{7,40}")));
    }

    private static Optional<Instant> time(String built) {
        try {
            return Optional.of(Instant.parse(built));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** {@code 0.1.0, built 2026-11-22T08:30:00Z from commit 94833cc}. */
    public String printed() {
        return version
                + built.map(time -> ", built " + time).orElse("")
                + commit.map(one -> " from commit " + one).orElse("");
    }
}
