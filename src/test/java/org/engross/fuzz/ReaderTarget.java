package org.engross.fuzz;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.engross.ingest.Intake;
import org.engross.ingest.source.Finding;

/**
 * Any bytes, given to the readers of official files: bills, laws, titles of the Code, compilations, status records, roll calls of
 * either chamber, lists of legislators, law as plain text, prints in lines of fixed width. They throw nothing; what is not read is refused with a reason.
 */
public final class ReaderTarget {

    private ReaderTarget() {}

    /** Has the readers loaded, which is no part of an execution. */
    public static void fuzzerInitialize() {
        fuzzerTestOneInput("<bill/>".getBytes(StandardCharsets.UTF_8));
        fuzzerTestOneInput("{}".getBytes(StandardCharsets.UTF_8));
    }

    public static void fuzzerTestOneInput(byte[] input) {
        var reading = Intake.any(input, "input");
        assertTrue(
                reading.value().isPresent()
                        || reading.findings().stream().anyMatch(one -> one.level() == Finding.Severity.ERROR),
                "refused without a reason");
    }
}
