package org.engross.export.json;

import java.util.List;
import org.engross.ingest.Loaded;
import org.engross.ingest.source.Finding;

/**
 * What came of taking files in, as a program reads it.
 *
 * @param takenIn the files whose texts or records are held now
 * @param heldAlready how many files were held with the same bytes
 * @param refused each with the reason
 * @param passedOver files that are not XML by their names and were not read
 */
public record IngestReport(
        List<String> takenIn,
        int heldAlready,
        List<String> refused,
        List<String> passedOver,
        List<FoundInFile> findings) {

    public record FoundInFile(String level, String where, String what) {

        private static FoundInFile of(Finding finding) {
            return new FoundInFile(finding.level().name(), finding.where(), finding.what());
        }
    }

    public static IngestReport of(Loaded loaded) {
        return new IngestReport(
                loaded.kept(),
                loaded.unchanged(),
                loaded.refused(),
                loaded.passedOver(),
                loaded.findings().stream().map(FoundInFile::of).toList());
    }
}
