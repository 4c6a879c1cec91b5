package org.engross.proceeding;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.engross.member.Member;
import org.engross.member.MemberId;
import org.engross.member.Members;
import org.engross.member.Party;

/**
 * Members counted.
 *
 * @param byParty parties of whom there is one or more, in the order of {@link Party}
 * @param byState states of which there is one or more, in order of their letters
 */
public record Headcount(int total, Map<Party, Integer> byParty, Map<String, Integer> byState) {

    public Headcount {
        byParty = Collections.unmodifiableMap(new TreeMap<>(byParty));
        byState = Collections.unmodifiableMap(new TreeMap<>(byState));
    }

    /**
     * Counts members.
     *
     * @throws IllegalArgumentException if one of them is not known
     */
    public static Headcount of(Collection<MemberId> ids, Members members) {
        var counted = ids.stream().map(id -> known(id, members)).toList();
        return new Headcount(counted.size(), count(counted, Member::party), count(counted, Member::state));
    }

    private static Member known(MemberId id, Members members) {
        return members.find(id).orElseThrow(() -> new IllegalArgumentException("no member '" + id + "' is known"));
    }

    private static <K> Map<K, Integer> count(List<Member> members, Function<Member, K> key) {
        return members.stream().collect(Collectors.toMap(key, member -> 1, Integer::sum));
    }

    /** {@code 35: 28 Republicans, 7 Democrats}. */
    public String inWords() {
        var parties = parties();
        return total + (parties.isEmpty() ? "" : ": " + parties);
    }

    /** {@code 28 Republicans, 7 Democrats}. */
    public String parties() {
        return byParty.entrySet().stream()
                .map(party -> party.getValue() + " " + party.getKey().counted(party.getValue()))
                .collect(Collectors.joining(", "));
    }

    /** How many of a party. */
    public int of(Party party) {
        return byParty.getOrDefault(party, 0);
    }
}
