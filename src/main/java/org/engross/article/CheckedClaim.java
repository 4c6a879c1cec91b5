package org.engross.article;

import java.util.Comparator;
import java.util.List;
import org.engross.diff.Edit;
import org.engross.provision.Span;

/**
 * A claim of an article, with what the record says of it.
 *
 * @param span of the article, in UTF-16 code units
 * @param words of the article, without line breaks
 * @param answer a sentence or more: what is
 * @param reading of what the claim was read, and why; empty where its words say it all
 * @param edits from a quotation to the words of the text nearest to it; empty for other claims
 * @param cautions of the texts named that were not wholly checked, what of them was not and why, and whether it is the
 *     words quoted
 */
public record CheckedClaim(
        Span span,
        String words,
        ClaimKind kind,
        ClaimMark mark,
        String answer,
        String reading,
        List<Edit> edits,
        List<Proof> proofs,
        List<String> cautions) {

    static final Comparator<CheckedClaim> AS_PRINTED = Comparator.comparing(
                    (CheckedClaim claim) -> claim.span().start())
            .thenComparing(claim -> -claim.span().end())
            .thenComparing(CheckedClaim::kind)
            .thenComparing(CheckedClaim::answer);

    public CheckedClaim {
        edits = List.copyOf(edits);
        proofs = List.copyOf(proofs);
        cautions = List.copyOf(cautions);
    }

    static CheckedClaim of(Span span, String words, ClaimKind kind, Verdict verdict) {
        return new CheckedClaim(
                span,
                words,
                kind,
                verdict.mark(),
                verdict.answer(),
                verdict.reading(),
                verdict.edits(),
                verdict.proofs(),
                verdict.cautions());
    }
}
