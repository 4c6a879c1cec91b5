package org.engross.find;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.engross.citation.AmendmentId;
import org.engross.citation.Expression;
import org.engross.citation.LawCitation;
import org.engross.citation.MeasureId;
import org.engross.citation.ProvisionPath;
import org.engross.citation.TextId;
import org.engross.citation.UslmIdentifier;
import org.engross.editorial.PopularNames;
import org.engross.find.CitedThing.CitedLaw;
import org.engross.find.CitedThing.CitedMeasure;
import org.engross.find.CitedThing.CitedUnheld;
import org.engross.find.CitedThing.CitedVersion;

/**
 * Reads citations by the table of {@link WrittenForms}. Votes, members and States are no texts and are left out; of a name
 * only what bears just this name is told, since a citation is no search.
 */
@Singleton
public record CitedThings(RecordFinder record, TextFinder texts, Finder finder, PopularNames press) {

    /** Everything that the words may cite, the likeliest first; none where they have the form of no citation of a text. */
    public List<CitedThing> of(String words) {
        var meanings = WrittenForms.read(words);
        var cited = new ArrayList<CitedThing>();
        meanings.stream()
                .filter(Meaning.NameMeant.class::isInstance)
                .flatMap(one -> named((Meaning.NameMeant) one))
                .forEach(cited::add);
        meanings.stream().flatMap(this::of).forEach(cited::add);
        return cited.stream().filter(distinct()).toList();
    }

    /** What is held goes before a reading under which nothing is, and then that is not told. */
    private static Predicate<CitedThing> distinct() {
        var seen = new ArrayList<Object>();
        return one -> {
            var key = key(one);
            boolean isNew = !seen.contains(key);
            seen.add(key);
            return isNew;
        };
    }

    private static Object key(CitedThing one) {
        return switch (one) {
            case CitedLaw cited -> List.of(cited.law(), cited.places());
            case CitedMeasure cited -> List.of(cited.measure(), cited.places());
            case CitedVersion cited -> List.of(cited.text(), cited.places());
            case CitedUnheld cited -> cited.as();
        };
    }

    private Stream<CitedThing> of(Meaning meaning) {
        return switch (meaning) {
            case Meaning.SectionMeant section -> section(section);
            case Meaning.LawMeant law -> Stream.of(law(law, List.of(), law.printed()));
            case Meaning.LawPlaceMeant place -> Stream.of(law(place.law(), place.steps(), place.printed()));
            case Meaning.MeasureMeant measure ->
                measure.part() == Meaning.MeasurePart.WHOLE
                        ? measure(measure, List.of(), measure.printed())
                        : Stream.of();
            case Meaning.MeasurePlaceMeant place -> measure(place.measure(), place.steps(), place.printed());
            case Meaning.PageMeant page -> held(texts.page(page), page);
            case Meaning.ReportMeant report -> held(record.reported(report), report);
            case Meaning.AmendmentMeant amendment -> held(record.amendments(amendment), amendment);
            case Meaning.IdMeant id -> identified(id.id());
            case Meaning.NameMeant name -> Stream.of();
            case Meaning.VoteMeant vote -> Stream.of();
            case Meaning.CountMeant count -> Stream.of();
            case Meaning.StateMeant state -> Stream.of();
            case Meaning.SeatMeant seat -> Stream.of();
        };
    }

    private Stream<CitedThing> section(Meaning.SectionMeant meant) {
        var laws = texts.laws(meant);
        return laws.isEmpty()
                ? Stream.of(new CitedUnheld(meant.printed()))
                : laws.stream().map(law -> CitedLaw.of(law, meant.places()));
    }

    private static CitedThing law(Meaning.LawMeant meant, List<String> steps, String as) {
        return new CitedLaw(as, new LawCitation.PublicLaw(meant.congress(), meant.number(), ""), steps);
    }

