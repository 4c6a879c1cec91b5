package org.engross.ingest.facts;

import java.util.List;
import org.engross.measure.Summary;

/** {@code summaries.json} of a measure: what an agency says that it does, with who says so and the record that prints it. */
final class SummariesFile {

    static final String NAME = "summaries.json";

    private SummariesFile() {}

    /** None where the file is not there. */
    static List<Summary> read(FactFolder folder) {
        return folder.has(NAME)
                ? FactObject.read(folder.path(NAME), folder.text(NAME), SummariesFile::summaries)
                : List.of();
    }

    private static List<Summary> summaries(FactObject file) {
        var author = file.text("publisher");
        var source = file.text("source");
        return file.list("summaries", summary -> summary(summary, author, source));
    }

    private static Summary summary(FactObject summary, String author, String source) {
        return new Summary(
                summary.text("version"),
                summary.value("date", Values::date),
                summary.text("action"),
                summary.value("updated", Values::date),
                summary.text("title"),
                summary.texts("paragraphs"),
                author,
                source);
    }
}
