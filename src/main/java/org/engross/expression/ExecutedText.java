package org.engross.expression;

import java.util.List;
import java.util.Objects;
import org.engross.amending.AmendatoryLanguage;
import org.engross.amending.Instruction;
import org.engross.amending.Outcome;
import org.engross.library.Holding;

/**
 * One amending text of an expression, executed.
 *
 * @param amending the text whose language was executed
 * @param outcomes of its instructions that are addressed to the base, in order
 * @param elsewhere its instructions that are addressed to other laws
 * @param unread its amendatory language that no instruction claims
 */
public record ExecutedText(
        Holding amending, List<Outcome> outcomes, List<Instruction> elsewhere, List<AmendatoryLanguage.Unread> unread) {

    public ExecutedText {
        Objects.requireNonNull(amending, "amending");
        outcomes = List.copyOf(outcomes);
        elsewhere = List.copyOf(elsewhere);
        unread = List.copyOf(unread);
    }
}
