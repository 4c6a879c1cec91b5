package org.engross.provenance;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engross.citation.MeasureId;
import org.engross.citation.TextId;
import org.engross.library.Proceedings;
import org.engross.measure.Action;
import org.engross.measure.Amendment;
import org.engross.measure.Committee;
import org.engross.measure.Disposition;
import org.engross.measure.Measure;
import org.engross.measure.TextVersion;
import org.engross.member.MemberId;
import org.engross.vote.RollCall;

/** Finds in the record who stands behind a text: the member, the committee, the votes with or without names. */
@Singleton
public class Credits {

    /** What a committee does with a measure from its markup on, in the words of the status record. */
    private static final Pattern OF_THE_COMMITTEE =
            Pattern.compile("(?i)mark-?up|ordered to be reported|\\breported\\b.*\\b(by|rept|report)\\b");

    /** The House's code for adopting what its Committee of the Whole agreed to. */
    private static final String ADOPTED_IN_THE_HOUSE = "H34400";

    private final Proceedings proceedings;

    Credits(Proceedings proceedings) {
        this.proceedings = proceedings;
    }

    public Credit of(TextId text) {
        return switch (text) {
            case TextId.OfAmendment of ->
                proceedings.amendment(of.amendment()).map(this::ofAmendment).orElse(Credit.NONE);
            case TextId.OfMeasure of ->
                proceedings
                        .measure(of.version().measure())
                        .flatMap(measure ->
                                measure.version(of.version().version()).map(version -> ofVersion(measure, version)))
                        .orElse(Credit.NONE);
            case TextId.OfLaw of ->
                proceedings.enactedAs(of.law()).map(this::ofLaw).orElse(Credit.NONE);
        };
    }

    private Credit ofAmendment(Amendment amendment) {
        var steps = amendment.disposition().map(came -> steps(amendment, came)).orElse(List.of());
        return new Credit(amendment.sponsor().map(this::printed), Optional.empty(), steps);
    }

    private List<Credit.CreditStep> steps(Amendment amendment, Disposition disposition) {
        var words = disposition.kind().printed()
                + disposition.manner().map(manner -> " by " + manner.printed()).orElse("") + " in the "
                + disposition.forum().printed();
        var vote = disposition.rollCall().flatMap(proceedings::rollCall);
        var steps = new ArrayList<Credit.CreditStep>();
        steps.add(new Credit.CreditStep(disposition.date(), words, vote));
        steps.addAll(adopted(amendment, disposition));
        return steps;
    }

    /** What the Committee of the Whole agrees to, the House adopts when the Committee has risen. */
    private List<Credit.CreditStep> adopted(Amendment amendment, Disposition disposition) {
        return disposition.kind() != Disposition.Kind.AGREED_TO
                ? List.of()
                : proceedings.measure(amendment.measure()).stream()
                        .flatMap(measure -> measure.actions().stream())
                        .filter(action -> action.date().equals(disposition.date()))
                        .filter(action -> action.records().stream()
                                .anyMatch(record -> record.code()
                                        .filter(ADOPTED_IN_THE_HOUSE::equals)
                                        .isPresent()))
                        .map(Credits::step)
                        .toList();
    }

    private Credit ofVersion(Measure measure, TextVersion version) {
        return switch (version.id().version().code().substring(0, 1)) {
            case "i" ->
                new Credit(
                        measure.sponsor().map(this::printed),
                        Optional.empty(),
                        List.of(new Credit.CreditStep(version.date(), version.stage(), Optional.empty())));
            case "r" -> reported(measure, version);
            default -> new Credit(Optional.empty(), Optional.empty(), passages(measure.id(), version));
        };
    }

    /** The committees that reported the version, and what they did with the bill up to then. */
    private static Credit reported(Measure measure, TextVersion version) {
        var committees = measure.committees().stream()
                .filter(committee -> committee.activities().stream()
                        .anyMatch(done -> done.activity().equals("Reported by")
                                && done.date().equals(version.date())))
                .toList();
        if (committees.isEmpty()) {
            return Credit.NONE;
        }
        var codes = committees.stream().map(Committee::code).collect(Collectors.toSet());
        var steps = measure.actions().stream()
                .filter(action -> !action.date().isAfter(version.date()) && isOf(action, codes))
                .map(Credits::step)
                .toList();
        var names = committees.stream()
                .map(committee -> committee.chamber().printed() + " " + committee.name())
                .collect(Collectors.joining(", "));
        return new Credit(Optional.empty(), Optional.of(names), steps);
    }

    private static boolean isOf(Action action, Set<String> committees) {
        return action.committees().stream().anyMatch(committees::contains)
                && OF_THE_COMMITTEE.matcher(action.text()).find();
    }

    /** A law has no author of its own: the steps tell whose bill it was, and how it passed. */
    private Credit ofLaw(Measure measure) {
        var introduced = measure.introduced().stream()
                .map(day -> new Credit.CreditStep(
                        day,
                        measure.id().printed() + " introduced"
                                + measure.sponsor()
                                        .map(sponsor -> " by " + printed(sponsor))
                                        .orElse(""),
                        Optional.empty()));
        var enacted = measure.actions().stream()
                .filter(action -> action.text().startsWith("Became Public Law"))
                .map(Credits::step);
        var passed = passages(measure.id()).map(Credits::passed);
        var steps = Stream.of(introduced, passed, enacted).flatMap(step -> step).toList();
        return new Credit(Optional.empty(), Optional.empty(), steps);
    }

    private List<Credit.CreditStep> passages(MeasureId measure, TextVersion version) {
        return passages(measure)
                .filter(vote -> !vote.date().isAfter(version.date()))
                .map(Credits::passed)
                .toList();
    }

    /** The votes on passage, those on amendments and motions left out. */
    private Stream<RollCall> passages(MeasureId measure) {
        return proceedings.facts(measure).standingRollCallsOn(measure).stream()
                .filter(vote -> vote.amendment().isEmpty() && vote.printedAs().isPresent());
    }

    private static Credit.CreditStep passed(RollCall vote) {
        return new Credit.CreditStep(
                vote.date(), "passed by recorded vote in the " + vote.forum().printed(), Optional.of(vote));
    }

    private static Credit.CreditStep step(Action action) {
        return new Credit.CreditStep(action.date(), action.text(), Optional.empty());
    }

    private String printed(MemberId id) {
        return proceedings
                .member(id)
                .orElseThrow(() -> new IllegalStateException("the record names an unknown member: " + id))
                .printed();
    }
}
