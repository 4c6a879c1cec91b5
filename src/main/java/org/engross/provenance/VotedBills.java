package org.engross.provenance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.engross.citation.Expression;
import org.engross.citation.TextId;
import org.engross.expression.ExecutedText;
import org.engross.expression.ExpressionReader;
import org.engross.expression.ReadAnswer;
import org.engross.library.Holding;
import org.engross.library.Library;
import org.engross.library.Proceedings;
import org.engross.measure.Measure;

/**
 * Finds the bill behind a public law or a late print of a bill: the text on which the chamber that began it voted, with
 * the amendments agreed to on its floor, so that words can be traced to the amendment that put them into the bill. The last are
 * remembered, until anything is kept: each comparison with a late print asks for the same one.
 */
@ApplicationScoped
class VotedBills {

    private final ExpressionReader texts;
    private final Proceedings proceedings;
    private final Library library;
    private final RememberedBills remembered = new RememberedBills();

    @Inject
    VotedBills(ExpressionReader texts, Proceedings proceedings, Library library) {
        this.library = library;
        this.texts = texts;
        this.proceedings = proceedings;
    }

    /** The bill behind a text executed: with the amendments executed on it, or else as it was voted on. */
    Optional<VotedBill> of(ExecutedText executed) {
        var text = executed.amending();
        if (executed.amendedBy().isEmpty()) {
            return votedOn(text);
        }
        var amendments = executed.amendedBy().stream()
                .map(amendment -> amendment.amending().document().id())
                .toList();
        return read(new Expression(text.document().id(), amendments));
    }

    /** The bill as it was voted on; empty where the record does not tell what was. */
    Optional<VotedBill> votedOn(Holding text) {
        return remembered.of(library.state(), text.id(), text.sha256(), () -> read(text));
    }

    private Optional<VotedBill> read(Holding text) {
        return measure(text.document().id()).stream()
                .flatMap(measure -> proceedings.facts(measure.id()).standingRollCallsOn(measure.id()).stream()
                        .filter(vote ->
                                vote.id().chamber() == measure.id().type().chamber()))
                .filter(vote -> vote.amendment().isEmpty()
                        && !vote.date().isAfter(text.document().date()))
                .flatMap(vote -> vote.textVotedOn().stream())
                .flatMap(voted -> read(voted).stream())
                .findFirst();
    }

    private Optional<VotedBill> read(Expression bill) {
        return texts.read(bill) instanceof ReadAnswer.Read read
                ? Optional.of(new VotedBill(read.text()))
                : Optional.empty();
    }

    private Optional<Measure> measure(TextId text) {
        return switch (text) {
            case TextId.OfMeasure of -> proceedings.measure(of.version().measure());
            case TextId.OfLaw of -> proceedings.enactedAs(of.law());
            case TextId.OfAmendment of -> Optional.empty();
        };
    }
}
