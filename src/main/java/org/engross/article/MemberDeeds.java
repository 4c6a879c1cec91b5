package org.engross.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.engross.measure.AlsoNamed;
import org.engross.measure.Amendment;
import org.engross.measure.Disposition;
import org.engross.measure.Measure;
import org.engross.member.Member;
import org.engross.member.MemberId;
import org.engross.vote.Cast;
import org.engross.vote.RollCall;

/** What the record says of what members are said to have done. */
final class MemberDeeds {

    /** What the record says of one member. */
    private record Told(ClaimMark mark, String answer, List<Proof> proofs) {}

    private static final Pattern BILL_NEXT =
            Pattern.compile(" (?:the )?(?:bill |measure |legislation )?" + ArticleText.NAME + "| (?:the|this) bill\\b");

    private final ArticleText article;
    private final ArticleSources sources;
    private final VoteClaims votes;

    MemberDeeds(ArticleText article, ArticleSources sources, VoteClaims votes) {
        this.article = article;
        this.sources = sources;
        this.votes = votes;
    }

    Verdict cosponsor(
            List<NamedMember> members, MatchResult at, boolean said, boolean original, Optional<DateWords> since) {
        return ofMeasure(members, at, (measure, member) -> cosponsor(measure, member, said, original, since));
    }

    private static Told cosponsor(
            Measure measure, Member member, boolean said, boolean original, Optional<DateWords> since) {
        var found = measure.cosponsorshipOf(member.id());
        var bill = measure.id().printed();
        var proof = new Proof("Cosponsors of " + bill, "/measures/" + measure.id() + "#cosponsors");
        if (found.isEmpty()) {
            var sponsor = measure.sponsor().equals(Optional.of(member.id()));
            return new Told(
                    said ? ClaimMark.NOT_SO : ClaimMark.AS_RECORDED,
                    member.printed() + " is "
                            + (sponsor
                                    ? "the sponsor of " + bill + ", and no cosponsor"
                                    : said
                                            ? "neither the sponsor nor on the list of cosponsors of " + bill
                                            : "no cosponsor of " + bill)
                            + ".",
                    List.of(proof));
        }
        var name = found.get();
        boolean differs = original && !name.original()
                || name.withdrawn().isPresent()
                || since.filter(date -> !date.fits(name.since())).isPresent();
        var answer = member.printed() + " is " + (name.original() ? "an original cosponsor" : "a cosponsor") + " of "
                + bill + ", since " + DateWords.printed(name.since())
                + name.withdrawn()
                        .map(day -> "; the name was withdrawn on " + DateWords.printed(day))
                        .orElse("") + ".";
        return new Told(!said || differs ? ClaimMark.NOT_SO : ClaimMark.AS_RECORDED, answer, List.of(proof));
    }

    Verdict withdrew(List<NamedMember> members, MatchResult at, Optional<DateWords> when) {
        return ofMeasure(members, at, (measure, member) -> withdrew(measure, member, when));
    }

    private static Told withdrew(Measure measure, Member member, Optional<DateWords> when) {
        var day = measure.cosponsorshipOf(member.id()).flatMap(name -> name.withdrawn());
        boolean so = day.filter(one -> when.isEmpty() || when.get().fits(one)).isPresent();
        return new Told(
                so ? ClaimMark.AS_RECORDED : ClaimMark.NOT_SO,
                day.map(one -> member.printed() + " withdrew from "
                                + measure.id().printed() + " on " + DateWords.printed(one) + ".")
                        .orElse("The record has no withdrawal of " + member.printed() + " from "
                                + measure.id().printed() + "."),
                List.of(new Proof(
                        "Cosponsors of " + measure.id().printed(), "/measures/" + measure.id() + "#cosponsors")));
    }

    Verdict sponsor(List<NamedMember> members, MatchResult at, boolean said) {
        return ofMeasure(members, at, (measure, member) -> sponsor(measure, member, said));
    }

