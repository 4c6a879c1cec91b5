package org.engross.resolve;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.engross.citation.LawCitation;
import org.engross.citation.MeasureId;
import org.engross.citation.ProvisionPath;
import org.engross.citation.TextId;
import org.engross.citation.Undated;
import org.engross.codification.Correspondence;
import org.engross.codification.History;
import org.engross.codification.LawRecord;
import org.engross.codification.SectionNames;
import org.engross.expression.Comparisons;
import org.engross.expression.ExpressionReader;
import org.engross.find.CitedThing;
import org.engross.find.CitedThings;
import org.engross.library.Holding;
import org.engross.library.Library;
import org.engross.library.Proceedings;
import org.engross.measure.Measure;

/** Tells what a citation names on a day. */
@Singleton
public class Resolver {

    private final CitedThings cited;
    private final Library library;
    private final Proceedings proceedings;
    private final Correspondence correspondence;
    private final History history;
    private final PlaceTrail trail;

    Resolver(
            CitedThings cited,
            Library library,
            Proceedings proceedings,
            Correspondence correspondence,
            History history,
            ExpressionReader reader,
            Comparisons comparisons) {
        this.cited = cited;
        this.library = library;
        this.proceedings = proceedings;
        this.correspondence = correspondence;
        this.history = history;
        this.trail = new PlaceTrail(reader, comparisons);
    }

    /**
     * What a citation names.
     *
     * @param cite as people write it
     * @param on the day on which it is to have stood; empty for the newest text held
     */
    public Resolution resolve(String cite, Optional<LocalDate> on) {
        var read = ReadCitation.of(cite, cited, correspondence);
        return new Resolution(
                cite,
                on,
                read.note(),
                read.parts().stream().map(things -> resolve(things, on)).toList());
    }

    private List<ResolvedText> resolve(List<CitedThing> things, Optional<LocalDate> on) {
        var items = new LinkedHashMap<Object, ResolvedText>();
        things.stream().flatMap(one -> resolve(one, on)).forEach(one -> items.putIfAbsent(whatIsTold(one), one));
        return List.copyOf(items.values());
    }

    /** Two names of one section lead to the same words. */
    private static Object whatIsTold(ResolvedText one) {
        return one.states().isEmpty()
                ? one.as()
                : one.states().stream()
                        .map(state -> state.id() + " " + state.place())
                        .toList();
    }

    private Stream<ResolvedText> resolve(CitedThing thing, Optional<LocalDate> on) {
        return switch (thing) {
            case CitedThing.CitedLaw law -> law(law, on);
            case CitedThing.CitedMeasure measure -> Stream.of(measure(measure, on));
            case CitedThing.CitedVersion text -> text(text, on);
            case CitedThing.CitedNote note -> Stream.of(note(note));
            case CitedThing.CitedUnheld nothing ->
                Stream.of(ResolvedText.without(
                        nothing.as(),
                        DayStanding.NOT_COLLECTED,
                        "Read as " + nothing.as() + ", of which nothing is held."));
            case CitedThing.CitedUnread nothing ->
                Stream.of(ResolvedText.without(
                        nothing.as(),
                        DayStanding.NOT_READ,
                        "“" + nothing.as() + "” has the form of no citation of a text."));
        };
    }

    private ResolvedText note(CitedThing.CitedNote cited) {
        var held = library.texts(cited.section()).stream()
                .map(Holding::id)
                .sorted()
                .toList();
        return ResolvedText.without(
                cited.as(),
                DayStanding.NOT_COLLECTED,
                "It is a note that the Code prints below the section, and no part of it; notes are not held. "
                        + (held.isEmpty()
                                ? "Nor is the section, " + cited.section().printed() + "."
                                : "Held is the section itself, "
                                        + cited.section().printed() + ": " + String.join(", ", held) + ".")
                        + " The words of a note are those of the law that enacted them, and are found under its number.");
    }

    private Stream<ResolvedText> text(CitedThing.CitedVersion cited, Optional<LocalDate> on) {
        if (cited.text() instanceof TextId.OfLaw of) {
            return law(new CitedThing.CitedLaw(cited.as(), of.law(), cited.places()), on.or(of::asOf));
        }
        var line = new TextLine(library.find(cited.text()).stream().toList());
        return Stream.of(resolved(cited.as(), line, cited.places(), on, LawRecord.NO_LAW));
    }

