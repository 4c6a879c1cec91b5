package org.engross.find;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engross.citation.AmendmentId;
import org.engross.citation.Expression;
import org.engross.citation.MeasureId;
import org.engross.citation.RollCallId;
import org.engross.citation.UslmIdentifier;
import org.engross.editorial.PopularNames;
import org.engross.find.FindAnswer.UnderstoodAs;
import org.engross.member.Member;
import org.engross.member.MemberId;

/**
 * Finds what people mean. First what the press calls just so, then what the words have the form of, and only where there is
 * neither, what bears them as a part of its name. Nothing is guessed: of several all are told, and of none it is said how
 * the words were read.
 */
@Singleton
public record Finder(RecordFinder record, TextFinder texts, PopularNames press) {

    private static final int SHORTEST_BEGINNING = 3;

    /** What the words may mean, of every kind. */
    public FindAnswer find(String words) {
        var asked = new Asked();
        var meanings = WrittenForms.read(words);
        var named = meanings.stream().flatMap(Finder::name).toList();
        named.forEach(name -> asked.add(name, called(name, String::equals)));
        meanings.stream().filter(one -> !(one instanceof Meaning.NameMeant)).forEach(one -> asked.add(one, of(one)));
        if (asked.isEmpty()) {
            var notRead = listed(words, asked);
            if (!asked.isEmpty()) {
                return asked.answer(words, asked.heldReadings(), notRead);
            }
            named.forEach(name -> asked.add(name, calledJustSo(name)));
            named.forEach(name -> asked.add(name, called(name, String::startsWith)));
            named.forEach(name -> asked.add(name, bearing(name)));
        }
        if (!asked.isEmpty()) {
            return asked.answer(words, asked.heldReadings(), "");
        }
        boolean isRead = !asked.readings().isEmpty();
        var unread = mentioned(WrittenForms.plain(words), asked);
        return asked.answer(words, asked.readings(), isRead ? "" : unread);
    }

    /** What each citation of a list cites, or each place that one cites; answers the words that are not read. */
    private String listed(String words, Asked asked) {
        var listed = JoinedCitation.each(words).stream()
                .map(one -> new CitationList.ListedCitation<>(one, cited(one)))
                .toList();
        var each =
                listed.isEmpty() || !listed.stream().allMatch(one -> one.read().isPresent())
                        ? CitationList.of(words, one -> cited(one).or(() -> placed(one)))
                        : listed;
        each.forEach(one -> one.read().orElse(List.of()).forEach(meaning -> asked.add(meaning, of(meaning))));
        return each.stream()
                .filter(one -> one.read().isEmpty())
                .map(CitationList.ListedCitation::words)
                .collect(Collectors.joining("; "));
    }

    /** What one citation cites; empty where the words are none, or no more than a number. */
    private Optional<List<Meaning>> cited(String words) {
        return CitationList.isFragment(words)
                ? Optional.empty()
                : Optional.of(WrittenForms.read(words).stream()
                                .filter(Finder::isCitation)
                                .filter(one -> Asked.isTold(one) || !of(one).isEmpty())
                                .toList())
                        .filter(read -> !read.isEmpty());
    }

    /** Whether a text is cited, and not a vote, a person or a part of the record of a measure; a number alone is no citation. */
    private static boolean isCitation(Meaning meaning) {
        return switch (meaning) {
            case Meaning.IdMeant id -> true;
            case Meaning.NameMeant name -> name.part() == Meaning.MeasurePart.WHOLE;
            case Meaning.MeasureMeant measure -> measure.part() == Meaning.MeasurePart.WHOLE;
            case Meaning.AmendmentMeant amendment -> true;
            case Meaning.LawMeant law -> true;
            case Meaning.LawPlaceMeant place -> true;
            case Meaning.MeasurePlaceMeant place -> true;
            case Meaning.PageMeant page -> true;
            case Meaning.SectionMeant section -> true;
            case Meaning.NoteMeant note -> true;
            case Meaning.ReportMeant report -> true;
            case Meaning.VoteMeant vote -> false;
            case Meaning.CountMeant count -> false;
            case Meaning.StateMeant state -> false;
            case Meaning.SeatMeant seat -> false;
        };
    }

