package org.engross.web.api;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.engross.measure.Measure;
import org.engross.measure.MeasureSummary;
import org.engross.measure.StatusRecord;

/**
 * What an agency says of a measure at a stage, as JSON.
 *
 * @param voice always {@code summary}: it is no text of the measure
 * @param version the agency's code for the stage
 * @param source the record that prints it, found at {@code url}
 */
@Schema(name = "MeasureSummary")
record SummaryView(
        @Schema(enumeration = "summary") String voice,
        String version,
        LocalDate date,
        String action,
        LocalDate updated,
        String author,
        String source,
        String url,
        String title,
        List<String> paragraphs) {

    static SummaryView of(Measure measure, MeasureSummary summary) {
        return new SummaryView(
                "summary",
                summary.version(),
                summary.date(),
                summary.action(),
                summary.updated(),
                summary.author(),
                summary.record(),
                measure.source().map(StatusRecord::url).orElse(null),
                summary.title(),
                summary.paragraphs());
    }
}
