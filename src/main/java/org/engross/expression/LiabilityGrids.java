package org.engross.expression;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.engross.citation.LawCitation;
import org.engross.citation.TextId;
import org.engross.editorial.LiabilityVocabulary;
import org.engross.liability.LiabilityGrid;

/** The grid of liability language over expressed texts. */
@ApplicationScoped
public class LiabilityGrids {

    private static final String MEASURES = "measures";

    private final LiabilityVocabulary vocabulary;

    @Inject
    LiabilityGrids(LiabilityVocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Reads texts, in the order of the columns. */
    public LiabilityGrid of(List<ExpressedText> texts) {
        return LiabilityGrid.of(
                vocabulary.vocabulary(),
                texts.stream()
                        .map(text -> new LiabilityGrid.TextColumn(
                                text.id(), work(text.expression().base()), text.text()))
                        .toList());
    }

    /**
     * Versions of measures, and the public laws they became, are told one against the other; so are the texts of one
     * section of law, with or without something carried out on it. The text of an amendment is orders: it stands alone.
     */
    private static String work(TextId base) {
        return switch (base) {
            case TextId.OfMeasure measure -> MEASURES;
            case TextId.OfLaw of ->
                of.law() instanceof LawCitation.PublicLaw ? MEASURES : of.law().toString();
            case TextId.OfAmendment amendment -> "";
        };
    }
}
