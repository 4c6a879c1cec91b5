package org.engross.web.operate;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.engross.ingest.Loaded;
import org.engross.ingest.source.Finding;

/** What came of taking files in. */
@Schema(name = "IngestReport")
record IngestView(
        List<String> takenIn,
        int heldAlready,
        List<String> refused,
        List<String> passedOver,
        List<FoundInFile> findings) {

    @Schema(name = "FileFinding")
    record FoundInFile(String level, String where, String what) {

        static FoundInFile of(Finding finding) {
            return new FoundInFile(finding.level().name(), finding.where(), finding.what());
        }
    }

    static IngestView of(Loaded loaded) {
        return new IngestView(
                loaded.kept(),
                loaded.unchanged(),
                loaded.refused(),
                loaded.passedOver(),
                loaded.findings().stream().map(FoundInFile::of).toList());
    }
}
