package org.engross.amending.instruction;

/**
 * Which of the places where words stand is meant.
 *
 * @param nth for {@link Kind#NTH}, from 1, and {@link #LAST} for the last; otherwise 0
 */
public record Occurrence(Kind kind, int nth) {

    /** The kinds of it. */
    public enum Kind {
        /** Nothing said: the words must stand there once. */
        SOLE,
        /** "each place it appears" */
        EACH,
        /** "each place it appears (other than the last place)" */
        EACH_BUT_LAST,
        /** "each place it appears (other than the first place)" */
        EACH_BUT_FIRST,
        /** "each other place it appears": all but those that orders before have changed. */
        EACH_OTHER,
        /** "each subsequent place it appears": all after the first, which an order before may have changed. */
        EACH_SUBSEQUENT,
        /** "the second place it appears" */
        NTH,
        /** "at the end" */
        AT_THE_END,
        /** "at the beginning" */
        AT_THE_BEGINNING
    }

    /** The number of the last place. */
    public static final int LAST = -1;

    public static final Occurrence SOLE = new Occurrence(Kind.SOLE, 0);
    public static final Occurrence EACH = new Occurrence(Kind.EACH, 0);
    public static final Occurrence EACH_BUT_LAST = new Occurrence(Kind.EACH_BUT_LAST, 0);
    public static final Occurrence EACH_BUT_FIRST = new Occurrence(Kind.EACH_BUT_FIRST, 0);
    public static final Occurrence EACH_OTHER = new Occurrence(Kind.EACH_OTHER, 0);
    public static final Occurrence EACH_SUBSEQUENT = new Occurrence(Kind.EACH_SUBSEQUENT, 0);
    public static final Occurrence AT_THE_END = new Occurrence(Kind.AT_THE_END, 0);
    public static final Occurrence AT_THE_BEGINNING = new Occurrence(Kind.AT_THE_BEGINNING, 0);

    public Occurrence {
        if (kind == Kind.NTH ? nth == 0 || nth < LAST : nth != 0) {
            throw new IllegalArgumentException("not an occurrence: " + kind + " " + nth);
        }
    }

    public static Occurrence nth(int nth) {
        return new Occurrence(Kind.NTH, nth);
    }
}
