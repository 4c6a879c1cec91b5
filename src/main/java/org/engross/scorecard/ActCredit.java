package org.engross.scorecard;

import java.math.BigDecimal;

/** What an act adds to a member's score. */
public enum ActCredit {
    /** As the organization wanted: its whole weight. */
    FULL,
    /** Half of its weight, by the organization's own rule. */
    HALF,
    /** Nothing, and its weight counts among those that could have been had. */
    NONE,
    /** Neither: the act does not touch the score. */
    LEFT_OUT;

    private static final BigDecimal A_HALF = new BigDecimal("0.5");

    /** What is had of a weight. */
    BigDecimal of(BigDecimal weight) {
        return switch (this) {
            case FULL -> weight;
            case HALF -> weight.multiply(A_HALF);
            case NONE, LEFT_OUT -> BigDecimal.ZERO;
        };
    }
}
