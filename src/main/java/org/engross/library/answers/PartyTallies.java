package org.engross.library.answers;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engross.member.Party;
import org.engross.vote.Cast;
import org.engross.vote.Tally;

/** The counts of a roll call as they are kept with it, so that a list need not read the answers: a line a party. */
public final class PartyTallies {

    private PartyTallies() {}

    /** Counts; empty where the party of anybody is not printed, since it is that of whatever list of members is held at the time. */
    public static Optional<String> written(Stream<HeldAnswer> answers) {
        var tallies = new TreeMap<Party, Tally>();
        answers.forEach(answer -> tallies.merge(answer.party(), one(answer.cast()), Tally::plus));
        return tallies.containsKey(Party.UNSTATED)
                ? Optional.empty()
                : Optional.of(tallies.entrySet().stream()
                        .map(party -> written(party.getKey(), party.getValue()))
                        .collect(Collectors.joining("\n")));
    }

    private static Tally one(Cast cast) {
        return switch (cast.side()) {
            case IN_FAVOR -> new Tally(1, 0, 0, 0);
            case AGAINST -> new Tally(0, 1, 0, 0);
            case PRESENT -> new Tally(0, 0, 1, 0);
            case NOT_VOTING -> new Tally(0, 0, 0, 1);
        };
    }

    private static String written(Party party, Tally tally) {
        return party.name() + " " + tally.inFavor() + " " + tally.against() + " " + tally.present() + " "
                + tally.notVoting();
    }

    public static Map<Party, Tally> read(String written) {
        var tallies = new TreeMap<Party, Tally>();
        written.lines().forEach(line -> {
            var cells = line.split(" ");
            tallies.put(
                    Party.valueOf(cells[0]),
                    new Tally(
                            Integer.parseInt(cells[1]),
                            Integer.parseInt(cells[2]),
                            Integer.parseInt(cells[3]),
                            Integer.parseInt(cells[4])));
        });
        return tallies;
    }
}
