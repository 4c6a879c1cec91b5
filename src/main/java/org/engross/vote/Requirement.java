package org.engross.vote;

import java.util.Arrays;

/** The majority that a question needs. */
public enum Requirement {
    /** More in favor than against. */
    SIMPLE_MAJORITY("simple majority"),
    /**
     * Three fifths of the Senators duly chosen and sworn, voting or not: cloture (Standing Rule XXII), and waiving
     * budgetary discipline (sec. 904 of the Congressional Budget Act of 1974).
     */
    THREE_FIFTHS("three fifths"),
    /** Two thirds of those voting: suspension of the rules, vetoed bills. */
    TWO_THIRDS("two thirds");

    private final String printed;

    Requirement(String printed) {
        this.printed = printed;
    }

    /** {@code three fifths}. */
    public String printed() {
        return printed;
    }

    /** Whether a tally meets it; those not voting count among the chosen and sworn. */
    public boolean isMetBy(Tally tally) {
        return switch (this) {
            case SIMPLE_MAJORITY -> tally.inFavor() > tally.against();
            case THREE_FIFTHS -> 5 * tally.inFavor() >= 3 * tally.called();
            case TWO_THIRDS -> 3 * tally.inFavor() >= 2 * (tally.inFavor() + tally.against());
        };
    }

    /**
     * Reads the printed words.
     *
     * @throws IllegalArgumentException for anything else
     */
    public static Requirement parse(String printed) {
        return Arrays.stream(values())
                .filter(requirement -> requirement.printed.equals(printed))
                .findAny()
                .orElseThrow(() -> new IllegalArgumentException(
                        "not a requirement: '" + printed + "' (one of simple majority, three fifths, two thirds)"));
    }
}
