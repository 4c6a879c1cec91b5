package org.engross.scorecard;

import java.math.BigDecimal;

/**
 * What one member did in an act, and what it counts.
 *
 * @param answer in the word of the record: {@code No}, {@code signed 2017-08-01}, {@code not called}
 * @param why it counts so
 */
public record CountedAct(Act act, String answer, ActCredit credit, String why) {

    public boolean counts() {
        return credit != ActCredit.LEFT_OUT;
    }

    /** What it adds. */
    public BigDecimal points() {
        return credit.of(act.weight());
    }

    /** What it could have added. */
    public BigDecimal possible() {
        return counts() ? act.weight() : BigDecimal.ZERO;
    }

    /** {@code 10 of 10}, {@code left out}. */
    public String printedPoints() {
        return counts() ? Numbers.plain(points()) + " of " + Numbers.plain(act.weight()) : "left out";
    }
}
