package org.engross.expression;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import org.engross.citation.Expression;
import org.engross.citation.LawCitation.PublicLaw;
import org.engross.citation.TextId;
import org.engross.editorial.LiabilityVocabulary;
import org.engross.liability.LiabilityGrid;
import org.engross.library.Proceedings;

/** The grid of liability language over expressed texts. */
@ApplicationScoped
public class LiabilityGrids {

    private final LiabilityVocabulary vocabulary;
    private final Proceedings proceedings;

    @Inject
    LiabilityGrids(LiabilityVocabulary vocabulary, Proceedings proceedings) {
        this.vocabulary = vocabulary;
        this.proceedings = proceedings;
    }

    /** Reads texts, in the order of the columns. */
    public LiabilityGrid of(List<ExpressedText> texts) {
        return LiabilityGrid.of(
                vocabulary.vocabulary(),
                texts.stream()
                        .map(text -> new LiabilityGrid.TextColumn(
                                text.id(), work(text.expression().base()), made(text.expression()), text.text()))
                        .toList());
    }

    /**
     * Versions of one measure, and the public law it became, are told one against the other; so are the texts of one
     * section of law. The text of an amendment is orders: it stands alone.
     */
    private String work(TextId base) {
        return switch (base) {
            case TextId.OfMeasure of -> of.version().measure().toString();
            case TextId.OfLaw of ->
                of.law() instanceof PublicLaw law ? measure(law) : of.law().toString();
            case TextId.OfAmendment amendment -> "";
        };
    }

    private String measure(PublicLaw law) {
        return proceedings
                .enactedAs(law)
                .map(measure -> measure.id().toString())
                .orElse("");
    }

    /** What is left of an expression without its last amending text, without its last two, down to the base. */
    private static List<String> made(Expression expression) {
        var amending = expression.amending();
        return IntStream.iterate(amending.size() - 1, kept -> kept >= 0, kept -> kept - 1)
                .mapToObj(kept -> new Expression(expression.base(), amending.subList(0, kept)).toString())
                .toList();
    }
}
