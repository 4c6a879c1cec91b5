package org.engross.vote;

import java.util.Objects;
import java.util.Optional;
import org.engross.member.MemberId;
import org.engross.member.Party;

/**
 * How one member answered.
 *
 * @param party of the member, as the roll call prints it
 * @param state two letters, as the roll call prints it
 * @param named for whom the member voted, in an election
 */
public record Position(MemberId member, Party party, String state, Cast cast, Optional<String> named) {

    public Position {
        Objects.requireNonNull(member, "member");
        Objects.requireNonNull(party, "party");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(cast, "cast");
        if (named.isPresent() != (cast == Cast.NAMED)) {
            throw new IllegalArgumentException("a vote for a person and a name go together: " + cast + ", " + named);
        }
    }

    /** An answer to a question that is put. */
    public Position(MemberId member, Party party, String state, Cast cast) {
        this(member, party, state, cast, Optional.empty());
    }
}
