package org.engross.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.engross.citation.Chamber;
import org.engross.measure.CosponsorStatus;
import org.engross.measure.Cosponsorship;
import org.engross.measure.Measure;
import org.engross.member.Party;
import org.engross.proceeding.Growth;
import org.engross.provision.Span;
import org.engross.vote.RollCall;

/** Counts of cosponsors: {@code 66 cosponsors on Feb. 27, 2018}, {@code over 20 Senators introduced S. 1693}. */
final class CosponsorClaims {

    private static final String COUNT = "(?:" + Approximation.FORM + ")?(?<count>" + CountReader.COUNT + ")";
    private static final Pattern COSPONSORS =
            Pattern.compile(COUNT + " (?:(?!co-?sponsor)\\p{L}+ ){0,2}?co-?sponsors\\b", Pattern.CASE_INSENSITIVE);
    private static final String WHO =
            "(?:of the |of its |other |House |Senate )?(?<who>[Ss]enators|[Rr]epresentatives|[Mm]embers|lawmakers|colleagues|Democrats|Republicans)";
    private static final Pattern COSPONSORED_BY = Pattern.compile("\\bco-?sponsored by " + COUNT + " " + WHO + "\\b");
    private static final Pattern THEY = Pattern.compile(
            COUNT + " " + WHO + " (?:had |have )?(?<deed>introduced|co-?sponsored|sponsored|signed on)\\b");
    private static final Pattern BY_PASSAGE =
            Pattern.compile("\\b(?:when|by the time|before|as) the (?<chamber>House|Senate) (?:passed|voted)");
    private static final Pattern AT_FIRST =
            Pattern.compile("\\bwhen (?:it was |he |she )?introduced\\b|\\bat (?:its )?introduction\\b");

    private final ArticleText article;
    private final ArticleSources sources;
    private final List<CheckedClaim> claims = new ArrayList<>();
    private final Set<DateWords> used = new HashSet<>();

    private CosponsorClaims(ArticleText article, ArticleSources sources) {
        this.article = article;
        this.sources = sources;
    }

    static CosponsorClaims of(ArticleText article, ArticleSources sources) {
        var claims = new CosponsorClaims(article, sources);
        for (var form : List.of(COSPONSORS, COSPONSORED_BY, THEY)) {
            article.find(form).forEach(at -> claims.count(at, form));
        }
        return claims;
    }

    List<CheckedClaim> claims() {
        return List.copyOf(claims);
    }

    /** The dates that only say for which day a count was given. */
    Set<DateWords> used() {
        return Set.copyOf(used);
    }

    private void count(MatchResult at, Pattern form) {
        var reads = article.measuresAt(form == THEY ? at.end() - 1 : at.start(), sources);
        var verdict = reads.isEmpty()
                ? Verdict.of(ClaimMark.NOT_IN_RECORD, "The article names no measure whose cosponsors are held.")
                : Readings.judge(reads, read -> judge(at, form, read.measure()));
        verdict = verdict.read((verdict.reading() + day(at)).strip());
        claims.add(CheckedClaim.of(
                new Span(at.start(), at.end()),
                article.words(at.start(), at.end()),
                ClaimKind.COSPONSOR_COUNT,
                verdict));
    }

    private Verdict judge(MatchResult at, Pattern form, Measure measure) {
        int said = CountReader.value(at.group("count"));
        var how = Approximation.of(at.group("how"));
        if (form == THEY && at.group("deed").equals("introduced")) {
            return introduced(measure, said, how);
        }
        Predicate<Cosponsorship> counts = form == COSPONSORS ? one -> true : one -> isOf(one, at.group("who"));
        var day = dayAsked(at, measure);
        if (day.isPresent()) {
            int recorded = count(measure, day.get(), counts);
            return Verdict.of(
                    how.mark(said, recorded),
                    recorded + " names stood on " + measure.id().printed() + " on " + DateWords.printed(day.get())
                            + ".",
                    proof(measure, day));
        }
        return form == THEY && at.group("deed").equals("signed on")
                ? signedOn(measure, said, how, counts)
                : undated(measure, said, how, counts);
    }

    /** All who ever signed on, if so many are said, whether or not they stayed. */
    private static Verdict signedOn(Measure measure, int said, Approximation how, Predicate<Cosponsorship> counts) {
        int listed = (int) measure.cosponsorships().stream().filter(counts).count();
        int atEnd = count(measure, LocalDate.MAX, counts);
        return listed == said && listed != atEnd
                ? Verdict.of(
                        ClaimMark.AS_RECORDED,
                        listed + " signed on to " + measure.id().printed() + ", and " + (listed - atEnd) + " withdrew: "
                                + atEnd + " names stand at the end of the record.",
                        proof(measure, Optional.empty()))
                : undated(measure, said, how, counts);
    }

