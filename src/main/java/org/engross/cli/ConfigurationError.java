package org.engross.cli;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** A setting in the environment, or among the options for Java, that means nothing. */
final class ConfigurationError {

    /** What the configuration of Quarkus calls a setting that it cannot read, {@code SRCFG00039: The config property …}. */
    private static final String UNREADABLE = "SRCFG[0-9]+: .*";

    /** What Quarkus says of certificates that it cannot read; the reason is the cause. */
    private static final String UNREADABLE_CERTIFICATES = "Invalid .* configuration for certificate '.*";

    private static final int MOST_CAUSES = 50;

    private ConfigurationError() {}

    /** Which setting and its value, in one line, if that is what is behind a fault. */
    static Optional<String> behind(Throwable fault) {
        return Stream.iterate(fault, one -> one != null, Throwable::getCause)
                .limit(MOST_CAUSES)
                .flatMap(one -> Stream.concat(Stream.of(one), Arrays.stream(one.getSuppressed())))
                .flatMap(one -> told(one).stream())
                .findFirst();
    }

    private static Optional<String> told(Throwable fault) {
        var words = firstLine(fault);
        if (words.matches(UNREADABLE)) {
            return Optional.of(words.replaceFirst("^SRCFG[0-9]+: ", "a setting cannot be used: "));
        }
        return words.matches(UNREADABLE_CERTIFICATES)
                ? Optional.of("a setting cannot be used: " + words
                        + (fault.getCause() == null ? "" : ": " + firstLine(fault.getCause())))
                : Optional.empty();
    }

    private static String firstLine(Throwable fault) {
        return String.valueOf(fault.getMessage()).lines().findFirst().orElse("");
    }
}
