package org.engross.export.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.engross.library.Holding;
import org.engross.provenance.ComparisonSignatures;
import org.engross.provenance.Signer;

/**
 * Who signed the changes of a comparison, as JSON.
 *
 * @param note how that is known, or why it is not
 * @param texts that made them, by their dates
 */
@Schema(name = "Signatures")
public record SignatureView(String note, List<SigningText> texts) {

    /**
     * A text that made changes, and who stands behind it.
     *
     * @param sponsor of the amendment or measure; null for a committee's text, for a law, and where the record holds none
     * @param committee that reported the text; null for every other
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(requiredProperties = {"id", "title", "date", "steps"})
    public record SigningText(
            String id,
            String title,
            @Schema(nullable = true) LocalDate date,
            String sponsor,
            String committee,
            List<SigningStep> steps) {}

    /**
     * An act of a chamber or committee by which the text came about.
     *
     * @param vote its id where it was recorded; null for a voice vote
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(requiredProperties = {"date", "words"})
    public record SigningStep(LocalDate date, String words, String vote) {}

    /**
     * The part of one text in a change.
     *
     * @param by the text executed, by its id
     * @param through what put the same order or words into the bill that became that text; null where that is not known
     * @param inserted how many of the inserted words are its
     * @param struck how many of the struck words it struck
     * @param redesignated whether it gave the provision another designation or place
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(requiredProperties = {"by", "inserted", "struck", "redesignated"})
    public record ChangeSigner(String by, String through, int inserted, int struck, boolean redesignated) {
        static ChangeSigner of(Signer signer) {
            return new ChangeSigner(
                    signer.by().id(),
                    signer.through().map(Holding::id).orElse(null),
                    signer.inserted(),
                    signer.struck(),
                    signer.renumbered());
        }
    }

    static SignatureView of(ComparisonSignatures signatures) {
        var texts = signatures.byChange().values().stream()
                .flatMap(signature -> signature.signers().stream())
                .collect(Collectors.toMap(signer -> signer.instrument().id(), Function.identity(), (one, other) -> one))
                .values()
                .stream()
                .sorted(Comparator.comparing(Signer::instrument, Holding.BY_DATE))
                .map(SignatureView::text)
                .toList();
        return new SignatureView(signatures.note(), texts);
    }

    private static SigningText text(Signer signer) {
        var document = signer.instrument().document();
        return new SigningText(
                signer.instrument().id(),
                document.title(),
                document.date(),
                signer.credit().sponsor().orElse(null),
                signer.credit().committee().orElse(null),
                signer.credit().steps().stream()
                        .map(step -> new SigningStep(
                                step.date(), step.told(), step.voteId().orElse(null)))
                        .toList());
    }
}
