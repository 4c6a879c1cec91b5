package org.engross.ingest.source;

import java.util.List;
import java.util.Optional;
import org.engross.citation.VersionCode;

/** Finds the code of a print's stage by the words in which a file names it. */
public final class PrintStage {

    private static final List<VersionCode> CODES = List.of(
                    "ih", "is", "rh", "rs", "eh", "es", "eah", "eas", "rfh", "rfs", "rds", "rdh", "pcs", "pch", "rcs",
                    "rch", "ips", "iph", "cps", "cph", "ath", "ats", "pp", "enr")
            .stream()
            .map(VersionCode::new)
            .toList();

    private PrintStage() {}

    /** {@code rh} for {@code Reported in House}, {@code enr} for {@code Enrolled Bill}; empty for a stage that is not known. */
    public static Optional<VersionCode> code(String stage) {
        var words = stage.replaceFirst(" Bill$", "");
        return CODES.stream()
                .filter(code ->
                        code.code().equalsIgnoreCase(words) || code.stage().equalsIgnoreCase(words))
                .findFirst();
    }
}
