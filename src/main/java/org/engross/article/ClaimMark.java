package org.engross.article;

/** What the record says of a claim. */
public enum ClaimMark {
    AS_RECORDED("as the record has it"),
    /** The record has nearly this; the difference is told. */
    NEAR("near"),
    /** The record has something else, which is told. */
    NOT_SO("not so"),
    NOT_IN_RECORD("not in a legislative record"),
    /** The words can be read in more than one way, and the ways differ; all are told. */
    AMBIGUOUS("ambiguous");

    private final String printed;

    ClaimMark(String printed) {
        this.printed = printed;
    }

    /** {@code as the record has it}. */
    public String printed() {
        return printed;
    }
}
