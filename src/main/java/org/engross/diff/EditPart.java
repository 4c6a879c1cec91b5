package org.engross.diff;

import java.util.Objects;

/**
 * An edit, or the part of one that is a passage moved within its run of words: struck at one place and inserted unchanged at
 * another.
 *
 * @param edit the words, with what happens to them there
 * @param move the number of the passage, from 1 in the order of the older text; 0 where the words did not move
 */
public record EditPart(Edit edit, int move) {

    public EditPart {
        Objects.requireNonNull(edit, "edit");
        if (move < 0 || move > 0 && edit.op() == Edit.Op.SAME) {
            throw new IllegalArgumentException("a move numbered " + move + " of " + edit);
        }
    }

    /** An edit that did not move. */
    public static EditPart whole(Edit edit) {
        return new EditPart(edit, 0);
    }

    public boolean isMoved() {
        return move > 0;
    }

    /** The same with other words. */
    public EditPart with(String words) {
        return new EditPart(new Edit(edit.op(), words), move);
    }
}
