package org.engross.web.request;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engross.citation.AmendmentId;
import org.engross.citation.MeasureId;
import org.engross.citation.Nearest;
import org.engross.citation.RollCallId;
import org.engross.expression.AffectedLaws;
import org.engross.library.Proceedings;
import org.engross.library.listing.AmendmentSelection;
import org.engross.library.listing.ListedIds;
import org.engross.library.listing.MeasureSelection;
import org.engross.library.listing.RecordLists;
import org.engross.library.listing.VoteSelection;
import org.engross.measure.Amendment;
import org.engross.measure.Measure;
import org.engross.member.Member;
import org.engross.member.MemberId;
import org.engross.member.Members;
import org.engross.proceeding.Coverage;
import org.engross.proceeding.Facts;
import org.engross.proceeding.MeasureRecord;
import org.engross.vote.CountedVote;
import org.engross.vote.Position;
import org.engross.vote.RollCall;
import org.engross.web.http.Count;
import org.engross.web.http.Link;
import org.engross.web.http.Paging;
import org.engross.web.http.Problem;
import org.engross.web.http.ProblemException;
import org.engross.web.http.QueryParameters;

/** Finds what a request names in the record; what is not held is a problem that names what is. */
@Singleton
public record RequestedRecord(Proceedings proceedings, RecordLists lists, AffectedLaws affected) {

    private static final int NEAREST = 5;

    /** How many votes, and how many measures, a form offers; others are asked for by their ids in the address. */
    private static final int MOST_OFFERED = 50;

    public Measure measure(String id) {
        return measure("measure", id);
    }

    public Measure measure(String parameter, String id) {
        return found(
                "measure",
                parameter,
                id,
                MeasureId::parse,
                proceedings::measure,
                () -> proceedings.ids().measures());
    }

    /** What was done with the measure. */
    public MeasureRecord record(String measure) {
        var id = measure(measure).id();
        var facts = proceedings.facts(id);
        return new MeasureRecord(facts.measure(id).orElseThrow(), facts);
    }

    /** All that is held: to be asked for by what prints all. */
    public Facts facts() {
        return proceedings.facts();
    }

    /** The measures on which these votes were, with the amendments to them, by which is told what was voted on; no roll calls. */
    public Facts facts(List<? extends CountedVote> votes) {
        return proceedings.factsOf(votes);
    }

    /** The votes that a form offers: the first of those held, and those chosen. */
    public List<RollCall> votesOffered(List<RollCall> chosen) {
        var ids = proceedings.ids().rollCalls();
        return Stream.concat(proceedings.rollCalls(first(ids)).stream(), chosen.stream())
                .distinct()
                .toList();
    }

    /** The measures that a form offers: the first of those held, and those chosen. */
    public List<Measure> measuresOffered(List<Measure> chosen) {
        var ids = proceedings.ids().measures();
        return Stream.concat(proceedings.measures(first(ids)).stream(), chosen.stream())
                .distinct()
                .toList();
    }

    private static <T> List<T> first(List<T> all) {
        return all.subList(0, Math.min(all.size(), MOST_OFFERED));
    }

    /** Of how many files it is told what a member did. */
    public Coverage coverage() {
        var ids = proceedings.ids();
        return Coverage.some("Told by what is held here: "
                + Count.of(ids.measures().size(), "measure") + ", "
                + Count.of(ids.amendments().size(), "amendment") + " and "
                + Count.of(ids.rollCalls().size(), "roll call")
                + ". What others tell of this member was not collected.");
    }

    public Members everyone() {
        return proceedings.everyone();
    }

    /** How long a request waits until the texts are read of which it asks what they would change. */
    private static final Duration LONGEST = Duration.ofSeconds(10);

    /** Reads the texts that came since somebody asked what texts would change; most often there are none. */
    private void readAffected(Optional<String> law) {
        var end = Instant.now().plus(LONGEST);
        while (law.isPresent() && !affected.areRead()) {
            if (Instant.now().isAfter(end)) {
                throw new ProblemException(new Problem(
                        "/problems/busy",
                        "Texts are being read",
                        503,
                        "the texts that came in are being read for what they would change; try again in a minute",
                        Map.of()));
            }
            affected.readOn();
        }
    }

    /** The page asked for of the measures asked for. */
    public Paging.Page<Measure> measures(MeasureSelection question, Paging paging) {
        readAffected(question.affects());
        var listed = lists.measures(question, paging.from(), paging.size());
        return paging.of(listed.total(), measures(listed)).of(coverage(question));
    }

    /** How much the list of the measures asked for has of what there is. */
    public Coverage coverage(MeasureSelection question) {
        return question.subject().isEmpty() || lists.knowSubjects()
                ? Coverage.OF_WHAT_IS_HELD
                : Coverage.none(
                        "The subjects were not collected of any measure here. Which measures are on this one is not known.");
    }

    /** All measures asked for. */
    public List<Measure> measures(MeasureSelection question) {
        readAffected(question.affects());
        return measures(lists.measures(question, 0, Integer.MAX_VALUE));
    }

