package org.engross.amending.reading;

import org.engross.amending.instruction.Deadline;
import org.engross.amending.instruction.Outcome;
import org.engross.amending.instruction.Refusal;

/**
 * Long language that is given up when its characters were looked at too often. A pattern may look at the rest of the
 * language from each of its places, which takes work by the square of its length where somebody means it to.
 */
final class BoundedText implements CharSequence {

    /** What is shorter takes little work whatever stands in it. */
    private static final int SHORT = 1_000;

    /** How often each character may be looked at; the rules look at those of the longest enacted language some dozens of times. */
    private static final long LOOKS = 4_000;

    private static final int BETWEEN_CHECKS = 1 << 20;

    private final String text;
    private long left;

    private BoundedText(String text) {
        this.text = text;
        this.left = LOOKS * text.length();
    }

    static CharSequence of(String text) {
        return text.length() < SHORT ? text : new BoundedText(text);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        if (--left < 0) {
            throw new Refusal(Outcome.Reason.TOO_MUCH_WORK, "the language is read in too many ways");
        }
        if (left % BETWEEN_CHECKS == 0) {
            Deadline.check();
        }
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
