package org.engross.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.engross.citation.LawCitation;
import org.engross.measure.Amendment;
import org.engross.measure.Measure;

/** Names of measures, laws and amendments: whether there is such a thing, and whether two names together are of one. */
final class NameClaims {

    /** What stands between two names of one thing: {@code S. 1693 (SESTA)}, {@code H.R. 1865, the Allow …}. */
    private static final Pattern APPOSITION = Pattern.compile(
            ",? ?[(“\"]?(?:(?:or|the|an? bill|also|better|widely|commonly|popularly|known|called|dubbed|titled|as) )*[“\"]?");

    private final ArticleText article;
    private final ArticleSources sources;

    private NameClaims(ArticleText article, ArticleSources sources) {
        this.article = article;
        this.sources = sources;
    }

    /** A claim for each name the first time, and for each that stands beside a name of something else. */
    static List<CheckedClaim> of(ArticleText article, ArticleSources sources) {
        var claims = new ArrayList<CheckedClaim>();
        var names = new NameClaims(article, sources);
        var seen = new HashSet<String>();
        Mention before = null;
        for (var mention : article.mentions()) {
            var beside = Optional.ofNullable(before).flatMap(other -> names.beside(other, mention));
            if (seen.add(mention.words().toLowerCase(Locale.ROOT)) || beside.isPresent()) {
                claims.add(CheckedClaim.of(
                        mention.span(), mention.words(), ClaimKind.NAME, beside.orElseGet(() -> names.judge(mention))));
            }
            before = mention;
        }
        return claims;
    }

    /** What to say where a name stands in apposition to the name of another measure. */
    private Optional<Verdict> beside(Mention first, Mention second) {
        var between = article.words(first.span().end(), second.span().start());
        var one = first.subject().measure(sources);
        var other = second.subject().measure(sources);
        return one.isPresent()
                        && other.isPresent()
                        && !one.get().id().equals(other.get().id())
                        && !between.isBlank()
                        && APPOSITION.matcher(between).matches()
                ? Optional.of(Verdict.of(
                        ClaimMark.NOT_SO,
                        second.words() + " is " + other.get().id().printed() + ", not "
                                + one.get().id().printed() + ", which is the "
                                + one.get().title() + ".",
                        proof(other.get()),
                        proof(one.get())))
                : Optional.empty();
    }

    private Verdict judge(Mention mention) {
        var verdict = switch (mention.subject()) {
            case Subject.MeasureSubject of -> measure(of.measure());
            case Subject.AmendmentSubject of -> amendment(of.amendment());
            case Subject.LawSubject(LawCitation.PublicLaw law) -> publicLaw(law);
            case Subject.LawSubject of -> law(of.law());
            case Subject.AddressSubject of ->
                Verdict.of(ClaimMark.AS_RECORDED, "The record has it.", new Proof(mention.called(), of.address()));
            case Subject.NothingHeld none -> notHeld(none, mention.called());
        };
        return mention.press()
                ? Verdict.of(
                        verdict.mark(),
                        "A name of the press; the record calls it: " + mention.called() + ".",
                        verdict.proofs())
                : verdict;
    }

    private static Verdict measure(Measure measure) {
        return Verdict.of(
                ClaimMark.AS_RECORDED,
                measure.id().printed() + " of the " + measure.id().congress() + "th Congress: " + measure.title() + ".",
                proof(measure));
    }

    private Verdict amendment(Amendment amendment) {
        return Verdict.of(
                ClaimMark.AS_RECORDED,
                amendment.id().printed() + " to " + amendment.measure().printed() + ", offered by "
                        + offeredBy(amendment, sources)
                        + amendment
                                .disposition()
                                .map(came -> ", " + came.kind().printed())
                                .orElse("") + ".",
                new Proof(amendment.id().printed(), amendment.id().uslm()));
    }

    /** {@code Rep. Mimi Walters [R-CA-45]}, or whom else the record names. */
    static String offeredBy(Amendment amendment, ArticleSources sources) {
        return amendment
                .sponsor()
                .map(sponsor -> sources.facts().members().named(sponsor).printed())
                .orElse(amendment.offeredBy());
    }

    private Verdict publicLaw(LawCitation.PublicLaw law) {
        var measure = sources.measureOf(law);
        var held = sources.newest(law);
        if (measure.isEmpty() && held.isEmpty()) {
            return Verdict.of(ClaimMark.NOT_IN_RECORD, "No record of Public Law " + number(law) + " is held.");
        }
        return Verdict.of(
                ClaimMark.AS_RECORDED,
                "Public Law " + number(law)
                        + measure.map(one -> ", which " + one.id().printed() + " became")
                                .orElse("") + ".",
                held
                        .map(text -> new Proof(text.title(), text.address()))
                        .or(() -> measure.map(NameClaims::proof))
                        .stream()
                        .toList());
    }

    private static String number(LawCitation.PublicLaw law) {
        return law.congress() + "-" + law.number();
    }

    private Verdict law(LawCitation law) {
        return sources.newest(law)
                .map(text -> Verdict.of(
                        ClaimMark.AS_RECORDED,
                        law.printed() + " is held, as of " + DateWords.printed(text.date()) + ".",
                        new Proof(text.title(), text.address())))
                .orElseGet(() ->
                        Verdict.of(ClaimMark.NOT_IN_RECORD, "The text of " + law.printed() + " is not held here."));
    }

    private static Verdict notHeld(Subject.NothingHeld none, String title) {
        return title.isEmpty()
                ? Verdict.of(ClaimMark.NOT_IN_RECORD, "No record of " + none.printed() + " is held here.")
                : Verdict.of(
                        ClaimMark.AS_RECORDED,
                        "A status record names " + none.printed() + " as related: " + title
                                + " Its own record is not held.");
    }

    static Proof proof(Measure measure) {
        return new Proof(measure.id().printed(), "/measures/" + measure.id());
    }
}
