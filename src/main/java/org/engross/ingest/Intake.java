package org.engross.ingest;

import java.util.Optional;
import org.engross.ingest.dtd.BillReader;
import org.engross.ingest.plain.PlainTextReader;
import org.engross.ingest.source.Element;
import org.engross.ingest.source.ElementReader;
import org.engross.ingest.source.Finding;
import org.engross.ingest.source.Findings;
import org.engross.ingest.source.Reading;
import org.engross.ingest.source.SourceException;
import org.engross.ingest.uslm.UslmReader;
import org.engross.library.Document;

/**
 * Takes an official file in: finds its format by its first line, or by the root element and its namespace, and reads it. A file that cannot be
 * read is refused whole, with the reason as a finding; nothing is thrown.
 */
public final class Intake {

    private Intake() {}

    /**
     * Reads a file.
     *
     * @param name the file's, for the findings
     * @return the document, or no value and at least one error
     */
    public static Reading<Document> read(byte[] bytes, String name) {
        var findings = new Findings(name);
        try {
            return (PlainTextReader.reads(bytes)
                            ? PlainTextReader.read(bytes, findings)
                            : document(ElementReader.read(bytes), findings))
                    .map(document -> Reading.of(document, findings.all()))
                    .orElseGet(() -> Reading.refused(findings.all()));
        } catch (SourceException e) {
            findings.error(Finding.Stage.FORMAT, "", e.getMessage());
        } catch (IllegalArgumentException e) {
            findings.error(Finding.Stage.BODY, "", "the file holds what no text can: " + e.getMessage());
        }
        return Reading.refused(findings.all());
    }

    private static Optional<Document> document(Element root, Findings findings) {
        if (UslmReader.reads(root)) {
            return UslmReader.read(root, findings);
        }
        if (BillReader.reads(root)) {
            return BillReader.read(root, findings);
        }
        findings.error(
                Finding.Stage.FORMAT,
                "",
                "no reader knows the root element '" + root.name() + "' in the namespace '" + root.namespace() + "'");
        return Optional.empty();
    }
}
