package org.engross.proceeding;

import java.util.Objects;

/**
 * Two things that the record says, which should be the same.
 *
 * @param subject the id of what was looked at: {@code h90-115.2018}
 * @param what was compared, in plain words
 * @param stated what the one place says
 * @param found what the other says, or what was counted; of a check not made, why it could not be
 * @param made whether there were two things to compare
 */
public record Check(Kind kind, String subject, String what, String stated, String found, boolean made) {

    /** What kinds of things are compared. */
    public enum Kind {
        /** The tally stated in an action, and the positions counted. */
        TALLY,
        /** The result stated, and what the requirement makes of the tally. */
        RESULT,
        /** The recorded votes listed in a status record, and the roll calls there were. */
        RECORDED_VOTE,
        /** What an action says of a vote set aside, and the vote. */
        VITIATION,
        /** The sponsors on record on the day of a print, and those it prints. */
        PRINTED_SPONSORS,
        /** Those called original cosponsors, and those who signed on when the measure was introduced. */
        ORIGINAL_COSPONSORS,
        /** The party and state of a member in a vote, and in the list of members. */
        AFFILIATION,
        /** The text said to be voted on, and what had been agreed to by the time of the vote. */
        TEXT_VOTED_ON,
        /** What a committee is said to have done, and the actions of that day. */
        COMMITTEE,
        /** A report listed, and the action that cites it. */
        REPORT,
        /** The law that a measure became, and the action that says so. */
        LAW,
        /** What became of an amendment, and the action or vote that decided it. */
        DISPOSITION
    }

    public Check {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(stated, "stated");
        Objects.requireNonNull(found, "found");
    }

    /** A check that was made. */
    public Check(Kind kind, String subject, String what, String stated, String found) {
        this(kind, subject, what, stated, found, true);
    }

    /** A check that lacks one of the two things. */
    static Check notMade(Kind kind, String subject, String what, String why) {
        return new Check(kind, subject, what, "", why, false);
    }

    /** Whether the two are the same. */
    public boolean agrees() {
        return made && stated.equals(found);
    }

    /** Whether the two are not the same. */
    public boolean differs() {
        return made && !stated.equals(found);
    }
}
