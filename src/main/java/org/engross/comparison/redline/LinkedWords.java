package org.engross.comparison.redline;

import java.util.List;
import org.engross.comparison.ProvisionChange;
import org.engross.comparison.redline.PrintedText.WordRange;
import org.engross.diff.EditPart;

/**
 * Words of the older text that are words of the newer.
 *
 * @param parts of the edits which lead from the ones to the others
 * @param move the id of the change that moved them; empty where they stayed in line
 * @param change whose edits they are
 */
record LinkedWords(WordRange before, WordRange after, List<EditPart> parts, String move, ProvisionChange change) {

    boolean isMoved() {
        return !move.isEmpty();
    }

    LinkedWords moved(String id) {
        return new LinkedWords(before, after, parts, id, change);
    }
}
