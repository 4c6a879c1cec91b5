package org.engross.liability;

import java.util.List;
import org.engross.diff.Edit;

/**
 * A use in a cell, with what changed in its words.
 *
 * @param edits from the words of the column before to these; where they are new, one insertion
 */
public record Entry(Use use, Kind kind, List<Edit> edits) {

    /** Whether the words differ from those of the column before; in the first text of a work all are the same. */
    public enum Kind {
        SAME,
        REWORDED,
        NEW
    }

    public Entry {
        edits = List.copyOf(edits);
    }
}
