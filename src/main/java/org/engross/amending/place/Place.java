package org.engross.amending.place;

import java.util.List;
import org.engross.amending.draft.TextRange;
import org.engross.amending.draft.WorkingProvision;
import org.engross.amending.instruction.Step;

/**
 * What a target names in a draft.
 *
 * @param node the provision
 * @param part the part of it that is meant, a heading, a matter or a sentence; null for all of it
 * @param stretches the words, in printed order
 */
public record Place(WorkingProvision node, Step part, List<TextRange> stretches) {

    public Place {
        stretches = List.copyOf(stretches);
    }

    public boolean isWholeProvision() {
        return part == null;
    }
}
