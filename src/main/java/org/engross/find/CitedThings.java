package org.engross.find;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engross.citation.AmendmentId;
import org.engross.citation.Expression;
import org.engross.citation.LawCitation;
import org.engross.citation.MeasureId;
import org.engross.citation.ProvisionPath;
import org.engross.citation.TextId;
import org.engross.citation.UslmIdentifier;
import org.engross.editorial.PopularNames;
import org.engross.editorial.PopularNames.PopularName;
import org.engross.find.CitedThing.CitedLaw;
import org.engross.find.CitedThing.CitedMeasure;
import org.engross.find.CitedThing.CitedNote;
import org.engross.find.CitedThing.CitedUnheld;
import org.engross.find.CitedThing.CitedUnread;
import org.engross.find.CitedThing.CitedVersion;
import org.engross.measure.Measure;

/**
 * Reads citations by the table of {@link WrittenForms}. Votes, members and States are no texts and are left out; of a name
 * only what bears just this name is told, since a citation is no search.
 */
@Singleton
public record CitedThings(RecordFinder record, TextFinder texts, Finder finder, PopularNames press) {

    private static final Pattern PLACED = Pattern.compile("(?<name>.*[^ )]) ?(?<places>(?: ?\\([A-Za-z0-9]{1,5}\\))+)");

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
            case CitedNote cited -> cited.as();
            case CitedUnheld cited -> cited.as();
            case CitedUnread cited -> cited.as();
        };
    }

    private Stream<CitedThing> of(Meaning meaning) {
        return switch (meaning) {
            case Meaning.SectionMeant section -> section(section);
            case Meaning.NoteMeant note ->
                Stream.of(new CitedNote(note.printed(), new LawCitation.CodeSection(note.title(), note.section())));
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
        if (!laws.isEmpty()) {
            return laws.stream().map(law -> CitedLaw.of(law, meant.places()));
        }
        var named = meant.act().isEmpty()
                ? List.<CitedThing>of()
                : sectionOfNamed(meant).toList();
        return named.isEmpty() && meant.isOfLaw() ? Stream.of(new CitedUnheld(meant.printed())) : named.stream();
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

    /** What bears just this name, or, where a place stands behind the name, the place in that. */
    private Stream<CitedThing> named(Meaning.NameMeant meant) {
        if (meant.part() != Meaning.MeasurePart.WHOLE) {
            return Stream.of();
        }
        var placed = PLACED.matcher(meant.name());
        var found = finder.justSo(meant);
        return found.isEmpty() && placed.matches()
                ? finder.called(Meaning.NameMeant.whole(placed.group("name")), String::equals).stream()
                        .flatMap(one -> found(one, one.name()))
                        .flatMap(one -> within(one, WrittenForms.places(placed.group("places"))))
                : found.stream().flatMap(one -> found(one, one.name()));
    }

    /** A section of what has a name: what the press calls by both, else the section in what bears the name. */
    private Stream<CitedThing> sectionOfNamed(Meaning.SectionMeant meant) {
        var called = finder.called(Meaning.NameMeant.whole(meant.called()), String::equals);
        if (!called.isEmpty()) {
            return called.stream().flatMap(one -> found(one, one.name())).flatMap(one -> within(one, meant.places()));
        }
        return finder.justSo(Meaning.NameMeant.whole(meant.act())).stream()
                .flatMap(one -> found(one, one.name()))
                .filter(CitedThings::hasSections)
                .flatMap(this::enactedFirst)
                .flatMap(one -> within(one, meant.steps()));
    }

    /** A section has none of its own, though the press may call it by the name of its Act. */
    private static boolean hasSections(CitedThing one) {
        return switch (one) {
            case CitedLaw law ->
                law.law() instanceof LawCitation.PublicLaw enacted
                        && enacted.section().isEmpty();
            case CitedVersion text -> !(text.text() instanceof TextId.OfLaw);
            case CitedMeasure measure -> true;
            case CitedNote note -> false;
            case CitedUnheld nothing -> false;
            case CitedUnread nothing -> false;
        };
    }

    /** A section is cited of the law that a measure became; the texts of the measure had it before. */
    private Stream<CitedThing> enactedFirst(CitedThing one) {
        var law = one instanceof CitedMeasure of
                ? record.proceedings().measure(of.measure()).flatMap(Measure::law)
                : Optional.<LawCitation.PublicLaw>empty();
        return Stream.concat(law.map(enacted -> CitedLaw.of(enacted, List.of())).stream(), Stream.of(one));
    }

    /** The place in what is cited as a whole; in what is a place itself, none is looked for. */
    private static Stream<CitedThing> within(CitedThing one, List<String> steps) {
        if (steps.isEmpty()) {
            return Stream.of(one);
        }
        var place = new ProvisionPath(steps).printed();
        return switch (one) {
            case CitedLaw law when law.places().isEmpty() -> Stream.of(CitedLaw.of(law.law(), steps));
            case CitedMeasure of
            when of.places().isEmpty() -> Stream.of(new CitedMeasure(place + " of " + of.as(), of.measure(), steps));
            case CitedVersion text
            when text.places().isEmpty() -> Stream.of(new CitedVersion(place + " of " + text.as(), text.text(), steps));
            default -> Stream.of();
        };
    }

    /** What a name of the press stands for by which the words were understood, in a sentence or two; empty where there is none. */
    public String standsFor(String words) {
        var names = WrittenForms.read(words).stream()
                .flatMap(this::names)
                .map(this::popular)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
        return names.isEmpty()
                ? ""
                : "“" + names.getFirst().name() + "” is a popular name. It stands for "
                        + names.stream().map(PopularName::of).collect(Collectors.joining("; and for ")) + ".";
    }

    /** The edition of the Code that a citation names: {@code (2018)}, which is no place in the section. */
    public static Optional<String> edition(String words) {
        return WrittenForms.edition(words);
    }

    private List<PopularName> popular(String name) {
        var plain = PopularNames.plain(name);
        return press.all().stream()
                .filter(one -> PopularNames.plain(one.name()).equals(plain))
                .toList();
    }

    private Stream<String> names(Meaning meaning) {
        return switch (meaning) {
            case Meaning.NameMeant name ->
                Stream.of(name.name(), PLACED.matcher(name.name()).replaceFirst("${name}"));
            case Meaning.SectionMeant section
            when !section.act().isEmpty() && texts.laws(section).isEmpty() ->
                Stream.of(section.called(), section.act());
            default -> Stream.of();
        };
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
                ? new CitedLaw(as.replaceFirst(", (?:since|as of) .*$", ""), of.law(), steps)
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
