package org.engross.member;

import java.util.Arrays;

/** The party under which a member sits. */
public enum Party {
    REPUBLICAN("R", "Republican"),
    DEMOCRAT("D", "Democrat"),
    INDEPENDENT("I", "Independent"),
    /** Any other; the words of the list of members stand in {@link Term#partyName()}. */
    OTHER("O", "Another party"),
    /** A roll call that prints no parties, of a member whose party on that day is not held. */
    UNSTATED("?", "Party not stated");

    private final String letter;
    private final String printed;

    Party(String letter, String printed) {
        this.letter = letter;
        this.printed = printed;
    }

    /** {@code R}, as the records print it. */
    public String letter() {
        return letter;
    }

    /** {@code Republican}. */
    public String printed() {
        return printed;
    }

    /** {@code Republicans}, after a number other than one. */
    public String counted(int members) {
        return switch (this) {
            case REPUBLICAN, DEMOCRAT, INDEPENDENT -> printed + (members == 1 ? "" : "s");
            case OTHER -> "of another party";
            case UNSTATED -> "whose party is not stated";
        };
    }

    /**
     * Reads the letter.
     *
     * @throws IllegalArgumentException for anything else
     */
    public static Party parse(String letter) {
        return Arrays.stream(values())
                .filter(party -> party != UNSTATED && party.letter.equals(letter))
                .findAny()
                .orElseThrow(() -> new IllegalArgumentException("not a party: '" + letter + "' (one of R, D, I, O)"));
    }
}
