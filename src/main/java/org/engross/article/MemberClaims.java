package org.engross.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.engross.member.Member;
import org.engross.provision.Span;
import org.engross.vote.Cast;

/** Members: whether the record knows the name so, and whether the member did what the article says. */
final class MemberClaims {

    private static final String WHO = "(?<who>" + ArticleText.MEMBER + "+)";

    /** The forms in which an article says what a member did; the first that fits a place reads it. */
    private enum MemberForm {
        WITHDREW(
                WHO
                        + "(?: later)? withdrew(?: (?:his|her) name)?(?: as (?:an? )?co-?sponsor)?(?=[^.;]*co-?sponsor|[^.;]*name| as)"),
        COSPONSOR(
                WHO
                        + "(?:,[^,.]{0,60},)? ?(?:is|was|are|were|became|remains?|signed on as|joined as)(?<not> not| never)? (?:also )?(?:an? |the |one of the )?(?<kind>original |lead |early |leading )?co-?sponsors?\\b"),
        COSPONSORED(
                WHO + " (?:also |later )?(?:(?<not>did not|never|has not|had not) )?co-?sponsor(?:ed|s)?\\b(?! by)"),
        COSPONSORED_BY("\\bco-?sponsored by " + WHO),
        SPONSOR(
                WHO
                        + "(?:,[^,.]{0,60},)? ?(?:is|was)(?<not> not)? (?:also )?(?:the |its |an? )?(?:lead |main |chief |bill[’']s )*(?<!co-)sponsor\\b"),
        THE_SPONSOR(
                WHO + ", (?:the (?:bill|measure|legislation)|its)(?:[’']s)? (?:lead |main |chief )?(?<!co-)sponsor\\b"),
        INTRODUCED(WHO + " (?:first )?(?:introduced|sponsored)(?: it\\b)?"),
        SPONSOR_IS("(?<!co-)\\b(?:[Ss]ponsor|author), " + WHO),
        INTRODUCED_BY(
                "\\b(?:(?:bill|legislation|measure) (?:by|of|from)|(?:introduced|(?<!co-)sponsored|authored)(?: on "
                        + ArticleText.DATE + "+)? by) " + WHO),
        VOTED(WHO + " (?:both |also )?voted (?<how>against|no|nay|for|yes|yea|aye|in favor)\\b"),
        NOT_VOTING(WHO + " (?:did not vote|missed the vote)\\b(?! (?:against|no|nay|for|yes|yea|aye|in favor)\\b)"),
        OFFERED(WHO + " (?:also )?(?:offered|proposed|submitted) (?:an?|the|two)(?: floor)? amendments?\\b"),
        AMENDMENT_OF("\\bamendments? (?:of|by|from|offered by|sponsored by|authored by) " + WHO),
        THEIR_AMENDMENT(WHO + "[’']s? amendments?\\b");

        private final Pattern form;

        MemberForm(String form) {
            this.form = Pattern.compile(form);
        }
    }

    private final ArticleText article;
    private final MemberDeeds deeds;
    private final List<CheckedClaim> claims = new ArrayList<>();
    private final Set<NamedMember> told = new HashSet<>();
    private final Set<DateWords> used = new HashSet<>();

    private MemberClaims(ArticleText article, ArticleSources sources, VoteClaims votes) {
        this.article = article;
        deeds = new MemberDeeds(article, sources, votes);
    }

    static MemberClaims of(ArticleText article, ArticleSources sources, VoteClaims votes) {
        var claims = new MemberClaims(article, sources, votes);
        for (var deed : MemberForm.values()) {
            article.find(deed.form).forEach(at -> claims.add(deed, at));
        }
        claims.addNames();
        return claims;
    }

    List<CheckedClaim> claims() {
        return List.copyOf(claims);
    }

    /** The dates that only say when a member did something. */
    Set<DateWords> used() {
        return Set.copyOf(used);
    }