    private boolean isOf(Cosponsorship one, String who) {
        var member = sources.facts().members().named(one.member());
        return switch (who) {
            case "Democrats" -> member.party() == Party.DEMOCRAT;
            case "Republicans" -> member.party() == Party.REPUBLICAN;
            case "Senators", "senators" -> member.chamber() == Chamber.SENATE;
            default -> true;
        };
    }

    private static Verdict introduced(Measure measure, int said, Approximation how) {
        int original = (int) measure.cosponsorships().stream()
                .filter(Cosponsorship::original)
                .count();
        return Verdict.of(
                how.mark(said, original + 1),
                measure.id().printed() + " was introduced"
                        + measure.introduced()
                                .map(day -> " on " + DateWords.printed(day))
                                .orElse("") + " by "
                        + (original + 1) + ": " + original + " original cosponsors and the sponsor.",
                proof(measure, measure.introduced()));
    }

    /** No day is said: the end of the record, unless the count stood on other days only. */
    private static Verdict undated(Measure measure, int said, Approximation how, Predicate<Cosponsorship> counts) {
        int atEnd = count(measure, LocalDate.MAX, counts);
        var proof = proof(measure, Optional.empty());
        var end = atEnd + " names stand on " + measure.id().printed() + " at the end of the record";
        if (how.mark(said, atEnd) != ClaimMark.NOT_SO) {
            return Verdict.of(how.mark(said, atEnd), end + "; the sentence gives no day that is read.", proof);
        }
        int listed = (int) measure.cosponsorships().stream().filter(counts).count();
        if (listed == said && listed != atEnd) {
            return Verdict.of(
                    ClaimMark.NEAR,
                    listed + " names are listed; " + (listed - atEnd) + " withdrew: " + end + ".",
                    proof);
        }
        var days = Growth.of(measure).steps().stream()
                .map(Growth.GrowthDay::day)
                .filter(day -> how.mark(said, count(measure, day, counts)) == ClaimMark.AS_RECORDED)
                .toList();
        return days.isEmpty()
                ? Verdict.of(
                        ClaimMark.NOT_SO, end + "; on no day of it were there " + how.printed() + said + ".", proof)
                : Verdict.of(
                        ClaimMark.AMBIGUOUS,
                        "The sentence gives no day that is read. So many names stood from "
                                + days.stream().limit(1).map(DateWords::printed).collect(Collectors.joining())
                                + " for a time; "
                                + end + ".",
                        proof);
    }

    private static int count(Measure measure, LocalDate day, Predicate<Cosponsorship> counts) {
        return (int) measure.cosponsorsAsOf(day, CosponsorStatus.ACTIVE).stream()
                .filter(counts)
                .count();
    }

    private static Proof proof(Measure measure, Optional<LocalDate> day) {
        return new Proof(
                "Cosponsors of " + measure.id().printed(),
                day.isPresent()
                        ? "/api/v1/measures/" + measure.id() + "/cosponsors?asOf=" + day.get()
                        : "/measures/" + measure.id() + "#cosponsors");
    }

    /** The date nearest to the count in its sentence, or the day of what the sentence says happened then. */
    private Optional<LocalDate> dayAsked(MatchResult at, Measure measure) {
        var sentence = article.sentenceAt(at.start());
        var nearest = article.datesIn(sentence).stream()
                .filter(one -> one.whole().isPresent())
                .min((one, other) -> Integer.compare(distance(one, at), distance(other, at)));
        if (nearest.isPresent()) {
            used.add(nearest.get());
            return nearest.get().whole();
        }
        if (AT_FIRST.matcher(sentence.words()).find()) {
            return measure.introduced();
        }
        var passed = BY_PASSAGE.matcher(sentence.words());
        return passed.find() ? passage(measure, passed.group("chamber")) : Optional.empty();
    }

    private Optional<LocalDate> passage(Measure measure, String chamber) {
        return sources.facts().rollCallsOn(measure.id()).stream()
                .filter(vote -> vote.id().chamber().printed().equals(chamber)
                        && vote.question().contains("On Passage"))
                .map(RollCall::date)
                .findFirst();
    }

    private static int distance(DateWords date, MatchResult at) {
        return Math.min(
                Math.abs(date.span().start() - at.end()),
                Math.abs(at.start() - date.span().end()));
    }

    private String day(MatchResult at) {
        return article.datesIn(article.sentenceAt(at.start())).stream()
                .filter(used::contains)
                .map(one -> " Counted for " + one.words() + ".")
                .findFirst()
                .orElse("");
    }
}
