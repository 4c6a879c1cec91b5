package org.engross.ingest.votes;

import java.util.Optional;
import org.engross.vote.Cast;

/**
 * An answer as a record prints it.
 *
 * @param named in an election, for whom
 */
record PrintedCast(Cast cast, Optional<String> named) {

    /**
     * Reads {@code Yea}, {@code Not Voting}.
     *
     * @throws IllegalArgumentException for anything else
     */
    static PrintedCast of(String word) {
        return new PrintedCast(Cast.parse(word), Optional.empty());
    }

    /** In an election, whatever is no answer to a question is the name of a candidate. */
    static PrintedCast inElection(String word) {
        return switch (word) {
            case "Present", "Not Voting" -> of(word);
            default -> new PrintedCast(Cast.NAMED, Optional.of(word));
        };
    }
}
