package org.engross.find;

import jakarta.inject.Singleton;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.engross.citation.AmendmentId;
import org.engross.citation.Chamber;
import org.engross.citation.MeasureId;
import org.engross.citation.RollCallId;
import org.engross.citation.TextId;
import org.engross.editorial.PopularNames;
import org.engross.editorial.TextNames;
import org.engross.library.Holding;
import org.engross.library.Library;
import org.engross.library.Match;
import org.engross.library.Proceedings;
import org.engross.library.Search;
import org.engross.library.Terms;
import org.engross.measure.Amendment;
import org.engross.measure.CommitteeReport;
import org.engross.measure.Measure;
import org.engross.measure.Title;
import org.engross.member.Member;
import org.engross.member.MemberId;
import org.engross.member.StateNames;
import org.engross.vote.RollCall;

/** Finds measures, amendments, roll calls, members and delegations in the record. */
@Singleton
record RecordFinder(Proceedings proceedings, Library library, Search searching, TextNames names) {

    /** How many are looked at, of one reading. */
    private static final int MOST = 100;

    private static final Pattern STYLE = Pattern.compile(
            "^(?:rep(?:resentative)?|sen(?:ator)?|del(?:egate)?|congress(?:man|woman|member))\\.? ",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SEAT = Pattern.compile("[(\\[,] ?([RDI])-([A-Z]{2})(?:-[0-9A-Za-z ]+)?[)\\]]?$");
    private static final int SHORTEST_BEGINNING = 3;

    /** The measures of a number, the newest first. */
    List<MeasureId> measures(Meaning.MeasureMeant meant) {
        return proceedings.ids().measures().stream()
                .filter(id -> id.number() == meant.number())
                .filter(id -> meant.type().filter(type -> type != id.type()).isEmpty())
                .filter(id -> meant.congress()
                        .filter(one -> !one.equals(id.congress()))
                        .isEmpty())
                .sorted(Comparator.comparing(MeasureId::congress).reversed().thenComparing(MeasureId::type))
                .limit(MOST)
                .toList();
    }

    List<FoundThing> measures(List<MeasureId> ids) {
        var held = proceedings.measures(ids);
        return ids.stream()
                .flatMap(id -> held.stream().filter(one -> one.id().equals(id)))
                .map(this::measure)
                .toList();
    }

    private FoundThing measure(Measure measure) {
        var called = names.of(measure.id());
        var printed = measure.id().printed();
        return FoundThing.of(
                FoundKind.MEASURE,
                measure.id().toString(),
                called.equals(printed) ? printed : called + ", " + printed,
                measure.title()
                        + measure.law().map(law -> "; became " + law.printed()).orElse(""),
                "/measures/" + measure.id(),
                measure.introduced());
    }

    /** The texts of a measure at a stage, those likeliest first; the law that it became, where that may be meant. */
    List<FoundThing> texts(MeasureId id, SaidStage stage, TextFinder texts) {
        var versions = library.versions(id).stream()
                .filter(held -> held.document().id() instanceof TextId.OfMeasure of
                        && stage.has(of.version().version()))
                .sorted(Comparator.comparing((Holding held) ->
                                stage.rank(((TextId.OfMeasure) held.document().id())
                                        .version()
                                        .version()))
                        .thenComparing(Holding.BY_DATE))
                .map(texts::text);
        var law = stage.enacted()
                ? proceedings.measure(id).flatMap(Measure::law).stream()
                        .flatMap(one -> texts.text(new TextId.OfLaw(one, Optional.empty())).stream())
                : Stream.<FoundThing>empty();
        return Stream.concat(versions, law).toList();
    }

    /** The roll calls on a measure or its amendments, the last first. */
    List<FoundThing> votesOn(MeasureId id) {
        return proceedings.facts(id).rollCalls().reversed().stream()
                .limit(MOST)
                .map(RecordFinder::vote)
                .toList();
    }

    List<FoundThing> amendmentsTo(MeasureId id) {
        return proceedings.facts(id).amendments().stream()
                .limit(MOST)
                .map(this::amendment)
                .toList();
    }

    /** The amendments that a member offered. */
    List<FoundThing> amendmentsBy(MemberId id) {
        return proceedings.facts(id).amendments().stream()
                .filter(one -> one.sponsor().filter(id::equals).isPresent())
                .limit(MOST)
                .map(this::amendment)
                .toList();
    }

    /** The amendments of a number, the newest first; behind them those of which the text alone is held. */
    List<FoundThing> amendments(Meaning.AmendmentMeant meant) {
        var recorded = amendments(proceedings.ids().amendments().stream()
                .filter(id -> id.number() == meant.number())
                .filter(id -> meant.chamber().filter(one -> one != id.chamber()).isEmpty())
                .filter(id -> meant.congress()
                        .filter(one -> !one.equals(id.congress()))
                        .isEmpty())
                .sorted(Comparator.comparing(AmendmentId::congress).reversed())
                .limit(MOST)
                .toList());
        var texts = Stream.of(Chamber.values())
                .filter(chamber -> meant.chamber().filter(one -> one != chamber).isEmpty())
                .flatMap(chamber -> library.amendments(chamber, meant.number()).stream())
                .filter(held -> held.document().id() instanceof TextId.OfAmendment of
                        && meant.congress()
                                .filter(one -> !one.equals(of.amendment().congress()))
                                .isEmpty()
                        && recorded.stream()
                                .noneMatch(one -> one.id().equals(of.amendment().toString())))
                .map(RecordFinder::text);
        return Stream.concat(recorded.stream(), texts).toList();
    }

    private static FoundThing text(Holding held) {
        var document = held.document();
        return new FoundThing(
                FoundKind.AMENDMENT,
                document.id().toString(),
                document.title(),
                document.officialTitle(),
                document.id().uslm(),
                Optional.of(document.date()),
                Optional.of(held.id()),
                held.certainty().briefly());
    }

    List<FoundThing> amendments(List<AmendmentId> ids) {
        return proceedings.amendments(ids).stream().map(this::amendment).toList();
    }

    private FoundThing amendment(Amendment amendment) {
        var called = names.of(new TextId.OfAmendment(amendment.id()));
        var printed = amendment.id().printed();
        var offered = amendment
                .sponsor()
                .flatMap(proceedings::member)
                .map(member -> "offered by " + member.on(amendment.submitted()).printed())
                .orElse("");
        return new FoundThing(
                FoundKind.AMENDMENT,
                amendment.id().toString(),
                called.equals(printed)
                        ? printed
                        : called.substring(0, 1).toUpperCase(Locale.US) + called.substring(1) + ", " + printed,
                "to " + amendment.measure().printed() + (offered.isEmpty() ? "" : ", " + offered),
                amendment.id().uslm(),
                Optional.of(amendment.submitted()),
                library.find(new TextId.OfAmendment(amendment.id())).map(held -> held.id()),
                "");
    }

    /** The roll calls of a number, the newest first. */
    List<FoundThing> votes(Meaning.VoteMeant meant) {
        return votes(proceedings.ids().rollCalls().reversed().stream()
                .filter(id -> id.number() == meant.number())
                .filter(id -> meant.chamber().filter(one -> one != id.chamber()).isEmpty())
                .filter(id -> meant.year().isEmpty() || meant.year().getAsInt() == id.year())
                .limit(MOST)
                .toList());
    }

    List<FoundThing> votes(List<RollCallId> ids) {
        var held = proceedings.rollCalls(ids);
        return ids.stream()
                .flatMap(id -> held.stream().filter(one -> one.id().equals(id)))
                .map(RecordFinder::vote)
                .toList();
    }

    private static FoundThing vote(RollCall vote) {
        return new FoundThing(
                FoundKind.VOTE,
                vote.id().toString(),
                vote.id().printed() + ", " + vote.tally(),
                vote.question() + ": " + vote.result() + (vote.isVitiated() ? "; vitiated" : ""),
                "/votes/" + vote.id(),
                Optional.of(vote.date()),
                vote.textVotedOn().map(Object::toString),
                "");
    }

    /** The roll calls that came out so: their counts stand among the words that are searched. */
    List<FoundThing> votes(Meaning.CountMeant meant) {
        var count = meant.inFavor() + "-" + meant.against();
        var ids = searching.search(Terms.parse(count), Optional.of(Match.Kind.VOTE), 0, MOST).stream()
                .map(match -> RollCallId.parse(match.subject()))
                .toList();
        return proceedings.rollCalls(ids).reversed().stream()
                .filter(vote -> vote.tally().toString().equals(count))
                .map(RecordFinder::vote)
                .toList();
    }

    /** The measures that a report is on. */
    List<FoundThing> reported(Meaning.ReportMeant meant) {
        var ids = searching.search(Terms.parse(meant.citation()), Optional.of(Match.Kind.MEASURE), 0, MOST).stream()
                .map(match -> MeasureId.parse(match.subject()))
                .toList();
        return proceedings.measures(ids).stream()
                .filter(measure -> measure.reports().stream()
                        .map(CommitteeReport::citation)
                        .anyMatch(meant.citation()::equals))
                .map(this::measure)
                .toList();
    }

    /** The measures whose titles have all these words. */
    List<MeasureId> titled(String words) {
        return terms(words)
                .map(terms -> searching.search(terms, Optional.of(Match.Kind.MEASURE), 0, MOST).stream()
                        .map(match -> MeasureId.parse(match.subject()))
                        .toList())
                .orElse(List.of());
    }

    /** Whether a title of the measure is just this, letter case and punctuation aside. */
    boolean isTitled(MeasureId id, String name) {
        var asked = PopularNames.plain(name);
        return proceedings.measures(List.of(id)).stream()
                .flatMap(measure -> Stream.concat(
                        Stream.of(measure.title()), measure.titles().stream().map(Title::words)))
                .anyMatch(title -> PopularNames.plain(title).equals(asked));
    }

    private static Optional<Terms> terms(String words) {
        try {
            return Optional.of(Terms.parse(words));
        } catch (IllegalArgumentException noWords) {
            return Optional.empty();
        }
    }

    List<FoundThing> delegation(String state) {
        var members = proceedings.members().stream()
                .filter(member -> member.state().equals(state))
                .count();
        return members == 0
                ? List.of()
                : List.of(FoundThing.of(
                        FoundKind.DELEGATION,
                        state,
                        StateNames.of(state) + ", its delegation",
                        members + (members == 1 ? " member" : " members") + ", how each voted and what each signed",
                        "/delegations/" + state,
                        Optional.empty()));
    }

    List<FoundThing> seat(Meaning.SeatMeant meant) {
        return members(member -> member.state().equals(meant.state())
                        && member.district().isPresent()
                        && member.district().getAsInt() == meant.district())
                .map(RecordFinder::member)
                .toList();
    }

    List<FoundThing> member(MemberId id) {
        return proceedings.member(id).map(RecordFinder::member).stream().toList();
    }

    /** The members of a name, or of one of whose parts the last word is the beginning; those called just so first. */
    List<Member> named(String words) {
        var seat = SEAT.matcher(words);
        boolean seated = seat.find();
        var name = STYLE.matcher(seated ? words.substring(0, seat.start()).strip() : words)
                .replaceFirst("");
        var asked = words(name);
        if (asked.isEmpty() || asked.size() == 1 && asked.getLast().length() < SHORTEST_BEGINNING) {
            return List.of();
        }
        return members(member -> bears(member, asked)
                        && (!seated
                                || member.party().letter().equals(seat.group(1))
                                        && member.state().equals(seat.group(2))))
                .sorted(Comparator.comparing(member -> !isCalled(member, asked)))
                .limit(MOST)
                .toList();
    }

    /** Whether all the words are whole words of the member's name. */
    static boolean isCalled(Member member, String words) {
        return isCalled(member, words(STYLE.matcher(words).replaceFirst("")));
    }

    private static boolean isCalled(Member member, List<String> asked) {
        return words(member.fullName()).containsAll(asked);
    }

    private Stream<Member> members(Predicate<Member> which) {
        return proceedings.members().stream().filter(which);
    }

    private static boolean bears(Member member, List<String> asked) {
        var names = words(member.fullName());
        return names.containsAll(asked.subList(0, asked.size() - 1))
                && names.stream().anyMatch(one -> one.startsWith(asked.getLast()));
    }

    /** Without accents and in small letters: {@code Luján} is found by {@code lujan}. */
    private static List<String> words(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(plain.split("[^a-z]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    static FoundThing member(Member member) {
        var chamber = member.chamber() == Chamber.SENATE ? "Senate" : "House";
        return FoundThing.of(
                FoundKind.MEMBER,
                member.id().toString(),
                member.style() + " " + member.fullName(),
                member.party().printed() + ", " + chamber + ", " + member.seat(),
                "/members/" + member.id(),
                Optional.empty());
    }
}