    /** A section of the Code also in the Act's own words, where the Code's print of the day is not held. */
    private Stream<ResolvedText> law(CitedThing.CitedLaw cited, Optional<LocalDate> on) {
        var itself = law(cited.as(), cited.law(), cited.places(), on);
        var act = correspondence.of(cited.law()).flatMap(SectionNames::act).filter(one -> !one.equals(cited.law()));
        return itself.standing() == DayStanding.HELD || act.isEmpty()
                ? Stream.of(itself)
                : Stream.of(
                        itself,
                        law(CitedThing.CitedLaw.of(act.get(), cited.places()).as(), act.get(), cited.places(), on));
    }

    private ResolvedText law(String as, LawCitation law, List<String> steps, Optional<LocalDate> on) {
        var names = correspondence.of(law);
        var whole = new TextLine(library.texts(law));
        var line = LawRecord.of(law, names, history);
        return whole.isEmpty() && law instanceof LawCitation.PublicLaw enacted
                ? ofSections(as, enacted, steps, on, line)
                : resolved(as, whole, steps, on, line);
    }

    /** Of a public law of which only sections are held, the section that the first step names. */
    private ResolvedText ofSections(
            String as, LawCitation.PublicLaw law, List<String> steps, Optional<LocalDate> on, LawRecord line) {
        var section =
                law.section().isEmpty() && !steps.isEmpty() && steps.getFirst().startsWith("s")
                        ? library.texts(new LawCitation.PublicLaw(
                                law.congress(), law.number(), steps.getFirst().substring(1)))
                        : List.<Holding>of();
        return section.isEmpty()
                ? resolved(as, new TextLine(List.of()), steps, on, line)
                : resolved(as, new TextLine(section), steps.subList(1, steps.size()), on, line);
    }

    private ResolvedText measure(CitedThing.CitedMeasure cited, Optional<LocalDate> on) {
        var versions = library.versions(cited.measure()).stream()
                .sorted(Holding.BY_DATE)
                .toList();
        var line = new TextLine(versions);
        boolean early = on.isPresent()
                && introduced(cited.measure()).filter(on.get()::isBefore).isPresent();
        return early && !line.isEmpty()
                ? new ResolvedText(
                        cited.as(),
                        DayStanding.NONE,
                        "It was introduced on "
                                + Undated.inWords(introduced(cited.measure()).get()) + ".",
                        List.of(),
                        -1)
                : resolved(cited.as(), line, cited.places(), on, LawRecord.NO_LAW);
    }

    private Optional<LocalDate> introduced(MeasureId id) {
        return proceedings.measure(id).flatMap(Measure::introduced);
    }

    private ResolvedText resolved(String as, TextLine line, List<String> steps, Optional<LocalDate> on, LawRecord law) {
        if (line.isEmpty()) {
            return ResolvedText.without(as, DayStanding.NOT_COLLECTED, "No text of " + as + " is collected.");
        }
        int at = line.on(on);
        int start = line.nearestWith(at, steps);
        var places = start < 0
                ? Collections.nCopies(line.texts().size(), Optional.<ProvisionPath>empty())
                : trail.follow(line.texts(), start, line.place(start, steps).orElseThrow());
        var states = line.states(places, law);
        if (at < 0) {
            return early(as, states, on.orElseThrow(), law);
        }
        var told = new Telling(states, at, start, on, law);
        if (told.hasPassed()) {
            return new ResolvedText(as, DayStanding.NOT_COLLECTED, told.doubt(), states, at);
        }
        return states.get(at).place().isPresent() && start == at
                ? new ResolvedText(as, told.standing(), told.ofHeld(), states, at)
                : new ResolvedText(as, DayStanding.NONE, told.ofNone(new ProvisionPath(steps)), states, at);
    }

    private static ResolvedText early(String as, List<TextState> states, LocalDate on, LawRecord law) {
        var first = states.getFirst();
        if (law.isAsEnacted()) {
            var day = Undated.inWords(first.from().orElse(Undated.DAY));
            return new ResolvedText(as, DayStanding.NONE, "It was enacted on " + day + ".", states, -1);
        }
        return law.enactedAfter(on)
                .map(step -> new ResolvedText(
                        as,
                        DayStanding.NONE,
                        "It was enacted by " + step.by().printed() + " and has stood since "
                                + Undated.inWords(step.date()) + ".",
                        states,
                        -1))
                .orElseGet(() -> new ResolvedText(
                        as,
                        DayStanding.NOT_COLLECTED,
                        "The earliest text collected is " + first.id() + ", from "
                                + first.from().map(Undated::inWords).orElse(Undated.WORDS) + ".",
                        states,
                        -1));
    }
}
