package org.engross.scorecard;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.engross.citation.Chamber;
import org.engross.measure.Measure;
import org.engross.vote.RollCall;

/** One act on which an organization took a position. */
public sealed interface Act {

    /** The line of the file on which it stands. */
    int line();

    /** Above 0. */
    BigDecimal weight();

    /** What the organization says it was about; empty where it says nothing. */
    String about();

    /** In whose hands it was. */
    Chamber chamber();

    /** The day of the vote, or the last on which a signature counts. */
    LocalDate day();

    /** {@code h90-115.2018}, {@code s1693-115}. */
    String subject();

    /** {@code House roll call 90 of 2018}, {@code S. 1693}. */
    String printed();

    /** {@code a vote against}, {@code a signature by 2018-02-27}. */
    String wanted();

    /** What else a reader must know of it: how its absences count, how many were called, that it was set aside. */
    String terms();

    /** Where the record of it can be read: {@code /votes/h90-115.2018}. */
    String page();

    /**
     * A vote.
     *
     * @param inFavor whether a vote in favor was wanted
     * @param absence how one who was called and did not vote is counted
     * @param present how one is counted who answered neither for nor against
     */
    record Voting(
            int line,
            RollCall vote,
            boolean inFavor,
            BigDecimal weight,
            CountingRule absence,
            CountingRule present,
            String about)
            implements Act {

        /** 2 U.S.C. 2a; with 50 States since the 88th Congress. */
        private static final int SEATS_OF_THE_HOUSE = 435;

        private static final int STATES = 50;
        private static final int FIRST_WITH_THESE_SEATS = 88;

        @Override
        public Chamber chamber() {
            return vote.id().chamber();
        }

        @Override
        public LocalDate day() {
            return vote.date();
        }

        @Override
        public String subject() {
            return vote.id().toString();
        }

        @Override
        public String printed() {
            return vote.id().printed();
        }

        @Override
        public String wanted() {
            return inFavor ? "a vote in favor" : "a vote against";
        }

        @Override
        public String terms() {
            int called = vote.tally().called();
            int seats = vote.id().chamber() == Chamber.HOUSE ? SEATS_OF_THE_HOUSE : 2 * STATES;
            boolean isKnown = vote.id().congress().number() >= FIRST_WITH_THESE_SEATS && called < seats;
            return "absence " + absence.printed() + "; " + called + " members called"
                    + (isKnown
                            ? " of " + seats + " seats; the record says nothing of the other " + (seats - called)
                                    + ", which were vacant or whose members, as often the Speaker, were not called"
                            : "")
                    + vote.vitiated()
                            .map(set -> "; set aside (vitiated) by " + set.by() + " on " + set.date())
                            .orElse("");
        }

        @Override
        public String page() {
            return "/votes/" + vote.id();
        }
    }

    /**
     * A name on a measure.
     *
     * @param signed whether a signature was wanted; else that there be none
     * @param until the last day on which signing counts; a name withdrawn by then does not stand
     */
    record Signing(int line, Measure measure, boolean signed, BigDecimal weight, LocalDate until, String about)
            implements Act {

        @Override
        public Chamber chamber() {
            return measure.id().type().chamber();
        }

        @Override
        public LocalDate day() {
            return until;
        }

        @Override
        public String subject() {
            return measure.id().toString();
        }

        @Override
        public String printed() {
            return measure.id().printed();
        }

        @Override
        public String wanted() {
            return (signed ? "a signature by " : "no signature by ") + until;
        }

        @Override
        public String terms() {
            return measure.title();
        }

        @Override
        public String page() {
            return "/measures/" + measure.id();
        }
    }
}
