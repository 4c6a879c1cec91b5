package org.engross.article;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.engross.member.Party;
import org.engross.provision.Span;
import org.engross.vote.Cast;
import org.engross.vote.RollCall;
import org.engross.vote.Tally;

/** Counts of votes: {@code 388 to 25}, {@code 14 Republicans voted against}. */
final class VoteClaims {

    private static final Pattern TALLY = Pattern.compile(
            "(?<![\\d.,–-])(?<for>\\d{1,3})(?:(?: votes)?(?: ?[-–—] ?| to |-to-)| (?:ayes|yeas|(?:votes )?(?:in favor|for))(?:,| to|,? and) )(?<against>\\d{1,3})(?![\\d–%-])(?! (?:years?|months?|percent|days?|weeks?|pages?|U\\.))(?: (?:noes|nays))?");
    private static final Pattern CUE = Pattern.compile(
            "\\b(?:vot(?:e|es|ed|ing)|pass(?:ed|es|age)?|approv|adopt|agreed|reject|fail|defeat|roll call|cloture|waive|tally|margin|House|Senate)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PARTY = Pattern.compile(
            "(?<count>" + CountReader.COUNT
                    + ") (?:(?:House|Senate|of the) )?(?<who>Democrats?|Republicans?|Independents?)(?<more> and (?<count2>"
                    + CountReader.COUNT
                    + ") (?<who2>Democrats?|Republicans?|Independents?))? (?:who )?voted (?<how>against|no|nay|for|yes|yea|aye|in favor)\\b");

    /** A roll call that a claim was read of, so that a date after it can be checked. */
    private final Map<Integer, RollCall> read = new TreeMap<>();

    private final ArticleText article;
    private final ArticleSources sources;
    private final List<CheckedClaim> claims = new ArrayList<>();
    /** A tally counts every position, and every count of the article is held against every roll call. */
    private final Map<RollCall, Tally> tallies = new IdentityHashMap<>();

    private VoteClaims(ArticleText article, ArticleSources sources) {
        this.article = article;
        this.sources = sources;
    }

    static VoteClaims of(ArticleText article, ArticleSources sources) {
        var claims = new VoteClaims(article, sources);
        claims.article.find(TALLY).forEach(claims::tally);
        claims.article.find(PARTY).forEach(claims::parties);
        return claims;
    }

    List<CheckedClaim> claims() {
        return List.copyOf(claims);
    }

    /** The roll calls that counts were read of, by the offset of the count. */
    Map<Integer, RollCall> read() {
        return Map.copyOf(read);
    }

    private void tally(MatchResult at) {
        var sentence = article.sentenceAt(at.start());
        int inFavor = Integer.parseInt(at.group("for"));
        int against = Integer.parseInt(at.group("against"));
        boolean held = sources.facts().rollCalls().stream().anyMatch(vote -> is(vote, inFavor, against));
        if (!held && !CUE.matcher(sentence.words()).find()) {
            return;
        }
        add(at.start(), at.end(), ofEach(at, question -> judge(question, inFavor, against, at.start())));
    }

    /** Judges what a sentence says of a vote, of each measure that it can be read of; of none where the article names none. */
    private Verdict ofEach(MatchResult at, Function<VoteQuestion, Verdict> judge) {
        var reads = article.measuresAt(at.start(), sources);
        return reads.isEmpty()
                ? judge.apply(VoteQuestion.at(article, sources, Optional.empty(), at.start(), at.end()))
                        .read("The article names no measure that is held.")
                : Readings.judge(
                        reads,
                        read -> judge.apply(
                                VoteQuestion.at(article, sources, Optional.of(read.measure()), at.start(), at.end())));
    }

    private void add(int start, int end, Verdict verdict) {
        claims.add(CheckedClaim.of(new Span(start, end), article.words(start, end), ClaimKind.VOTE_COUNT, verdict));
    }

    private Verdict judge(VoteQuestion question, int inFavor, int against, int at) {
        var asked = question.candidates();
        var same = asked.stream().filter(vote -> is(vote, inFavor, against)).toList();
        var elsewhere = sources.facts().rollCalls().stream()
                .filter(vote -> is(vote, inFavor, against))
                .findFirst();
        if (!same.isEmpty()) {
            read.put(at, same.getFirst());
            return outcome(question, same.getFirst());
        }
        if (asked.size() == 1) {
            read.put(at, asked.getFirst());
            return Verdict.of(
                    ClaimMark.NOT_SO,
                    "The count was " + told(asked.getFirst())
                            + elsewhere
                                    .map(vote -> " " + article(inFavor, against) + " is " + told(vote))
                                    .orElse(""),
                    proof(asked.getFirst()));
        }
        if (elsewhere.isPresent()) {
            return Verdict.of(
                    ClaimMark.NOT_SO,
                    article(inFavor, against) + " is " + told(elsewhere.get())
                            + " The sentence speaks of another question" + question.none(),
                    proof(elsewhere.get()));
        }
        return unknown(question, inFavor, against);
    }

