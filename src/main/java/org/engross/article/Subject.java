package org.engross.article;

import java.util.Optional;
import org.engross.citation.LawCitation;
import org.engross.measure.Amendment;
import org.engross.measure.Measure;

/** What a name in an article stands for. */
sealed interface Subject {

    record OfMeasure(Measure measure) implements Subject {}

    record OfAmendment(Amendment amendment) implements Subject {}

    /** A law, held or not. */
    record OfLaw(LawCitation law) implements Subject {}

    /** Something that the press names and that has an address, but no name of its own here. */
    record OfAddress(String address) implements Subject {}

    /** Something of which nothing is held, in print. */
    record NotHeld(String printed) implements Subject {}

    /** The measure that it is, amends, or that became it. */
    default Optional<Measure> measure(ArticleSources sources) {
        return switch (this) {
            case OfMeasure of -> Optional.of(of.measure());
            case OfAmendment of ->
                sources.facts().measure(of.amendment().amends().measure());
            case OfLaw(LawCitation.PublicLaw law) ->
                sources.measureOf(new LawCitation.PublicLaw(law.congress(), law.number(), ""));
            case OfLaw of -> Optional.empty();
            case OfAddress of -> Optional.empty();
            case NotHeld of -> Optional.empty();
        };
    }
}