    private Told sponsor(Measure measure, Member member, boolean said) {
        boolean is = measure.sponsor().equals(Optional.of(member.id()));
        if (measure.sponsor().isEmpty()) {
            return new Told(
                    ClaimMark.NOT_IN_RECORD,
                    "No record is held that says who sponsored " + measure.id().printed() + ".",
                    List.of(NameClaims.proof(measure)));
        }
        var sponsor = sources.facts().members().named(measure.sponsor().get());
        var other = measure.cosponsorshipOf(member.id())
                .map(name -> "; " + member.printed() + " is a cosponsor")
                .orElse("");
        return new Told(
                is == said ? ClaimMark.AS_RECORDED : ClaimMark.NOT_SO,
                "The sponsor of " + measure.id().printed() + " is " + sponsor.printed() + (is ? "" : other) + ".",
                List.of(NameClaims.proof(measure)));
    }

    /** Each member apart, of the measure that the sentence names. */
    private Verdict ofMeasure(List<NamedMember> members, MatchResult at, BiFunction<Measure, Member, Told> judge) {
        var reads = article.measuresAt(at.end() - 1, sources);
        return reads.isEmpty()
                ? noMeasure()
                : Readings.judge(reads, read -> all(members, member -> judge.apply(read.measure(), member)));
    }

    private static Verdict noMeasure() {
        return Verdict.of(ClaimMark.NOT_IN_RECORD, "The article names no measure whose record is held.");
    }

    Verdict voted(List<NamedMember> members, MatchResult at, Cast.Side side) {
        var reads = article.measuresAt(at.end() - 1, sources);
        return reads.isEmpty()
                ? noMeasure()
                : Readings.judge(
                        reads,
                        read -> voted(
                                members,
                                at,
                                VoteQuestion.at(article, sources, Optional.of(read.measure()), at.end(), at.end()),
                                side));
    }

    private Verdict voted(List<NamedMember> members, MatchResult at, VoteQuestion question, Cast.Side side) {
        var asked = ofTheBill(question.candidates(), at).stream()
                .filter(vote -> members.stream()
                        .flatMap(named -> named.candidates().stream())
                        .anyMatch(member -> vote.positionOf(member.id()).isPresent()))
                .toList();
        var last = votes.read().entrySet().stream()
                .filter(one -> one.getKey() < at.start() && asked.contains(one.getValue()))
                .max(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue);
        var calls = asked.size() > 1 ? last.map(List::of).orElse(asked) : asked;
        return all(members, member -> voted(calls, member, side));
    }

    /** Whoever voted for or against a bill that is named next, did so on its passage. */
    private List<RollCall> ofTheBill(List<RollCall> calls, MatchResult at) {
        var onPassage = calls.stream()
                .filter(vote -> vote.question().contains("On Passage"))
                .toList();
        return BILL_NEXT.matcher(article.masked().substring(at.end())).lookingAt() && !onPassage.isEmpty()
                ? onPassage
                : calls;
    }

    private static Told voted(List<RollCall> calls, Member member, Cast.Side side) {
        var called = calls.stream()
                .filter(vote -> vote.positionOf(member.id()).isPresent())
                .toList();
        if (called.isEmpty()) {
            return new Told(
                    ClaimMark.NOT_IN_RECORD,
                    member.printed() + " was called on no roll call of which this can be read.",
                    List.of());
        }
        var right = called.stream()
                .filter(vote ->
                        vote.positionOf(member.id()).orElseThrow().cast().side() == side)
                .count();
        return new Told(
                right == called.size() ? ClaimMark.AS_RECORDED : right == 0 ? ClaimMark.NOT_SO : ClaimMark.AMBIGUOUS,
                called.stream()
                        .map(vote -> member.printed() + ": "
                                + vote.positionOf(member.id())
                                        .orElseThrow()
                                        .cast()
                                        .printed() + " in "
                                + vote.id().printed() + " (" + vote.question() + ").")
                        .collect(Collectors.joining(" ")),
                called.stream().map(VoteClaims::proof).toList());
    }

    /** Whether an amendment to the measure is tied to all of the members: as its sponsor, or by another record. */
    Verdict amendment(List<NamedMember> members, MatchResult at) {
        var reads = article.measuresAt(at.end() - 1, sources);
        return reads.isEmpty() ? noMeasure() : Readings.judge(reads, read -> amendment(read.measure(), members));
    }