    private static String article(int inFavor, int against) {
        return "The count " + inFavor + " to " + against;
    }

    private Verdict unknown(VoteQuestion question, int inFavor, int against) {
        var asked = question.candidates();
        if (asked.isEmpty() || !question.isTold()) {
            return Verdict.of(
                    ClaimMark.NOT_IN_RECORD, "No roll call held has the count " + inFavor + " to " + against + ".");
        }
        return Verdict.of(
                ClaimMark.AMBIGUOUS,
                "The sentence can be read of " + asked.size() + " roll calls, and none has this count: "
                        + asked.stream().map(VoteClaims::told).collect(Collectors.joining(" ")),
                asked.stream().map(VoteClaims::proof).toList());
    }

    /** The count is right; so should be what is said to have come of it. */
    private Verdict outcome(VoteQuestion question, RollCall vote) {
        boolean contrary = question.carried().isPresent()
                && vote.requirement()
                        .filter(required -> required.isMetBy(vote.tally())
                                != question.carried().get())
                        .isPresent();
        return Verdict.of(
                contrary ? ClaimMark.NOT_SO : ClaimMark.AS_RECORDED,
                (contrary ? "The count is right, what came of it is not: " + outcome(vote) + ", " : "") + told(vote),
                proof(vote));
    }

    private static String outcome(RollCall vote) {
        return "the question was " + vote.result().toLowerCase(Locale.ROOT);
    }

    /** {@code 388 to 25 in House roll call 91 of 2018, February 27, 2018: On Passage (Passed).} */
    static String told(RollCall vote) {
        return vote.tally().inFavor() + " to " + vote.tally().against() + " in "
                + vote.id().printed() + ", "
                + DateWords.printed(vote.date()) + ": " + vote.question() + " (" + vote.result() + ")."
                + vote.vitiated()
                        .map(one -> " It was vitiated by " + one.by() + " on " + DateWords.printed(one.date()) + ".")
                        .orElse("");
    }

    static Proof proof(RollCall vote) {
        return new Proof(vote.id().printed(), "/votes/" + vote.id());
    }

    private boolean is(RollCall vote, int inFavor, int against) {
        var tally = tallies.computeIfAbsent(vote, RollCall::tally);
        return tally.inFavor() == inFavor && tally.against() == against;
    }

    private void parties(MatchResult at) {
        party(at, "count", "who");
        if (at.group("more") != null) {
            party(at, "count2", "who2");
        }
    }

    private void party(MatchResult at, String count, String who) {
        var verdict = ofEach(at, question -> party(at, count, who, lastOf(question, at.start())));
        add(at.start(count), at.end(who), verdict);
    }

    /** Where several roll calls can be meant, the one that the article spoke of last. */
    private List<RollCall> lastOf(VoteQuestion question, int at) {
        var asked = question.candidates();
        return asked.size() == 1
                ? asked
                : read.entrySet().stream()
                        .filter(one -> one.getKey() < at && asked.contains(one.getValue()))
                        .map(Map.Entry::getValue)
                        .reduce((older, newer) -> newer)
                        .map(List::of)
                        .orElse(asked);
    }

    private static Verdict party(MatchResult at, String count, String who, List<RollCall> asked) {
        int said = CountReader.value(at.group(count));
        var party = party(at.group(who));
        var side = at.group("how").matches("against|no|nay") ? Cast.Side.AGAINST : Cast.Side.IN_FAVOR;
        if (asked.isEmpty()) {
            return Verdict.of(ClaimMark.NOT_IN_RECORD, "No roll call is held of which this could be said.");
        }
        var right = asked.stream().filter(vote -> of(vote, party, side) == said).toList();
        var mark = right.size() == asked.size()
                ? ClaimMark.AS_RECORDED
                : right.isEmpty() ? ClaimMark.NOT_SO : ClaimMark.AMBIGUOUS;
        var answer = asked.stream()
                .map(vote -> of(vote, party, side) + " " + party.printed() + (of(vote, party, side) == 1 ? "" : "s")
                        + " voted " + (side == Cast.Side.AGAINST ? "against" : "in favor") + " in "
                        + vote.id().printed() + ".")
                .collect(Collectors.joining(" "));
        return Verdict.of(mark, answer, asked.stream().map(VoteClaims::proof).toList());
    }

    private static Party party(String word) {
        return switch (word.charAt(0)) {
            case 'D' -> Party.DEMOCRAT;
            case 'R' -> Party.REPUBLICAN;
            default -> Party.INDEPENDENT;
        };
    }

    private static int of(RollCall vote, Party party, Cast.Side side) {
        return Optional.ofNullable(vote.tallyByParty().get(party))
                .map(tally -> side == Cast.Side.AGAINST ? tally.against() : tally.inFavor())
                .orElse(0);
    }
}
