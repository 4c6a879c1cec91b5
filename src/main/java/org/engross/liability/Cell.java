package org.engross.liability;

import java.util.List;

/**
 * The uses that one text makes of one element, and how they differ from the text before.
 *
 * @param entries in printed order
 * @param gone what the column before had and this text has not, nor anything like it
 */
public record Cell(Standing standing, List<Entry> entries, List<Use> gone) {

    /** How a cell differs from the cell before it. */
    public enum Standing {
        /** The first text of its work, which has none before it. */
        FIRST,
        /** The same words, be it at another place; or no words in either. */
        SAME,
        /** Words in both, and they differ. */
        CHANGED,
        /** Words only here. */
        ADDED,
        /** Words only in the column before. */
        GONE
    }

    public Cell {
        entries = List.copyOf(entries);
        gone = List.copyOf(gone);
    }

    /** Whether it has no such words, and none are gone from it. */
    public boolean isNone() {
        return isEmpty() && gone.isEmpty();
    }

    /** {@code has it} in a text that is compared with none, {@code none} without such words; else how it stands. */
    public String inAWord() {
        return switch (standing) {
            case FIRST -> isNone() ? "none" : "has it";
            case SAME -> isNone() ? "none" : "same";
            case CHANGED -> "changed";
            case ADDED -> "added";
            case GONE -> "gone";
        };
    }

    /** The same as a sign, where there is no room for a word. */
    public String sign() {
        return switch (standing) {
            case FIRST -> "●";
            case SAME -> "=";
            case CHANGED -> "≠";
            case ADDED -> "+";
            case GONE -> "×";
        };
    }

    public boolean isEmpty() {
        return entries.isEmpty();
    }

    /** Whether it differs from the column before. */
    public boolean differs() {
        return standing != Standing.FIRST && standing != Standing.SAME;
    }
}
