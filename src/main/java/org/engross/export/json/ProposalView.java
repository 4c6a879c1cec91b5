package org.engross.export.json;

import java.util.List;
import org.engross.expression.ProposalAnswer;

/**
 * What language that somebody brings would do, as JSON.
 *
 * @param notes how the law and its day were found, and what else a reader must know first
 * @param effects every law and section, with the words before and after where they are held
 */
public record ProposalView(List<String> notes, EffectsView effects) {
    public static ProposalView of(ProposalAnswer.ProposalTold told) {
        return new ProposalView(told.notes(), EffectsView.of(told.effects(), true));
    }
}
