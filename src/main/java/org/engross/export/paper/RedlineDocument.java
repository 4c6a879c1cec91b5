package org.engross.export.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engross.comparison.Comparison;
import org.engross.comparison.redline.Redline;
import org.engross.provenance.ChangeSignature;
import org.engross.provenance.ComparisonSignatures;

/**
 * Prints a comparison as an Office Open XML document (ECMA-376) with tracked changes, so that a reader of Word or
 * LibreOffice may accept or reject each: the author of a change is the amendment that made it, with its member, and its
 * date the day on which that was decided; where no amendment held accounts for it, the newer text and its date. A sign after a paragraph, explained in the header of the first page, says that words of it were not checked; it
 * comes and goes with the paragraph. The same comparison gives the same bytes.
 */
public final class RedlineDocument {

    private RedlineDocument() {}

    /** Prints the redline that leads from the older text to the newer; the stream is left open. */
    public static void print(
            Compared older, Compared newer, Comparison comparison, ComparisonSignatures signatures, OutputStream out)
            throws IOException {
        var redline = Redline.of(
                comparison,
                older.text(),
                newer.text(),
                change -> signatures.of(change).names());
        var signs = ParagraphSigns.of(redline, older, newer);
        new TrackedFile(
                        "Changes from " + older.title() + " to " + newer.title(),
                        "Changes from " + older.title() + " (" + older.date() + ") to " + newer.title() + " ("
                                + newer.date() + ")",
                        marked(older, newer)
                                .map(text -> text.title() + ": " + text.mark())
                                .toList(),
                        signs.signs().all().stream()
                                .map(sign -> sign.sign() + " " + sign.why())
                                .toList(),
                        marked(older, newer).map(Compared::title).collect(Collectors.joining("; ")),
                        "Engross: " + older.id() + " to " + newer.id(),
                        newer.title(),
                        newer.date(),
                        dates(comparison, signatures),
                        List.of(new BodyPart.TrackedLaw(
                                redline, signs.after(), ParagraphNotes.of(comparison, redline))))
                .print(out);
    }

    /** The day on which each change was decided, by its author; of several authors together, the last. */
    private static Map<String, LocalDate> dates(Comparison comparison, ComparisonSignatures signatures) {
        return comparison.differences().stream()
                .map(signatures::of)
                .filter(signature -> !signature.signers().isEmpty())
                .collect(Collectors.toMap(ChangeSignature::names, ChangeSignature::decidedOn, (one, other) -> one));
    }

    private static Stream<Compared> marked(Compared older, Compared newer) {
        return Stream.of(older, newer).filter(text -> !text.mark().isEmpty());
    }
}
