package org.engross.expression;

import java.util.List;

/** What came of asking what language that somebody brings would do. */
public sealed interface ProposalAnswer {

    /**
     * What it would do.
     *
     * @param notes how the law and its day were found, and what else a reader must know first, in sentences
     */
    record ProposalTold(TextEffects effects, List<String> notes) implements ProposalAnswer {
        public ProposalTold {
            notes = List.copyOf(notes);
        }
    }

    /** The law on which it was to be tried is not held. */
    record LawNotHeld(ReadAnswer.NotHeld notHeld) implements ProposalAnswer {}
}
