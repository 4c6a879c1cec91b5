package org.engross.amending.editing;

import static org.engross.amending.instruction.Outcome.Reason.CONTENT_DOES_NOT_FIT;
import static org.engross.amending.instruction.Outcome.Reason.NOT_CARRIED_OUT;

import java.util.List;
import org.engross.amending.draft.OriginText;
import org.engross.amending.draft.Piece;
import org.engross.amending.draft.WorkingProvision;
import org.engross.amending.instruction.Content;
import org.engross.amending.instruction.Refusal;
import org.engross.amending.instruction.Step;
import org.engross.amending.instruction.Target;
import org.engross.amending.place.Locator;
import org.engross.amending.place.Place;
import org.engross.provision.Level;
import org.engross.provision.Wording;

/** Executes restatements: "is amended to read as follows". */
public record Restatement(WorkingProvision law, int origin, ProvisionEdits.Later later) {

    private Place find(Target target) {
        return Locator.find(law, target);
    }

    private OriginText traced(String words) {
        return OriginText.of(words, origin);
    }

    public WorkingProvision restate(Target target, Content content) {
        var place = find(target);
        if (place.part() instanceof Step.Text) {
            var parts = content.isBlock()
                    ? WorkingProvision.pieces(content.parts(), origin)
                    : List.<Piece>of(new Piece.Words(Wording.Kind.CONTENT, traced(content.words())));
            return law.replaced(place.node(), place.node().withParts(parts));
        }
        if (place.part() instanceof Step.Unit) {
            throw new Refusal(NOT_CARRIED_OUT, target + " is set within running words");
        }
        if (!place.isWholeProvision()) {
            return new Substitution(law, origin, later).part(place, content);
        }
        if (!content.isBlock()
                && place.node().children().isEmpty()
                && !content.words().startsWith("(")) {
            throw new Refusal(CONTENT_DOES_NOT_FIT, "a provision is restated without its designation");
        }
        var now = ProvisionEdits.provisions(content, origin);
        if (place.node() == law) {
            return ofLaw(law, now, target.address().section());
        }
        if (!now.getFirst().value().equals(place.node().value())) {
            throw new Refusal(
                    CONTENT_DOES_NOT_FIT,
                    place.node().designation() + " is restated as "
                            + now.getFirst().designation());
        }
        return ProvisionEdits.substitute(law, List.of(place.node()), now, later);
    }

    /** The section as restated bears the number that the law names, its own in an Act or the Code's. */
    static WorkingProvision ofLaw(WorkingProvision law, List<WorkingProvision> now, String number) {
        var only = now.getFirst();
        if (now.size() != 1 || only.level() != Level.SECTION || law.level() != Level.SECTION) {
            throw new Refusal(CONTENT_DOES_NOT_FIT, "a section is restated as something else");
        }
        if (only.parts().isEmpty()) {
            throw new Refusal(CONTENT_DOES_NOT_FIT, "a section is restated as a heading alone");
        }
        if (!only.value().equals(law.value()) && !only.value().equals(number)) {
            throw new Refusal(CONTENT_DOES_NOT_FIT, "section " + law.value() + " is restated as " + only.value());
        }
        return new WorkingProvision(law.level(), law.designation(), only.heading(), only.parts(), law.origin());
    }
}
