package org.engross.vote;

import java.util.Objects;
import org.engross.member.MemberId;
import org.engross.member.Party;

/**
 * How one member answered.
 *
 * @param party of the member, as the roll call prints it
 * @param state two letters, as the roll call prints it
 */
public record Position(MemberId member, Party party, String state, Cast cast) {

    public Position {
        Objects.requireNonNull(member, "member");
        Objects.requireNonNull(party, "party");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(cast, "cast");
    }
}
