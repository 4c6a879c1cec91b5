package org.engross.scorecard;

import java.util.List;

/** What came of a scorecard's file: the scores, or everything that is wrong in it; never some of each. */
public sealed interface ScorecardAnswer {

    record Scored(Scorecard scorecard) implements ScorecardAnswer {}

    /**
     * No score was made.
     *
     * @param faults by line, at least one
     */
    record Faulty(List<FileFault> faults) implements ScorecardAnswer {

        public Faulty {
            faults = List.copyOf(faults);
        }

        /** How many, in words: {@code 3 faults}. */
        public String count() {
            return faults.size() == 1 ? "1 fault" : faults.size() + " faults";
        }
    }
}
