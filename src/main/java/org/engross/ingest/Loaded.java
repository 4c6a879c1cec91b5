package org.engross.ingest;

import java.util.List;
import java.util.stream.Stream;
import org.engross.ingest.source.Finding;

/**
 * What came of loading a folder.
 *
 * @param kept names of the files taken in
 * @param unchanged how many were held already with the same bytes
 * @param refused names of the files refused whole
 * @param passedOver names of the files that are not XML by their names and were not read
 * @param findings of all files read, sorted
 */
public record Loaded(
        List<String> kept, int unchanged, List<String> refused, List<String> passedOver, List<Finding> findings) {

    /** Of a folder in which there is nothing. */
    public static final Loaded NOTHING = new Loaded(List.of(), 0, List.of(), List.of(), List.of());

    public Loaded {
        kept = List.copyOf(kept);
        refused = List.copyOf(refused);
        passedOver = List.copyOf(passedOver);
        findings = findings.stream().sorted().distinct().toList();
    }

    /** Both rounds as one. */
    public Loaded and(Loaded other) {
        return new Loaded(
                joined(kept, other.kept),
                unchanged + other.unchanged,
                joined(refused, other.refused),
                joined(passedOver, other.passedOver),
                joined(findings, other.findings));
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
