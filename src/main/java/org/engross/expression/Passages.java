package org.engross.expression;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.engross.citation.LawCitation;
import org.engross.citation.TextId;
import org.engross.library.Holding;
import org.engross.library.Proceedings;
import org.engross.vote.RollCall;

/**
 * Finds the bill behind a public law: the text on which the chamber that began it voted, with the amendments agreed to on
 * its floor, so that words of the law can be traced to the amendment that put them into the bill.
 */
@ApplicationScoped
class Passages {

    private final Texts texts;
    private final Proceedings proceedings;

    @Inject
    Passages(Texts texts, Proceedings proceedings) {
        this.texts = texts;
        this.proceedings = proceedings;
    }

    /** The bill that became a public law, as it was voted on; empty where the record does not tell. */
    Optional<BillOfLaw> of(Holding law) {
        if (!(law.document().id() instanceof TextId.OfLaw of && of.law() instanceof LawCitation.PublicLaw publicLaw)) {
            return Optional.empty();
        }
        return proceedings.measures().stream()
                .filter(measure -> measure.law().filter(publicLaw::equals).isPresent())
                .flatMap(measure -> proceedings.rollCalls().stream()
                        .filter(vote -> vote.measure().equals(measure.id())
                                && vote.id().chamber() == measure.id().type().chamber()))
                .filter(vote -> vote.amendment().isEmpty() && !vote.isVitiated())
                .map(RollCall::textVotedOn)
                .map(texts::read)
                .filter(ReadAnswer.Read.class::isInstance)
                .map(answer -> new BillOfLaw(((ReadAnswer.Read) answer).text()))
                .findFirst();
    }
}
