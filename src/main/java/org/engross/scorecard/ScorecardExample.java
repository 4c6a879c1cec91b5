package org.engross.scorecard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** A file to start from, on the votes of the bundled collection. */
public final class ScorecardExample {

    private ScorecardExample() {}

    /** The whole file. */
    public static String words() {
        try (var file = ScorecardExample.class.getResourceAsStream("example.csv")) {
            return new String(Objects.requireNonNull(file, "example.csv").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
