package org.engross.amending.place;

import static org.engross.amending.instruction.Outcome.Reason.TOO_MUCH_WORK;

import org.engross.amending.instruction.Refusal;

/**
 * Counts the work of the instructions executed on one law, and refuses what goes beyond a bound: "each place" that puts
 * two words for one doubles a text with every instruction.
 */
public final class Work {

    /** The characters of law that the instructions may search and set anew, and those that they may put there. */
    public static final long SEARCHED = 4_000_000_000L;

    public static final long INSERTED = 40_000_000L;

    private long searched;
    private long inserted;

    /** Counts characters or provisions looked at. */
    public void search(long amount) {
        searched += amount;
        check();
    }

    /** Counts characters put into the law, before they are put there. */
    public void insert(long amount) {
        inserted += amount;
        check();
    }

    private void check() {
        if (searched > SEARCHED || inserted > INSERTED) {
            throw new Refusal(TOO_MUCH_WORK, "the instructions would search or insert too many characters");
        }
    }

    /** What was counted so far, in characters and provisions. */
    public long done() {
        return searched + inserted;
    }
}
