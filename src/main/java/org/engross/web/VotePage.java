package org.engross.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.engross.vote.Cast;
import org.engross.vote.RollCall;
import org.engross.vote.Tally;

/** What the page of a vote prints. */
record VotePage(
        String title,
        String forum,
        String date,
        String question,
        String result,
        String tally,
        String requirement,
        String vitiated,
        Link measure,
        Link textVotedOn,
        String source,
        List<PartyRow> parties,
        List<Group> groups) {

    /** How one party voted. */
    record PartyRow(String name, Tally tally) {}

    /** Those who answered alike, in the word that was cast. */
    record Group(String cast, String anchor, List<String> names) {}

    static VotePage of(RollCall vote, Journal journal) {
        var parties = new ArrayList<PartyRow>();
        vote.tallyByParty().forEach((party, tally) -> parties.add(new PartyRow(party.printed(), tally)));
        return new VotePage(
                vote.id().printed(),
                vote.forum().printed(),
                Dates.printed(vote.date()),
                vote.question(),
                vote.result(),
                vote.tally().toString(),
                vote.requirement().printed(),
                vote.vitiated().map(vitiation -> vitiation.by()).orElse(null),
                new Link("/measures/" + vote.measure(), vote.measure().printed()),
                new Link(
                        "/text?id=" + Addresses.parameter(vote.textVotedOn().toString()),
                        vote.textVotedOn().toString()),
                vote.source(),
                parties,
                Arrays.stream(Cast.values())
                        .filter(cast -> !vote.positions(cast).isEmpty())
                        .map(cast -> group(vote, cast, journal))
                        .toList());
    }

    private static Group group(RollCall vote, Cast cast, Journal journal) {
        return new Group(
                cast.printed(),
                cast.name().toLowerCase(Locale.ROOT),
                vote.positions(cast).stream()
                        .map(position -> journal.name(position.member()) + " ("
                                + position.party().letter() + "-" + position.state() + ")")
                        .sorted()
                        .toList());
    }
}
