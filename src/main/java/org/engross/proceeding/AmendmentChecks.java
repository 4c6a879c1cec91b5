package org.engross.proceeding;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.engross.measure.Amendment;
import org.engross.measure.Disposition;

/** What is compared about an amendment. */
final class AmendmentChecks {

    private AmendmentChecks() {}

    static List<Check> of(Amendment amendment, Facts facts) {
        return amendment.disposition().map(came -> of(amendment, came, facts)).orElse(List.of());
    }

    private static List<Check> of(Amendment amendment, Disposition came, Facts facts) {
        var kind = came.kind();
        var said = amendment.actions().stream()
                .filter(action -> action.text().toLowerCase(Locale.ROOT).contains(kind.printed()))
                .findAny();
        var byAction = new Check(
                Check.Kind.DISPOSITION,
                amendment.id().toString(),
                "what became of it, and its actions",
                kind.printed(),
                said.isPresent() ? kind.printed() : "no action says so");
        var byVote = came.rollCall()
                .flatMap(facts::rollCall)
                .filter(vote -> vote.requirement().isPresent())
                .map(vote -> new Check(
                        Check.Kind.DISPOSITION,
                        amendment.id().toString(),
                        "what became of it, and " + vote.id().printed(),
                        kind.printed(),
                        vote.requirement().get().isMetBy(vote.tally()) ? "agreed to" : "rejected"));
        return Stream.concat(Stream.of(byAction), byVote.stream()).toList();
    }
}
