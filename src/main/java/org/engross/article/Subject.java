package org.engross.article;

import java.util.Optional;
import org.engross.citation.LawCitation;
import org.engross.measure.Amendment;
import org.engross.measure.Measure;

/** What a name in an article stands for. */
sealed interface Subject {

    record MeasureSubject(Measure measure) implements Subject {}

    record AmendmentSubject(Amendment amendment) implements Subject {}

    /** A law, held or not. */
    record LawSubject(LawCitation law) implements Subject {}

    /** Something that the press names and that has an address, but no name of its own here. */
    record AddressSubject(String address) implements Subject {}

    /** Something of which nothing is held, in print. */
    record NothingHeld(String printed) implements Subject {}

    /** The measure that it is, amends, or that became it. */
    default Optional<Measure> measure(ArticleSources sources) {
        return switch (this) {
            case MeasureSubject of -> Optional.of(of.measure());
            case AmendmentSubject of -> sources.facts().measure(of.amendment().measure());
            case LawSubject(LawCitation.PublicLaw law) ->
                sources.measureOf(new LawCitation.PublicLaw(law.congress(), law.number(), ""));
            case LawSubject of -> Optional.empty();
            case AddressSubject of -> Optional.empty();
            case NothingHeld of -> Optional.empty();
        };
    }
}
