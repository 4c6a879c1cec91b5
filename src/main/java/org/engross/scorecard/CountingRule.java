package org.engross.scorecard;

import java.util.Arrays;
import java.util.Optional;

/** How an organization counts what is neither for nor against: an absence is not opposition, unless it says so itself. */
public enum CountingRule {
    LEFT_OUT("left out"),
    HALF("half"),
    AGAINST("against");

    private final String printed;

    CountingRule(String printed) {
        this.printed = printed;
    }

    /** {@code left out}, as the file has it. */
    public String printed() {
        return printed;
    }

    static Optional<CountingRule> of(String word) {
        return Arrays.stream(values())
                .filter(one -> one.printed.equalsIgnoreCase(word))
                .findAny();
    }

    ActCredit credit() {
        return switch (this) {
            case LEFT_OUT -> ActCredit.LEFT_OUT;
            case HALF -> ActCredit.HALF;
            case AGAINST -> ActCredit.NONE;
        };
    }
}
