package org.engross.web.request;

import java.util.Optional;
import org.engross.citation.MeasureId;
import org.engross.citation.Sha256;
import org.engross.citation.TextId;
import org.engross.expression.ExpressedText;
import org.engross.ingest.OfferedTo;
import org.engross.library.Library;
import org.engross.library.Proceedings;

/**
 * Which measure an amendment would amend, and by what that is known: the status record, or else its own file.
 *
 * @param measure empty where neither says
 * @param isHeld whether there is a page of the measure
 * @param by in a clause
 */
public record AmendedMeasure(Optional<MeasureId> measure, boolean isHeld, String by) {

    private static final String NOT_SAID = "not said: no status record of it is held, and its own file does not tell";

    /** Empty for a text that is no amendment as it was offered. */
    public static Optional<AmendedMeasure> of(ExpressedText read, Library library, Proceedings proceedings) {
        if (!(read.base().document().id() instanceof TextId.OfAmendment of) || read.isComputed()) {
            return Optional.empty();
        }
        var recorded = proceedings
                .amendment(of.amendment())
                .map(amendment -> new OfferedTo(amendment.measure(), "as the status record says"));
        var told = recorded.or(
                () -> byFile(library.original(read.base()), read.base().sha256()));
        return Optional.of(new AmendedMeasure(
                told.map(OfferedTo::measure),
                told.flatMap(one -> proceedings.measure(one.measure())).isPresent(),
                told.map(OfferedTo::where).orElse(NOT_SAID)));
    }

    /** A file that is damaged says nothing, whatever stands in it now. */
    static Optional<OfferedTo> byFile(byte[] file, String sha256) {
        return Sha256.of(file).equals(sha256) ? OfferedTo.of(file) : Optional.empty();
    }
}
