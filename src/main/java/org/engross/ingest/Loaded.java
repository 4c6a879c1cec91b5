package org.engross.ingest;

import java.util.List;

/**
 * What came of loading a folder.
 *
 * @param kept names of the files taken in
 * @param unchanged how many were held already with the same bytes
 * @param refused names of the files refused whole
 * @param findings of all files read, sorted
 */
public record Loaded(List<String> kept, int unchanged, List<String> refused, List<Finding> findings) {

    public Loaded {
        kept = List.copyOf(kept);
        refused = List.copyOf(refused);
        findings = findings.stream().sorted().distinct().toList();
    }
}
