package org.engross.article;

import java.util.List;
import java.util.Objects;
import org.engross.diff.Edit;

/**
 * What the record says of a claim.
 *
 * @param answer a sentence or more: what is
 * @param reading of what the claim was read, and why; empty where its words say it all
 * @param edits from a quotation to the words of the text nearest to it; empty for other claims
 * @param cautions of the texts named that were not wholly checked, what of them was not, and whether it is the words
 *     quoted
 */
record Verdict(
        ClaimMark mark, String answer, String reading, List<Edit> edits, List<Proof> proofs, List<String> cautions) {

    Verdict {
        Objects.requireNonNull(mark, "mark");
        Objects.requireNonNull(reading, "reading");
        edits = List.copyOf(edits);
        proofs = List.copyOf(proofs);
        cautions = List.copyOf(cautions);
        if (answer.isBlank()) {
            throw new IllegalArgumentException("a mark without an answer");
        }
    }

    Verdict(ClaimMark mark, String answer, String reading, List<Edit> edits, List<Proof> proofs) {
        this(mark, answer, reading, edits, proofs, List.of());
    }

    static Verdict of(ClaimMark mark, String answer, Proof... proofs) {
        return new Verdict(mark, answer, "", List.of(), List.of(proofs));
    }

    static Verdict of(ClaimMark mark, String answer, List<Proof> proofs) {
        return new Verdict(mark, answer, "", List.of(), proofs);
    }

    Verdict read(String how) {
        return new Verdict(mark, answer, how, edits, proofs, cautions);
    }

    Verdict carefully(List<String> more) {
        return new Verdict(mark, answer, reading, edits, proofs, more);
    }
}
