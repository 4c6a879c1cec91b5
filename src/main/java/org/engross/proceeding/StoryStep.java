package org.engross.proceeding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.engross.citation.TextId;
import org.engross.measure.Amendment;
import org.engross.measure.CosponsorStatus;
import org.engross.measure.Cosponsorship;
import org.engross.measure.Measure;
import org.engross.measure.TextVersion;
import org.engross.vote.RollCall;

/**
 * A step on the way of a measure on which there was a text: the law before it, a version, a version with the amendments
 * agreed to so far, and the law as enacted.
 *
 * @param texts to be executed on the law in their order; none where the law stands by itself
 * @param votes by which the version passed, or the amendment was agreed to
 * @param cosponsors the names that stood at the end of the day
 */
public record StoryStep(
        LocalDate date,
        Kind kind,
        Optional<TextVersion> version,
        Optional<Amendment> amendment,
        List<TextId> texts,
        List<RollCall> votes,
        Headcount cosponsors) {

    /** What there is a text of. */
    public enum Kind {
        BEFORE,
        INTRODUCED,
        VERSION,
        AMENDMENT,
        ENACTED
    }

    public StoryStep {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(amendment, "amendment");
        texts = List.copyOf(texts);
        votes = List.copyOf(votes);
        Objects.requireNonNull(cosponsors, "cosponsors");
    }

    /** Whether a chamber passed the bill on that step, or it became law: the days that count. */
    public boolean isTurn() {
        return kind == Kind.ENACTED || kind == Kind.VERSION && !votes.isEmpty();
    }

    /** The steps in order; none where no version of the measure has a date. */
    public static List<StoryStep> of(MeasureRecord record) {
        var measure = record.measure();
        var versions = measure.versions().stream().filter(TextVersion::isDated).toList();
        var steps = new ArrayList<StoryStep>();
        for (var version : versions) {
            if (steps.isEmpty()) {
                steps.add(lawItself(Kind.BEFORE, version.date().minusDays(1), record));
            }
            steps.add(of(version, steps.size() == 1 ? Kind.INTRODUCED : Kind.VERSION, record));
            steps.addAll(amendments(version, record));
        }
        if (!steps.isEmpty()) {
            enacted(measure).ifPresent(day -> steps.add(lawItself(Kind.ENACTED, day, record)));
        }
        return steps;
    }

    private static StoryStep lawItself(Kind kind, LocalDate day, MeasureRecord record) {
        return new StoryStep(
                day, kind, Optional.empty(), Optional.empty(), List.of(), List.of(), standing(record, day));
    }

    private static StoryStep of(TextVersion version, Kind kind, MeasureRecord record) {
        var text = new TextId.OfMeasure(version.id());
        var votes = record.facts().standingRollCallsOn(record.measure().id()).stream()
                .filter(vote -> vote.amendment().isEmpty() && vote.printedAs().equals(Optional.of(text)))
                .toList();
        return new StoryStep(
                version.date(),
                kind,
                Optional.of(version),
                Optional.empty(),
                List.of(text),
                votes,
                standing(record, version.date()));
    }

    /** The version with each amendment to it that was agreed to, and those before. */
    private static List<StoryStep> amendments(TextVersion version, MeasureRecord record) {
        var agreed = record.amendments().stream()
                .filter(amendment -> amendment.amends().equals(Optional.of(version.id())))
                .filter(VotedText::isAgreedTo)
                .map(VotedText::agreed)
                .sorted(Comparator.comparing(VotedText.AgreedTo::moment))
                .toList();
        var steps = new ArrayList<StoryStep>();
        var texts = new ArrayList<TextId>(List.of(new TextId.OfMeasure(version.id())));
        for (var one : agreed) {
            texts.add(new TextId.OfAmendment(one.amendment().id()));
            var vote = one.amendment()
                    .disposition()
                    .flatMap(came -> came.rollCall())
                    .flatMap(record.facts()::rollCall);
            steps.add(new StoryStep(
                    one.date(),
                    Kind.AMENDMENT,
                    Optional.of(version),
                    Optional.of(one.amendment()),
                    texts,
                    vote.stream().toList(),
                    standing(record, one.date())));
        }
        return steps;
    }

    /** The day on which it was signed or else became law. */
    private static Optional<LocalDate> enacted(Measure measure) {
        return measure.law()
                .flatMap(law -> measure.actions().stream()
                        .filter(action -> action.text().startsWith("Became Public Law"))
                        .map(action -> action.date())
                        .findFirst());
    }

    private static Headcount standing(MeasureRecord record, LocalDate day) {
        return Headcount.of(
                record.measure().cosponsorsAsOf(day, CosponsorStatus.ACTIVE).stream()
                        .map(Cosponsorship::member)
                        .toList(),
                record.facts().members());
    }
}