    private void add(MemberForm deed, MatchResult at) {
        var members = article.membersIn(at.start("who"), at.end("who"));
        boolean taken = claims.stream()
                .anyMatch(one ->
                        one.span().start() < at.end() && at.start() < one.span().end());
        if (members.isEmpty()
                || taken
                || members.stream().anyMatch(one -> one.candidates().isEmpty())) {
            return;
        }
        told.addAll(members);
        claims.add(CheckedClaim.of(
                new Span(at.start(), at.end()),
                article.words(at.start(), at.end()),
                ClaimKind.MEMBER,
                judge(deed, at, members)));
    }

    private Verdict judge(MemberForm deed, MatchResult at, List<NamedMember> members) {
        return switch (deed) {
            case WITHDREW -> deeds.withdrew(members, at, date(at));
            case COSPONSOR ->
                deeds.cosponsor(members, at, at.group("not") == null, "original ".equals(at.group("kind")), date(at));
            case COSPONSORED -> deeds.cosponsor(members, at, at.group("not") == null, false, date(at));
            case COSPONSORED_BY -> deeds.cosponsor(members, at, true, false, date(at));
            case SPONSOR -> deeds.sponsor(members, at, at.group("not") == null);
            case THE_SPONSOR, INTRODUCED, SPONSOR_IS, INTRODUCED_BY -> deeds.sponsor(members, at, true);
            case VOTED ->
                deeds.voted(
                        members,
                        at,
                        at.group("how").matches("against|no|nay") ? Cast.Side.AGAINST : Cast.Side.IN_FAVOR);
            case NOT_VOTING -> deeds.voted(members, at, Cast.Side.NOT_VOTING);
            case OFFERED, AMENDMENT_OF, THEIR_AMENDMENT -> deeds.amendment(members, at);
        };
    }

    /** The whole date that follows in the sentence right after the words, {@code on Sept. 25, 2017}. */
    private Optional<DateWords> date(MatchResult at) {
        var sentence = article.sentenceAt(at.start());
        var next = article.datesIn(sentence).stream()
                .filter(one -> one.span().start() >= at.end() && one.whole().isPresent())
                .filter(one -> article.words(at.end(), one.span().start())
                        .matches("(?: as an? co-?sponsor)?(?: of [^,;]{0,30})?,? (?:on )?"))
                .findFirst();
        next.ifPresent(used::add);
        return next;
    }

    /** Each member's name the first time, where nothing else tells of the member; and each name that is not so. */
    private void addNames() {
        var seen = new HashSet<List<Member>>();
        for (var named : article.members()) {
            boolean odd = !named.differences().isEmpty() || named.candidates().isEmpty();
            boolean first = seen.add(named.candidates());
            if (odd || first && !told.contains(named) && isTitled(named)) {
                claims.add(CheckedClaim.of(named.span(), named.words(), ClaimKind.MEMBER, name(named)));
            }
        }
    }

    /** Whether the name is more than a family name, which others may bear too. */
    private static boolean isTitled(NamedMember named) {
        return named.words().contains(" ");
    }

    private static Verdict name(NamedMember named) {
        var those = named.candidates();
        if (those.isEmpty()) {
            return Verdict.of(ClaimMark.NOT_IN_RECORD, "The record held names no member “" + named.words() + "”.");
        }
        if (!named.differences().isEmpty()) {
            return Verdict.of(
                    ClaimMark.NOT_SO,
                    "The record has " + printed(those) + ", not “" + named.words() + "”.",
                    proofs(those));
        }
        return those.size() == 1
                ? Verdict.of(ClaimMark.AS_RECORDED, printed(those) + ".", proofs(those))
                : Verdict.of(
                        ClaimMark.AMBIGUOUS,
                        those.size() + " members bear the name: " + printed(those) + ".",
                        proofs(those));
    }

    static String printed(List<Member> members) {
        return members.stream().map(Member::printed).collect(Collectors.joining(", "));
    }

    static List<Proof> proofs(List<Member> members) {
        return members.stream()
                .map(one -> new Proof(one.printed(), "/members/" + one.id()))
                .toList();
    }
}
