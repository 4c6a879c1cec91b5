package org.engross.fetch;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.engross.ingest.Loaded;

/**
 * What came of what was asked for.
 *
 * @param files one for each file that was asked for, in that order
 * @param loaded what came of taking them in
 * @param compared a sentence for each text that is held from another file and was held against the file that came
 */
public record FetchReport(List<Fetched> files, Loaded loaded, List<String> compared) {

    public FetchReport {
        files = List.copyOf(files);
        Objects.requireNonNull(loaded, "loaded");
        compared = List.copyOf(compared);
    }

    /** Whether every file is there and was taken in. */
    public boolean isWhole() {
        return files.stream().allMatch(Fetched::isThere) && loaded.refused().isEmpty();
    }

    /** Two reports as one. */
    FetchReport and(FetchReport other) {
        return new FetchReport(
                Stream.concat(files.stream(), other.files.stream()).toList(),
                loaded.and(other.loaded),
                Stream.concat(compared.stream(), other.compared.stream()).toList());
    }
}
