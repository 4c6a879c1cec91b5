package org.engross.web.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.engross.citation.RollCallId;
import org.engross.member.Party;
import org.engross.vote.Cast;
import org.engross.vote.RollCall;
import org.engross.web.request.MemberFilter;

/** Something that a form offers. */
public record Choice(String value, String label, boolean chosen) {

    static List<Choice> parties(Collection<Party> chosen) {
        return with(
                "all parties",
                Arrays.stream(Party.values())
                        .map(party -> new Choice(party.letter(), party.printed(), chosen.contains(party))));
    }

    static List<Choice> states(Collection<String> offered, Collection<String> chosen) {
        return with(
                "all states",
                offered.stream().sorted().distinct().map(state -> new Choice(state, state, chosen.contains(state))));
    }

    /** The answers that were given on a vote. */
    static List<Choice> answers(RollCall vote, Collection<Cast> chosen) {
        return with(
                "any position",
                casts(vote)
                        .map(cast -> new Choice(
                                MemberFilter.value(cast),
                                cast.printed(),
                                chosen.size() == 1 && chosen.contains(cast))));
    }

    /** The same, each value naming the vote. */
    static List<Choice> answersOn(RollCall vote, Map<RollCallId, ? extends Collection<Cast>> chosen) {
        return answers(vote, chosen.containsKey(vote.id()) ? chosen.get(vote.id()) : List.of()).stream()
                .map(choice -> choice.value().isEmpty()
                        ? choice
                        : new Choice(vote.id() + ":" + choice.value(), choice.label(), choice.chosen()))
                .toList();
    }

    private static Stream<Cast> casts(RollCall vote) {
        return Arrays.stream(Cast.values()).filter(cast -> !vote.positions(cast).isEmpty());
    }

    private static List<Choice> with(String all, Stream<Choice> choices) {
        var list = new ArrayList<Choice>();
        list.add(new Choice("", all, false));
        choices.forEach(list::add);
        return list;
    }
}