    private Verdict amendment(Measure measure, List<NamedMember> members) {
        var tied = sources.facts().amendmentsTo(measure.id()).stream()
                .filter(one -> members.stream()
                        .allMatch(named -> named.candidates().stream().anyMatch(member -> isTied(one, member.id()))))
                .toList();
        if (tied.isEmpty()) {
            return Verdict.of(
                    ClaimMark.NOT_SO,
                    "The record has no amendment to " + measure.id().printed() + " of "
                            + members.stream().map(NamedMember::words).collect(Collectors.joining(" and ")) + ".",
                    NameClaims.proof(measure));
        }
        var answer = tied.stream().map(one -> told(one, members)).collect(Collectors.joining(" "));
        var proofs = new ArrayList<Proof>();
        tied.forEach(one -> proofs.add(new Proof(one.id().printed(), one.id().uslm())));
        tied.forEach(one -> one.alsoNamed().stream()
                .filter(also -> members.stream().anyMatch(named -> isOne(named, also.member())))
                .flatMap(also -> also.sources().stream())
                .forEach(source -> proofs.add(new Proof(source.citation(), source.url()))));
        return Verdict.of(ClaimMark.AS_RECORDED, answer, proofs);
    }

    private String told(Amendment amendment, List<NamedMember> members) {
        var also = amendment.alsoNamed().stream()
                .filter(one -> members.stream().anyMatch(named -> isOne(named, one.member())))
                .map(this::told)
                .collect(Collectors.joining());
        return amendment.id().printed() + " was offered by "
                + NameClaims.offeredBy(amendment, sources)
                + amendment
                        .disposition()
                        .map(came -> " and " + came.kind().printed())
                        .orElse("")
                + amendment
                        .disposition()
                        .flatMap(Disposition::rollCall)
                        .map(vote -> " in " + vote.printed())
                        .orElse("") + "." + also;
    }

    private String told(AlsoNamed also) {
        return " " + sources.facts().members().named(also.member()).printed() + " is named with the sponsor by "
                + also.sources().stream().map(AlsoNamed.NamingRecord::citation).collect(Collectors.joining(" and "))
                + ". " + also.note();
    }

    private static boolean isOne(NamedMember named, MemberId id) {
        return named.candidates().stream().anyMatch(member -> member.id().equals(id));
    }

    private static boolean isTied(Amendment amendment, MemberId member) {
        return amendment.sponsor().equals(Optional.of(member))
                || amendment.cosponsorships().stream()
                        .anyMatch(one -> one.member().equals(member))
                || amendment.alsoNamed().stream().anyMatch(one -> one.member().equals(member));
    }

    /** One verdict of all the members named together; ambiguous where a name is of several, whatever each of them did. */
    private static Verdict all(List<NamedMember> members, Function<Member, Told> judge) {
        var told = members.stream().map(named -> one(named, judge)).toList();
        return Verdict.of(
                told.stream().map(Told::mark).reduce(MemberDeeds::worse).orElseThrow(),
                told.stream().map(Told::answer).distinct().collect(Collectors.joining(" ")),
                told.stream().flatMap(one -> one.proofs().stream()).distinct().toList());
    }

    private static Told one(NamedMember named, Function<Member, Told> judge) {
        var each = named.candidates().stream().map(judge).toList();
        if (each.size() == 1) {
            return each.getFirst();
        }
        return new Told(
                ClaimMark.AMBIGUOUS,
                named.candidates().size() + " members bear the name. "
                        + each.stream().map(Told::answer).collect(Collectors.joining(" ")),
                each.stream().flatMap(one -> one.proofs().stream()).distinct().toList());
    }

    /** Of two marks the one that the reader must look at. */
    private static ClaimMark worse(ClaimMark one, ClaimMark other) {
        var order = List.of(
                ClaimMark.NOT_SO, ClaimMark.AMBIGUOUS, ClaimMark.NOT_IN_RECORD, ClaimMark.NEAR, ClaimMark.AS_RECORDED);
        return order.indexOf(one) < order.indexOf(other) ? one : other;
    }
}
