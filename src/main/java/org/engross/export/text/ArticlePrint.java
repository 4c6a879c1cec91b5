package org.engross.export.text;

import java.util.Locale;
import java.util.stream.Collectors;
import org.engross.article.CheckedArticle;
import org.engross.article.CheckedClaim;
import org.engross.article.ClaimMark;
import org.engross.diff.Edit;

/** An article held against the record, as plain text: a paragraph for each claim. */
public final class ArticlePrint {

    private ArticlePrint() {}

    public static String of(CheckedArticle article) {
        var lines = new StringBuilder();
        lines.append(summary(article)).append('\n');
        article.notes().forEach(note -> lines.append(note).append('\n'));
        int number = 1;
        for (var claim : article.claims()) {
            lines.append('\n').append(number++).append(") ");
            print(claim, lines);
        }
        return lines.toString();
    }

    /** {@code 20 claims in 185 words: 15 as the record has it, 3 not so.} */
    public static String summary(CheckedArticle article) {
        int claims = article.claims().size();
        var marks = article.counts().entrySet().stream()
                .filter(mark -> mark.getValue() > 0)
                .map(mark -> mark.getValue() + " " + mark.getKey().printed())
                .collect(Collectors.joining(", "));
        return claims + (claims == 1 ? " claim" : " claims") + " in " + article.words()
                + (article.words() == 1 ? " word" : " words") + (marks.isEmpty() ? "." : ": " + marks + ".");
    }

    private static void print(CheckedClaim claim, StringBuilder lines) {
        lines.append(claim.mark().printed().toUpperCase(Locale.ROOT))
                .append(" (")
                .append(claim.kind().printed())
                .append("): ")
                .append(claim.words())
                .append('\n');
        line(claim.answer(), lines);
        if (claim.mark() == ClaimMark.NEAR && !claim.edits().isEmpty()) {
            line("Difference: " + claim.edits().stream().map(ArticlePrint::edit).collect(Collectors.joining()), lines);
        }
        if (!claim.reading().isEmpty()) {
            line(claim.reading(), lines);
        }
        claim.cautions().forEach(caution -> line(caution, lines));
        claim.proofs().forEach(proof -> line(proof.label() + ": " + proof.address(), lines));
    }

    private static void line(String words, StringBuilder lines) {
        lines.append("   ").append(words).append('\n');
    }

    private static String edit(Edit edit) {
        return switch (edit.op()) {
            case SAME -> edit.text();
            case STRIKE -> "[-" + edit.text() + "-]";
            case INSERT -> "{+" + edit.text() + "+}";
        };
    }
}