    private Stream<CitedThing> measure(Meaning.MeasureMeant meant, List<String> steps, String as) {
        var ids = record.measures(meant);
        if (ids.isEmpty()) {
            return Stream.of(new CitedUnheld(as));
        }
        return ids.stream()
                .flatMap(id -> meant.stage().isSaid()
                        ? record.texts(id, meant.stage(), texts).stream()
                                .map(found -> new CitedVersion(found.name(), TextId.parse(found.id()), steps))
                        : Stream.of(new CitedMeasure(as, id, steps)));
    }

    private static Stream<CitedThing> held(List<FoundThing> found, Meaning meant) {
        return found.isEmpty()
                ? Stream.of(new CitedUnheld(meant.printed()))
                : found.stream().flatMap(one -> found(one, meant.printed()));
    }

    /** What bears just this name: what the press calls so, else Acts and measures whose title it is. */
    private Stream<CitedThing> named(Meaning.NameMeant meant) {
        if (meant.part() != Meaning.MeasurePart.WHOLE) {
            return Stream.of();
        }
        var called = finder.called(meant, String::equals);
        var found = called.isEmpty() ? titled(meant) : called;
        return found.stream().flatMap(one -> found(one, one.name()));
    }

    private List<FoundThing> titled(Meaning.NameMeant meant) {
        return record.titled(meant.name()).stream()
                .filter(id -> record.isTitled(id, meant.name()))
                .flatMap(id -> (meant.stage().isSaid()
                                ? record.texts(id, meant.stage(), texts)
                                : record.measures(List.of(id)))
                        .stream())
                .toList();
    }

    private static Stream<CitedThing> found(FoundThing one, String as) {
        return switch (one.kind()) {
            case MEASURE -> Stream.of(new CitedMeasure(as, MeasureId.parse(one.id()), List.of()));
            case AMENDMENT ->
                Stream.of(new CitedVersion(as, new TextId.OfAmendment(AmendmentId.parse(one.id())), List.of()));
            case TEXT -> Stream.of(undated(as, one.id(), List.of()));
            case PROVISION -> Stream.of(undated(as, one.id(), place(one.address())));
            case VOTE, MEMBER, DELEGATION -> Stream.of();
        };
    }

    private static List<String> place(String address) {
        int at = address.indexOf('#');
        return at < 0
                ? List.of()
                : ProvisionPath.parse(address.substring(at + 1)).steps();
    }

    /** A name is of the law, not of one of its texts; what the press calls “Section 230” stood before 2018 too. */
    private static CitedThing undated(String as, String id, List<String> steps) {
        return TextId.parse(id) instanceof TextId.OfLaw of
                ? new CitedLaw(as.replaceFirst(", since .*$", ""), of.law(), steps)
                : new CitedVersion(as, TextId.parse(id), steps);
    }

    private Stream<CitedThing> identified(String id) {
        return Stream.<Supplier<Stream<CitedThing>>>of(
                        () -> byIdentifier(UslmIdentifier.parse(id)),
                        () -> Stream.of(new CitedMeasure(id, MeasureId.parse(id), List.of())),
                        () -> expression(Expression.parse(id)))
                .flatMap(read -> {
                    try {
                        return read.get();
                    } catch (IllegalArgumentException otherKind) {
                        return Stream.of();
                    }
                })
                .limit(1);
    }

    private static Stream<CitedThing> byIdentifier(UslmIdentifier identifier) {
        return switch (identifier) {
            case UslmIdentifier.OfMeasure of ->
                Stream.of(new CitedMeasure(of.measure().printed(), of.measure(), List.of()));
            case UslmIdentifier.OfText of ->
                Stream.of(text(of.text(), of.place().steps()));
        };
    }

    private static Stream<CitedThing> expression(Expression expression) {
        return expression.isSingle() ? Stream.of(text(expression.base(), List.of())) : Stream.of();
    }

    private static CitedThing text(TextId id, List<String> steps) {
        return id instanceof TextId.OfLaw of && of.asOf().isEmpty()
                ? CitedLaw.of(of.law(), steps)
                : new CitedVersion(id.toString(), id, steps);
    }
}
