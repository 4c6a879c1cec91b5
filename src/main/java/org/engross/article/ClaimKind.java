package org.engross.article;

/** What kind of thing an article claims. */
public enum ClaimKind {
    QUOTATION("quotation"),
    VOTE_COUNT("vote count"),
    COSPONSOR_COUNT("cosponsor count"),
    DATE("date"),
    /** The name of a measure, a law, an amendment. */
    NAME("name"),
    /** A member's name, and what the member did. */
    MEMBER("member");

    private final String printed;

    ClaimKind(String printed) {
        this.printed = printed;
    }

    /** {@code vote count}. */
    public String printed() {
        return printed;
    }
}
