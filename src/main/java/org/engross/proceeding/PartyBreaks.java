package org.engross.proceeding;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.engross.member.Member;
import org.engross.member.Members;
import org.engross.member.Party;
import org.engross.vote.Position;
import org.engross.vote.RollCall;

/** Who broke with the larger part of their party on a vote. */
public final class PartyBreaks {

    private PartyBreaks() {}

    /** By party, and by name within it; parties of which nobody did are left out. */
    public static Map<Party, List<Position>> of(RollCall vote, Members members) {
        return vote.positions().stream()
                .filter(vote::breaksWithParty)
                .sorted(Comparator.comparing(position -> members.named(position.member()), Member.AS_CALLED))
                .collect(Collectors.groupingBy(Position::party, TreeMap::new, Collectors.toList()));
    }
}
