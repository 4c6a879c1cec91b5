package org.engross.amending.editing;

import static org.engross.amending.instruction.Outcome.Reason.TARGET_AMBIGUOUS;
import static org.engross.amending.instruction.Outcome.Reason.WORDS_NOT_FOUND;

import java.util.ArrayList;
import org.engross.amending.draft.WorkingProvision;
import org.engross.amending.instruction.Instruction;
import org.engross.amending.instruction.Refusal;
import org.engross.amending.place.SectionReferences;

/** Refers to sections by the numbers that tables gave them, all at once: one may bear the number that another left. */
public final class UpdatedReferences {

    private UpdatedReferences() {}

    /** The law with each of its references to a section of the tables changed; what instructions brought in is new already. */
    public static WorkingProvision of(Editor editor, Instruction.UpdateReferences order) {
        var numbers = order.numbers();
        var edits = new ArrayList<LawEdit>();
        for (var reference : SectionReferences.of(editor.law())) {
            var now = numbers.get(reference.number());
            var range = reference.range();
            if (now == null || range.text().isInserted(range.from(), range.to())) {
                continue;
            }
            if (reference.inRange()) {
                throw new Refusal(TARGET_AMBIGUOUS, "a range of sections is cited from section " + reference.number());
            }
            edits.add(new LawEdit(range.span(), editor.words(now)));
        }
        if (edits.isEmpty()) {
            throw new Refusal(WORDS_NOT_FOUND, "no section that the tables redesignate is cited there");
        }
        return editor.replace(edits);
    }
}