    private Optional<List<Meaning>> placed(String words) {
        var each = JoinedCitation.each(words).stream().map(this::cited).toList();
        return each.isEmpty() || each.stream().anyMatch(Optional::isEmpty)
                ? Optional.empty()
                : Optional.of(
                        each.stream().flatMap(one -> one.orElseThrow().stream()).toList());
    }

    /** The texts that the words may mean: a text itself, those of a measure or an amendment, and what a vote was on. */
    public FindAnswer texts(String words) {
        var answer = find(words);
        var found = answer.found().stream()
                .flatMap(one -> texts(one).stream())
                .filter(distinct(one -> one.text().orElseThrow()))
                .limit(MOST_TEXTS)
                .toList();
        return new FindAnswer(words, answer.understood(), answer.unread(), found, 0);
    }

    /** A bill has a dozen prints at most, and a section as many days. */
    private static final int MOST_TEXTS = 24;

    private List<FoundThing> texts(FoundThing one) {
        return switch (one.kind()) {
            case TEXT, PROVISION -> List.of(one);
            case MEASURE -> record.texts(MeasureId.parse(one.id()), SaidStage.NONE, texts);
            case AMENDMENT, VOTE ->
                one.text().map(Expression::parse).map(texts::expression).orElse(List.of());
            case MEMBER, DELEGATION -> List.of();
        };
    }

    private static Stream<Meaning.NameMeant> name(Meaning meaning) {
        return meaning instanceof Meaning.NameMeant name ? Stream.of(name) : Stream.empty();
    }

    private List<FoundThing> of(Meaning meaning) {
        return switch (meaning) {
            case Meaning.IdMeant id -> id(id.id());
            case Meaning.MeasureMeant measure ->
                record.measures(measure).stream()
                        .flatMap(id -> part(id, measure.stage(), measure.part()).stream())
                        .toList();
            case Meaning.AmendmentMeant amendment -> record.amendments(amendment);
            case Meaning.LawMeant law -> texts.law(law);
            case Meaning.LawPlaceMeant place -> texts.places(texts.law(place.law()), place.steps());
            case Meaning.MeasurePlaceMeant place ->
                texts.places(
                        record.measures(place.measure()).stream()
                                .flatMap(id -> record.texts(id, place.measure().stage(), texts).stream())
                                .toList(),
                        place.steps());
            case Meaning.PageMeant page -> texts.page(page);
            case Meaning.SectionMeant section -> section(section);
            case Meaning.NoteMeant note -> texts.section(note.below());
            case Meaning.VoteMeant vote -> record.votes(vote);
            case Meaning.CountMeant count -> record.votes(count);
            case Meaning.ReportMeant report -> record.reported(report);
            case Meaning.StateMeant state -> record.delegation(state.letters());
            case Meaning.SeatMeant seat -> record.seat(seat);
            case Meaning.NameMeant name -> called(name, String::equals);
        };
    }

    /** A section of an Act that is known by its number, else of what is called so, else what is called by the section itself. */
    private List<FoundThing> section(Meaning.SectionMeant meant) {
        var found = texts.section(meant);
        if (!found.isEmpty() || meant.act().isEmpty()) {
            return found;
        }
        var called = called(Meaning.NameMeant.whole(meant.called()), String::equals);
        if (!called.isEmpty()) {
            return meant.places().isEmpty() ? called : texts.places(called, meant.places());
        }
        var within = justSo(Meaning.NameMeant.whole(meant.act())).stream()
                .flatMap(one -> texts(one).stream())
                .toList();
        return texts.places(within, meant.steps());
    }

    /** What bears just this name: what the press calls so, else the measures whose title it is. */
    List<FoundThing> justSo(Meaning.NameMeant meant) {
        var called = called(meant, String::equals);
        return called.isEmpty()
                ? record.titled(meant.name()).stream()
                        .filter(id -> record.isTitled(id, meant.name()))
                        .flatMap(id -> part(id, meant.stage(), meant.part()).stream())
                        .toList()
                : called;
    }

