package org.engross.export.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.engross.article.CheckedArticle;
import org.engross.article.CheckedClaim;
import org.engross.article.Proof;
import org.engross.diff.Edit;

/**
 * An article held against the record, as JSON. The article itself is not sent back.
 *
 * @param words how many the article has
 * @param marks how many claims bear each mark
 * @param claims in the order in which they begin
 * @param notes what else there is to say: that nothing was found, that the text seems to be no English
 */
@Schema(name = "CheckedArticle")
public record ArticleView(int words, Map<String, Integer> marks, List<Claim> claims, List<String> notes) {

    /**
     * A claim.
     *
     * @param words of the article
     * @param start of the words in the article, and {@code end} the one after them, in UTF-16 code units
     * @param answer what the record says
     * @param reading of what the claim was read, and why; empty where its words say it all
     * @param edits from a quotation to the words of the nearest text; empty for other claims
     * @param cautions of the texts named that were not wholly checked, what of them was not and why, and whether it is the
     *     words quoted
     */
    @Schema(name = "Claim")
    public record Claim(
            @Schema(enumeration = {"quotation", "vote count", "cosponsor count", "date", "name", "member"})
            String kind,

            @Schema(
                    enumeration = {"as the record has it", "near", "not so", "not in a legislative record", "ambiguous"
                    })
            String mark,

            String words,
            int start,
            int end,
            String answer,
            String reading,
            List<WordEdit> edits,
            List<ProofView> proofs,
            List<String> cautions) {}

    /** An edit from a quotation to a text. */
    @Schema(name = "QuotationEdit")
    public record WordEdit(
            @Schema(enumeration = {"same", "strike", "insert"})
            String op,

            String text) {}

    /** Where the record can be looked up. */
    @Schema(name = "Proof")
    public record ProofView(String label, String address) {
        static ProofView of(Proof proof) {
            return new ProofView(proof.label(), proof.address());
        }
    }

    public static ArticleView of(CheckedArticle article) {
        var marks = new LinkedHashMap<String, Integer>();
        article.counts().forEach((mark, count) -> marks.put(mark.printed(), count));
        return new ArticleView(
                article.words(),
                marks,
                article.claims().stream().map(ArticleView::claim).toList(),
                article.notes());
    }

    private static Claim claim(CheckedClaim claim) {
        return new Claim(
                claim.kind().printed(),
                claim.mark().printed(),
                claim.words(),
                claim.span().start(),
                claim.span().end(),
                claim.answer(),
                claim.reading(),
                claim.edits().stream().map(ArticleView::edit).toList(),
                claim.proofs().stream().map(ProofView::of).toList(),
                claim.cautions());
    }

    private static WordEdit edit(Edit edit) {
        return new WordEdit(edit.op().name().toLowerCase(Locale.ROOT), edit.text());
    }
}