    private List<Measure> measures(ListedIds<MeasureId> listed) {
        return inOrder(listed.ids(), proceedings.measures(listed.ids()), Measure::id);
    }

    /** The page asked for of the amendments asked for. */
    public Paging.Page<Amendment> amendments(AmendmentSelection question, Paging paging) {
        readAffected(question.affects());
        var listed = lists.amendments(question, paging.from(), paging.size());
        return paging.of(listed.total(), amendments(listed));
    }

    /** All amendments asked for. */
    public List<Amendment> amendments(AmendmentSelection question) {
        readAffected(question.affects());
        return amendments(lists.amendments(question, 0, Integer.MAX_VALUE));
    }

    private List<Amendment> amendments(ListedIds<AmendmentId> listed) {
        return inOrder(listed.ids(), proceedings.amendments(listed.ids()), Amendment::id);
    }

    /** The page asked for of the roll calls asked for. */
    public Paging.Page<CountedVote> rollCalls(VoteSelection question, Paging paging) {
        var listed = lists.rollCalls(question, paging.from(), paging.size());
        return paging.of(
                listed.total(), inOrder(listed.ids(), proceedings.countedVotes(listed.ids()), CountedVote::id));
    }

    /** All roll calls asked for. */
    public List<RollCall> rollCalls(VoteSelection question) {
        return rollCalls(lists.rollCalls(question, 0, Integer.MAX_VALUE));
    }

    private List<RollCall> rollCalls(ListedIds<RollCallId> listed) {
        return inOrder(listed.ids(), proceedings.rollCalls(listed.ids()), RollCall::id);
    }

    /** What was found, as it was listed. */
    private static <K, T> List<T> inOrder(List<K> ids, List<T> found, Function<T, K> id) {
        var byId = found.stream().collect(Collectors.toMap(id, one -> one));
        return ids.stream().flatMap(one -> Stream.ofNullable(byId.get(one))).toList();
    }

    public Amendment amendment(String id) {
        return found(
                "amendment",
                "amendment",
                id,
                AmendmentId::parse,
                proceedings::amendment,
                () -> proceedings.ids().amendments());
    }

    public RollCall rollCall(String id) {
        return rollCall("vote", id);
    }

    public RollCall rollCall(String parameter, String id) {
        return found(
                "vote",
                parameter,
                id,
                RollCallId::parse,
                proceedings::rollCall,
                () -> proceedings.ids().rollCalls());
    }

    public Member memberAsked(String id) {
        return found(
                "member",
                "member",
                id,
                MemberId::new,
                proceedings::member,
                () -> proceedings.members().stream().map(Member::id).toList());
    }

    public MemberView member(MemberId id) {
        return MemberView.of(known(id));
    }

    /** {@code Ann Wagner}. */
    public String name(MemberId id) {
        return known(id).fullName();
    }

    /** {@code Rep. Ann Wagner [R-MO-2]}. */
    public String printed(MemberId id) {
        return known(id).printed();
    }

    /** The same in the seat of a day. */
    public String printed(MemberId id, LocalDate day) {
        return known(id).on(day).printed();
    }

    /** {@code H.Amdt. 526, offered by Rep. Mimi Walters [R-CA-45]}; empty for a vote that is on no amendment. */
    public Optional<Link> amendmentVotedOn(RollCall vote) {
        return vote.amendment().map(id -> {
            var sponsor =
                    proceedings.amendment(id).flatMap(one -> one.sponsor()).map(one -> ", offered by " + printed(one));
            return new Link(id.uslm(), id.printed() + sponsor.orElse(""));
        });
    }

    /** Who answered what on a vote, of those asked for, by name. */
    public List<Position> positions(RollCall vote, MemberFilter shown) {
        var members = new HashMap<MemberId, Member>(); // a sort looks at each of them many times
        return vote.positions().stream()
                .filter(shown::passes)
                .sorted(Comparator.comparing(
                        position -> members.computeIfAbsent(position.member(), this::known), Member.AS_CALLED))
                .toList();
    }

    /** A member who must be known, since the record itself names the id. */
    Member known(MemberId id) {
        return proceedings
                .member(id)
                .orElseThrow(() -> new IllegalStateException("the record names an unknown member: " + id));
    }

    private static <K, T> T found(
            String kind,
            String parameter,
            String id,
            Function<String, K> parse,
            Function<K, Optional<T>> find,
            Supplier<List<K>> held) {
        return find.apply(QueryParameters.value(parameter, id, parse)).orElseThrow(() -> {
            var nearest =
                    Nearest.of(id, held.get().stream().map(Object::toString).toList(), NEAREST);
            return new ProblemException(Problem.notHeld(
                    "This " + kind + " is not in the collection",
                    "'" + id + "' is not in the collection; the closest are " + String.join(", ", nearest),
                    Map.of("parameter", parameter, "value", id, "nearest", nearest)));
        });
    }
}