    private List<FoundThing> part(MeasureId id, SaidStage stage, Meaning.MeasurePart part) {
        return switch (part) {
            case VOTES -> record.votesOn(id);
            case AMENDMENTS -> record.amendmentsTo(id);
            case WHOLE -> stage.isSaid() ? record.texts(id, stage, texts) : record.measures(List.of(id));
        };
    }

    /** What bears an id; nothing where it is an id of nothing. */
    private List<FoundThing> id(String id) {
        return Stream.<Function<String, List<FoundThing>>>of(
                        one -> record.votes(List.of(RollCallId.parse(one))),
                        one -> record.measures(List.of(MeasureId.parse(one))),
                        one -> record.amendments(List.of(AmendmentId.parse(one))),
                        one -> record.member(new MemberId(one)),
                        this::identified,
                        one -> texts.expression(Expression.parse(one)))
                .flatMap(find -> tried(find, id).stream())
                .toList();
    }

    private List<FoundThing> identified(String identifier) {
        return switch (UslmIdentifier.parse(identifier)) {
            case UslmIdentifier.OfMeasure of -> record.measures(List.of(of.measure()));
            case UslmIdentifier.OfText of -> texts.expression(new Expression(of.text(), List.of()));
        };
    }

    private static List<FoundThing> tried(Function<String, List<FoundThing>> find, String id) {
        try {
            return find.apply(id);
        } catch (IllegalArgumentException otherKind) {
            return List.of();
        }
    }

    /** What the press calls so. */
    List<FoundThing> called(Meaning.NameMeant meant, BiPredicate<String, String> calling) {
        var asked = PopularNames.plain(meant.name());
        return asked.length() < SHORTEST_BEGINNING
                ? List.of()
                : press.all().stream()
                        .filter(name -> calling.test(PopularNames.plain(name.name()), asked))
                        .flatMap(name -> borne(name, meant).stream().map(one -> one.called(name)))
                        .toList();
    }

    /** What bears a name of the press: all of it, or the part or the stage that is asked for. */
    private List<FoundThing> borne(PopularNames.PopularName name, Meaning.NameMeant meant) {
        var address = name.address();
        if (address.startsWith("/measures/")) {
            return part(MeasureId.parse(address.substring("/measures/".length())), meant.stage(), meant.part());
        }
        boolean whole = !meant.stage().isSaid();
        if (address.startsWith("/votes/")) {
            return whole && meant.part() != Meaning.MeasurePart.AMENDMENTS
                    ? id(address.substring("/votes/".length()))
                    : List.of();
        }
        if (!whole || meant.part() == Meaning.MeasurePart.VOTES) {
            return List.of();
        }
        return address.startsWith("/us/amdt/")
                ? tried(this::amendment, address)
                : meant.part() == Meaning.MeasurePart.WHOLE ? texts.at(address) : List.of();
    }

    private List<FoundThing> amendment(String address) {
        var steps = address.split("/");
        return record.amendments(List.of(AmendmentId.parse(steps[4] + steps[5] + "-" + steps[3])));
    }

    /** The members who are called just so. */
    private List<FoundThing> calledJustSo(Meaning.NameMeant meant) {
        return meant.stage().isSaid() || meant.part() != Meaning.MeasurePart.WHOLE
                ? List.of()
                : record.named(meant.name()).stream()
                        .filter(member -> RecordFinder.isCalled(member, meant.name()))
                        .map(RecordFinder::member)
                        .toList();
    }

