package org.engross.web.http;

import org.engross.citation.Expression;
import org.engross.citation.LawCitation;
import org.engross.citation.TextId;
import org.engross.expression.ExpressedText;

/** Whether what an address names can come to be another text, so that whoever keeps the answer must ask again. */
public enum Permanence {
    /** It names one print for good. */
    FIXED,
    /** What is taken in later, or a better reading of the instructions, can change what it names. */
    MOVING;

    /**
     * What an expression, as it was asked, names. A version of a measure, a public law as enacted and an amendment are
     * fixed. A law on a day is fixed where the print that answers is of that very day: else a print of a day between, or
     * for a law without a day a newer one, would take its place. A text with others executed on it is made from all that is
     * held.
     *
     * @param asked the expression as the request has it; the answer names the day even where none was asked for
     */
    public static Permanence of(Expression asked, ExpressedText read) {
        return asked.isSingle() && isFixed(asked.base(), read) ? FIXED : MOVING;
    }

    /** What is made of both. */
    public Permanence and(Permanence other) {
        return this == FIXED ? other : MOVING;
    }

    private static boolean isFixed(TextId asked, ExpressedText read) {
        return switch (asked) {
            case TextId.OfMeasure measure -> true;
            case TextId.OfAmendment amendment -> true;
            case TextId.OfLaw law ->
                law.law() instanceof LawCitation.PublicLaw
                        || law.asOf()
                                .filter(read.base().document().date()::equals)
                                .isPresent();
        };
    }
}
