package org.engross.ingest.status;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.engross.ingest.source.Element;
import org.engross.ingest.source.Finding;
import org.engross.ingest.source.Findings;
import org.engross.measure.MeasureSummary;

/** Reads the summaries of the Congressional Research Service. */
final class SummariesReader {

    private static final String AUTHOR = "Congressional Research Service, Library of Congress";

    private final Element bill;
    private final String record;
    private final Findings findings;

    SummariesReader(Element bill, String record, Findings findings) {
        this.bill = bill;
        this.record = record;
        this.findings = findings;
    }

    List<MeasureSummary> read() {
        var summaries = new ArrayList<MeasureSummary>();
        Stream.of("summaries/billSummaries/item", "summaries/summary", "summaries/item")
                .flatMap(path -> StatusValues.all(bill, path))
                .forEach(item -> {
                    try {
                        summaries.add(summary(item));
                    } catch (IllegalArgumentException e) {
                        findings.warning(
                                Finding.Stage.BODY, "bill/summaries", "a summary is left out: " + e.getMessage());
                    }
                });
        return summaries;
    }

    private MeasureSummary summary(Element item) {
        var text = MarkedUpText.titled(StatusValues.text(item, "text", "cdata/text"));
        return new MeasureSummary(
                StatusValues.text(item, "versionCode"),
                StatusValues.day(StatusValues.text(item, "actionDate")),
                StatusValues.text(item, "actionDesc", "name"),
                StatusValues.day(StatusValues.text(item, "lastSummaryUpdateDate", "updateDate")),
                text.title(),
                text.paragraphs(),
                AUTHOR,
                record);
    }
}