    /** What the record calls so, or by a name that has these words. */
    private List<FoundThing> bearing(Meaning.NameMeant meant) {
        var measures = record.titled(meant.name());
        var members = meant.stage().isSaid() ? List.<Member>of() : record.named(meant.name());
        return switch (meant.part()) {
            case WHOLE ->
                Stream.of(
                                members.stream().map(RecordFinder::member),
                                (meant.stage().isSaid() ? List.<FoundThing>of() : texts.act(meant.name())).stream(),
                                measures.stream().flatMap(id -> part(id, meant.stage(), meant.part()).stream()))
                        .flatMap(found -> found)
                        .toList();
            case VOTES ->
                measures.stream().flatMap(id -> record.votesOn(id).stream()).toList();
            case AMENDMENTS ->
                Stream.concat(
                                members.stream().flatMap(one -> record.amendmentsBy(one.id()).stream()),
                                measures.stream().flatMap(id -> record.amendmentsTo(id).stream()))
                        .toList();
        };
    }

    /** What the press calls by a name that stands among the words; answers the words that are left over. */
    private String mentioned(String words, Asked asked) {
        var rest = " " + PopularNames.plain(words) + " ";
        var names = press.in(words).stream()
                .sorted(Comparator.comparing(
                        (PopularNames.PopularName name) -> -name.name().length()))
                .toList();
        for (var name : names) {
            var meant = new Meaning.NameMeant(name.name(), SaidStage.NONE, Meaning.MeasurePart.WHOLE);
            asked.add(meant, called(meant, String::equals));
            rest = rest.replace(" " + PopularNames.plain(name.name()) + " ", " ");
        }
        return asked.isEmpty() ? "" : rest.strip();
    }

    private static Predicate<FoundThing> distinct(Function<FoundThing, Object> key) {
        var seen = new ArrayList<Object>();
        return one -> {
            boolean isNew = !seen.contains(key.apply(one));
            seen.add(key.apply(one));
            return isNew;
        };
    }

    /** What was found under each reading, each thing once. */
    private static final class Asked {

        private final LinkedHashMap<String, FoundThing> found = new LinkedHashMap<>();
        private final LinkedHashMap<String, Integer> readings = new LinkedHashMap<>();

        /** A name or an id under which nothing is held is no reading of the words; a number is, and the votes on a name. */
        void add(Meaning meaning, List<FoundThing> those) {
            if (isTold(meaning) || !those.isEmpty()) {
                readings.merge(meaning.printed(), those.size(), Integer::sum);
            }
            those.forEach(
                    one -> found.putIfAbsent(one.kind() + " " + one.address().toLowerCase(Locale.ROOT), one));
        }

        private static boolean isTold(Meaning meaning) {
            return switch (meaning) {
                case Meaning.IdMeant id -> false;
                case Meaning.NameMeant name -> name.stage().isSaid() || name.part() != Meaning.MeasurePart.WHOLE;
                case Meaning.MeasureMeant measure -> true;
                case Meaning.AmendmentMeant amendment -> true;
                case Meaning.LawMeant law -> true;
                case Meaning.LawPlaceMeant place -> true;
                case Meaning.MeasurePlaceMeant place -> true;
                case Meaning.PageMeant page -> true;
                case Meaning.SectionMeant section -> section.isOfLaw();
                case Meaning.NoteMeant note -> true;
                case Meaning.VoteMeant vote -> true;
                case Meaning.CountMeant count -> true;
                case Meaning.ReportMeant report -> true;
                case Meaning.StateMeant state -> true;
                case Meaning.SeatMeant seat -> true;
            };
        }

        boolean isEmpty() {
            return found.isEmpty();
        }

        List<UnderstoodAs> readings() {
            return readings.entrySet().stream()
                    .map(one -> new UnderstoodAs(one.getKey(), one.getValue()))
                    .toList();
        }

        /** Where something is held under one reading, those under which nothing is need not be told. */
        List<UnderstoodAs> heldReadings() {
            return readings().stream().filter(one -> one.held() > 0).toList();
        }

        FindAnswer answer(String words, List<UnderstoodAs> read, String unread) {
            return new FindAnswer(
                    words,
                    read,
                    unread,
                    found.values().stream().limit(FindAnswer.MOST).toList(),
                    Math.max(0, found.size() - FindAnswer.MOST));
        }
    }
}
