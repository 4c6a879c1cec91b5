package org.engross.web.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.engross.export.chart.SplitBars;
import org.engross.export.chart.VoteChart;
import org.engross.measure.Measure;
import org.engross.vote.Cast;
import org.engross.vote.Position;
import org.engross.vote.RollCall;
import org.engross.vote.Tally;
import org.engross.web.http.Addresses;
import org.engross.web.http.Dates;
import org.engross.web.http.Link;
import org.engross.web.request.MemberFilter;
import org.engross.web.request.RequestedRecord;

/** What the page of a vote prints. */
record VotePage(
        String id,
        String title,
        String forum,
        String date,
        String question,
        String result,
        String tally,
        String requirement,
        String vitiated,
        Link measure,
        Link amendment,
        Link textVotedOn,
        String source,
        String seats,
        String bars,
        List<Row> parties,
        List<Row> states,
        List<Link> asked,
        Narrowing narrowing,
        List<Group> groups,
        List<Link> files) {

    /** How a party or a state voted. */
    record Row(String name, Tally tally) {}

    /** Those who answered alike, in the word that was cast. */
    record Group(String cast, String anchor, List<Link> names) {}

    /** What the form offers, and what was chosen, in words; empty if nothing was. */
    record Narrowing(List<Choice> parties, List<Choice> states, List<Choice> answers, String words, int shown) {}

    static VotePage of(RollCall vote, RequestedRecord journal, MemberFilter shown, String question) {
        var positions = vote.positions().stream().filter(shown::passes).toList();
        return new VotePage(
                vote.id().toString(),
                vote.id().printed(),
                vote.forum().printed(),
                Dates.printed(vote.date()),
                vote.question(),
                vote.result(),
                vote.tally().toString(),
                vote.requirement().printed(),
                vote.vitiated()
                        .map(set -> set.by() + " on " + Dates.printed(set.date()))
                        .orElse(null),
                new Link("/measures/" + vote.measure(), vote.measure().printed()),
                journal.amendmentVotedOn(vote).orElse(null),
                new Link(
                        "/text?id=" + Addresses.parameter(vote.textVotedOn().toString()),
                        vote.textVotedOn().toString()),
                vote.source(),
                VoteChart.svg(vote),
                SplitBars.ofVote(vote),
                parties(vote),
                states(vote),
                asked(vote, journal),
                narrowing(vote, shown, positions.size()),
                Arrays.stream(Cast.values())
                        .map(cast -> group(positions, cast, journal))
                        .filter(group -> !group.names().isEmpty())
                        .toList(),
                Addresses.files("/api/v1/votes/" + vote.id() + "/positions", question, "xlsx", "csv", "jsonl", "pdf"));
    }

    private static List<Row> parties(RollCall vote) {
        var rows = new ArrayList<Row>();
        vote.tallyByParty().forEach((party, tally) -> rows.add(new Row(party.printed(), tally)));
        return rows;
    }

    private static List<Row> states(RollCall vote) {
        var rows = new ArrayList<Row>();
        vote.tallyByState().forEach((state, tally) -> rows.add(new Row(state, tally)));
        return rows;
    }

    /** The questions that people ask of a vote: which cosponsors went against it. */
    private static List<Link> asked(RollCall vote, RequestedRecord journal) {
        var against = vote.positions().stream()
                .map(Position::cast)
                .filter(cast -> cast.side() == Cast.Side.AGAINST)
                .findFirst();
        return journal.proceedings().measures().stream()
                .filter(measure -> against.isPresent() && wasSignedByVoters(measure, vote))
                .map(measure -> new Link(
                        "/votes/matrix?votes=" + vote.id() + "&cosponsors=" + measure.id() + "&position="
                                + MemberFilter.value(against.get()),
                        "Cosponsors of " + measure.id().printed() + " who voted "
                                + against.get().printed()))
                .toList();
    }

    private static boolean wasSignedByVoters(Measure measure, RollCall vote) {
        return measure.cosponsorships().stream()
                .anyMatch(name -> vote.positionOf(name.member()).isPresent());
    }

    private static Narrowing narrowing(RollCall vote, MemberFilter shown, int count) {
        return new Narrowing(
                Choice.parties(shown.parties()),
                Choice.states(vote.tallyByState().keySet(), shown.states()),
                Choice.answers(vote, shown.casts()),
                shown.printed(),
                count);
    }

    private static Group group(List<Position> positions, Cast cast, RequestedRecord journal) {
        return new Group(
                cast.printed(),
                cast.name().toLowerCase(Locale.ROOT),
                positions.stream()
                        .filter(position -> position.cast() == cast)
                        .map(position -> new Link(
                                Addresses.member(position.member()),
                                journal.name(position.member()) + " ("
                                        + position.party().letter() + "-" + position.state() + ")"))
                        .sorted(Comparator.comparing(Link::label))
                        .toList());
    }
}
