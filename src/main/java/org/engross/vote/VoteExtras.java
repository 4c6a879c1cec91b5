package org.engross.vote;

import java.util.Objects;
import java.util.Optional;

/**
 * What the record of a roll call has besides the question and the answers, in its own words; empty where it has none.
 *
 * @param about what is voted on, where the question does not say: the title of a bill, a nomination
 * @param author who offered the amendment: {@code Walters (CA)}
 * @param tieBreaker who broke a tie, and how: {@code Vice President: Yea}
 * @param stated the tally that the record itself prints
 */
public record VoteExtras(String about, String author, String tieBreaker, Optional<Tally> stated) {

    public VoteExtras {
        Objects.requireNonNull(about, "about");
        Objects.requireNonNull(author, "author");
        Objects.requireNonNull(tieBreaker, "tieBreaker");
        Objects.requireNonNull(stated, "stated");
    }

    /** Nothing besides. */
    public static VoteExtras none() {
        return new VoteExtras("", "", "", Optional.empty());
    }
}
