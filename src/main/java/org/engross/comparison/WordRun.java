package org.engross.comparison;

import java.util.List;
import org.engross.diff.Edit;
import org.engross.provision.Wording;

/**
 * The edits of one run of a provision's own words: its heading, its chapeau, the flush words after its levels.
 *
 * @param kind what the words are in the newer text, or in the older where the newer lacks them
 * @param quoted whether the words stand in quoted content, without a level of their own there
 * @param afterLevels whether they stand after levels of the provision, so that a print sets them after those
 * @param edits which rebuild both sides; never empty
 */
public record WordRun(Wording.Kind kind, boolean quoted, boolean afterLevels, List<Edit> edits) {

    public WordRun {
        edits = List.copyOf(edits);
        if (edits.isEmpty()) {
            throw new IllegalArgumentException("a passage without edits: " + kind);
        }
    }

    /** Whether the older text has the words, changed or not. */
    public boolean isBefore() {
        return edits.stream().anyMatch(Edit::isBefore);
    }

    /** Whether the newer text has the words, changed or not. */
    public boolean isAfter() {
        return edits.stream().anyMatch(Edit::isAfter);
    }

    /** Whether the words are the same in both. */
    public boolean isUnchanged() {
        return edits.stream().allMatch(edit -> edit.op() == Edit.Op.SAME);
    }
}
