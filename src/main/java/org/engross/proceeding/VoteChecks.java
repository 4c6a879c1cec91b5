package org.engross.proceeding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.engross.citation.Expression;
import org.engross.citation.RollCallId;
import org.engross.measure.Measure;
import org.engross.vote.RollCall;

/** What is compared about a roll call. */
final class VoteChecks {

    private VoteChecks() {}

    static List<Check> of(RollCall vote, Map<RollCallId, StatedTally> stated, Facts facts) {
        var checks = new ArrayList<Check>();
        checks.add(check(
                Check.Kind.TALLY,
                vote,
                "the tally that an action states, and the positions counted",
                Optional.ofNullable(stated.get(vote.id()))
                        .map(StatedTally::toString)
                        .orElse("no action states it"),
                vote.tally().toString()));
        vote.requirement()
                .map(required -> check(
                        Check.Kind.RESULT,
                        vote,
                        "the result stated, and what " + required.printed() + " makes of the tally",
                        carried(vote.result()),
                        required.isMetBy(vote.tally()) ? "carried" : "lost"))
                .ifPresent(checks::add);
        vote.measure().flatMap(facts::measure).ifPresent(measure -> checks.addAll(against(measure, vote)));
        checks.add(textVotedOn(vote, facts));
        checks.add(affiliations(vote, facts));
        return checks;
    }

    private static List<Check> against(Measure measure, RollCall vote) {
        var listed = measure.recordedVotes().stream()
                .filter(recorded -> recorded.rollCall().equals(vote.id()))
                .findAny();
        var listing = check(
                Check.Kind.RECORDED_VOTE,
                vote,
                "the recorded votes that the status record of " + measure.id() + " lists, and the roll call",
                listed.map(recorded -> "on " + recorded.date()).orElse("not listed"),
                "on " + vote.date());
        var setAside = measure.actions().stream()
                .filter(action -> action.text().contains("vitiated previous cloture"))
                .filter(action ->
                        vote.type().contains("Cloture") && action.date().equals(vote.date()))
                .findAny();
        var vitiation = check(
                Check.Kind.VITIATION,
                vote,
                "what the actions of the day say of a vote set aside, and the vote",
                setAside.isPresent() ? "vitiated" : "stands",
                vote.isVitiated() ? "vitiated" : "stands");
        return List.of(listing, vitiation);
    }

    /** Results are printed in many words; these say that a question was carried or lost. */
    private static String carried(String result) {
        if (result.matches(".*(Rejected|Failed|Not Agreed|Defeated).*")) {
            return "lost";
        }
        return result.matches(".*(Agreed|Passed|Confirmed).*") ? "carried" : "'" + result + "'";
    }

    /** In whatever order the amendments are put into the text. */
    private static Check textVotedOn(RollCall vote, Facts facts) {
        var what = "the text said to be voted on, and the amendments agreed to before";
        return VotedText.of(vote, facts)
                .map(text -> check(
                        Check.Kind.TEXT_VOTED_ON,
                        vote,
                        what,
                        parts(vote.textVotedOn().orElseThrow()),
                        parts(text.votedOn())))
                .orElseGet(() -> Check.notMade(
                        Check.Kind.TEXT_VOTED_ON,
                        vote.id().toString(),
                        what,
                        "the record does not tell what had been agreed to by then"));
    }

    private static String parts(Expression text) {
        return text.base()
                + text.amending().stream()
                        .map(Object::toString)
                        .sorted()
                        .map(part -> "+" + part)
                        .collect(Collectors.joining());
    }

    private static Check affiliations(RollCall vote, Facts facts) {
        var others = vote.positions().stream()
                .filter(position -> facts.member(position.member())
                        .filter(member -> member.party() == position.party()
                                && member.state().equals(position.state()))
                        .isEmpty())
                .map(position -> position.member().toString())
                .toList();
        return check(
                Check.Kind.AFFILIATION,
                vote,
                "the members whose party or state is another than in the list of members",
                "none",
                others.isEmpty() ? "none" : String.join(", ", others));
    }

    private static Check check(Check.Kind kind, RollCall vote, String what, String stated, String found) {
        return new Check(kind, vote.id().toString(), what, stated, found);
    }
}
