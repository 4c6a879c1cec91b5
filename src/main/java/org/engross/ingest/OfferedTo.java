package org.engross.ingest;

import java.util.Optional;
import org.engross.citation.MeasureId;
import org.engross.citation.VersionId;
import org.engross.ingest.printed.AmendmentPages;
import org.engross.ingest.source.ElementReader;
import org.engross.ingest.source.Findings;
import org.engross.ingest.source.SourceException;

/**
 * Which measure an amendment would amend, by the file in which it came: the Record prints it above the words, "intended to be proposed
 * by him to the bill H.R. 3057", or in the debate before them, and a file of ours names the text.
 *
 * @param where it says so, for a reader
 */
public record OfferedTo(MeasureId measure, String where) {

    /** Empty where the file does not say. */
    public static Optional<OfferedTo> of(byte[] file) {
        try {
            return AmendmentPages.reads(file) ? inRecord(file) : inXml(file);
        } catch (SourceException e) {
            return Optional.empty(); // not a file of either form, and so one that does not say
        }
    }

    private static Optional<OfferedTo> inRecord(byte[] file) throws SourceException {
        var amendments = AmendmentPages.of(file, new Findings(""));
        return amendments.size() == 1
                ? amendments
                        .getFirst()
                        .measure()
                        .map(measure -> new OfferedTo(measure, "as the page of the Congressional Record says"))
                : Optional.empty();
    }

    private static Optional<OfferedTo> inXml(byte[] file) throws SourceException {
        return ElementReader.read(file)
                .descendants()
                .filter(element ->
                        element.is("property") && element.attribute("role").equals("amends"))
                .findFirst()
                .flatMap(named -> measure(named.words().strip()))
                .map(measure -> new OfferedTo(measure, "as its file says"));
    }

    /** The measure of a text; what is no id of one names none. */
    private static Optional<MeasureId> measure(String text) {
        try {
            return Optional.of(VersionId.parse(text).measure());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
