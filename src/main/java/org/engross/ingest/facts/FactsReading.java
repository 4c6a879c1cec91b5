package org.engross.ingest.facts;

import java.util.List;
import java.util.Objects;
import org.engross.ingest.source.Finding;
import org.engross.proceeding.Facts;

/**
 * What came of reading the facts. A folder that cannot be read is refused whole and is not among the facts; its finding
 * says why; the rest stands.
 *
 * @param sha256 of all files read, their names and bytes, in order of their names
 * @param findings sorted
 */
public record FactsReading(Facts facts, String sha256, List<Finding> findings) {

    public FactsReading {
        Objects.requireNonNull(facts, "facts");
        Objects.requireNonNull(sha256, "sha256");
        findings = findings.stream().sorted().distinct().toList();
    }

    /** The findings that say what was refused. */
    public List<Finding> errors() {
        return findings.stream()
                .filter(finding -> finding.level() == Finding.Severity.ERROR)
                .toList();
    }
}
