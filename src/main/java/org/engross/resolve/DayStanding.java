package org.engross.resolve;

/** Whether a citation names words that we hold. In the order of how much is known: those first that are held. */
public enum DayStanding {
    /** The text of that day is held, and has the place. */
    HELD("held"),
    /** There was no such thing on that day: what is held shows it. */
    NONE("none"),
    /** Nothing held tells what stood there on that day. */
    NOT_COLLECTED("not-collected"),
    /** The words have the form of no citation of a text. */
    NOT_READ("not-read");

    private final String word;

    DayStanding(String word) {
        this.word = word;
    }

    /** {@code not-collected}. */
    public String word() {
        return word;
    }
}
