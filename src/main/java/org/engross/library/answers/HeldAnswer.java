package org.engross.library.answers;

import java.util.Optional;
import java.util.stream.Stream;
import org.engross.member.Party;
import org.engross.vote.Cast;
import org.engross.vote.Position;

/**
 * What a member answered, as the roll call prints it.
 *
 * @param member perhaps by a Senate id
 * @param party unstated where the roll call prints none
 */
public record HeldAnswer(String member, Party party, String state, Cast cast, Optional<String> named) {

    public static HeldAnswer of(Position position) {
        return new HeldAnswer(
                position.member().value(), position.party(), position.state(), position.cast(), position.named());
    }

    /** The lines of a roll call. */
    public static Stream<HeldAnswer> all(String lines) {
        return lines.lines().map(HeldAnswer::read);
    }

    private static HeldAnswer read(String line) {
        var cells = line.split("\t", -1);
        return new HeldAnswer(
                cells[0],
                cells[1].isEmpty() ? Party.UNSTATED : Party.valueOf(cells[1]),
                cells[2],
                Cast.valueOf(cells[3]),
                Optional.of(cells[4]).filter(name -> !name.isEmpty()));
    }

    /** A line: id, party or nothing, state, answer and, in an election, for whom, with tabs between. */
    public String written() {
        return String.join(
                "\t",
                member,
                party == Party.UNSTATED ? "" : party.name(),
                state,
                cast.name(),
                named.map(name -> name.replaceAll("\\s+", " ")).orElse(""));
    }
}
