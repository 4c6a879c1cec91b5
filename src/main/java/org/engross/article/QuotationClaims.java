package org.engross.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.engross.citation.TextId;
import org.engross.diff.Token;
import org.engross.measure.Measure;
import org.engross.measure.MeasureSummary;
import org.engross.provision.Span;
import org.engross.quotation.Quotation;
import org.engross.quotation.QuotationMatch;
import org.engross.quotation.QuotationSearch;
import org.engross.quotation.SearchedText;

/** Quotations: which texts have the words, whether the text that the sentence names is one of them, and how they differ. */
final class QuotationClaims {

    /** How many quotations of one article are traced. */
    static final int MOST = 50;

    private static final Pattern SUMMARY =
            Pattern.compile("\\bsummar(?:y|ies)\\b|Congressional Research Service|\\bCRS\\b", Pattern.CASE_INSENSITIVE);

    /** Fewer words say nothing of where they are from. */
    private static final int TOO_FEW = 3;

    private record InSummary(Measure measure, MeasureSummary summary, QuotationMatch match) {}

    private final ArticleText article;
    private final ArticleSources sources;

    /** Texts and summaries made ready for search, by themselves. */
    private final Map<Object, SearchedText> ready = new IdentityHashMap<>();

    private QuotationClaims(ArticleText article, ArticleSources sources) {
        this.article = article;
        this.sources = sources;
    }

    /**
     * Checks the quotations, at most {@link #MOST}.
     *
     * @param pasted the article with its line breaks, which tell of broken words
     */
    static List<CheckedClaim> of(String pasted, ArticleText article, ArticleSources sources) {
        var claims = new QuotationClaims(article, sources);
        return QuotedSpans.of(pasted).stream()
                .filter(span -> !claims.isName(span))
                .limit(MOST)
                .flatMap(span -> claims.claim(pasted, span).stream())
                .toList();
    }

    /** Whether the words between the marks are the name of a measure and no more. */
    private boolean isName(Span span) {
        return article.mentions().stream()
                .anyMatch(one -> span.start() <= one.span().start()
                        && one.span().end() <= span.end()
                        && span.length() - one.span().length() <= 2);
    }

    private Optional<CheckedClaim> claim(String pasted, Span span) {
        var words = pasted.substring(span.start(), span.end());
        if (words.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return Optional.empty();
        }
        var printed = words.replaceAll("[\\s\\p{Z}]+", " ");
        return Optional.of(CheckedClaim.of(span, printed, ClaimKind.QUOTATION, judge(Quotation.parse(words), span)));
    }

    private Verdict judge(Quotation quotation, Span span) {
        boolean few = Token.wordsIn(quotation.words()) < TOO_FEW;
        var texts = new ArrayList<InText>();
        for (var text : sources.texts()) {
            QuotationSearch.of(quotation, ready.computeIfAbsent(text, one -> SearchedText.of(text.words())))
                    .filter(match -> match.verbatim() || !few)
                    .ifPresent(match -> texts.add(new InText(text, match)));
        }
        var summaries = new ArrayList<InSummary>();
        for (var measure : sources.facts().measures()) {
            for (var summary : measure.summaries()) {
                QuotationSearch.of(
                                quotation, ready.computeIfAbsent(summary, one -> SearchedText.of(summary.paragraphs())))
                        .filter(match -> match.verbatim() || !few)
                        .ifPresent(match -> summaries.add(new InSummary(measure, summary, match)));
            }
        }
        var found = judge(texts, summaries, span);
        var verdict = found.carefully(cautions(texts, found.answer()));
        return few && verdict.mark() == ClaimMark.AS_RECORDED
                ? verdict.read("So few words may be from anywhere.")
                : verdict;
    }

    /** Of the texts that the answer names. */
    private static List<String> cautions(List<InText> texts, String answer) {
        return texts.stream()
                .filter(one -> answer.contains(one.title()))
                .map(InText::caution)
                .filter(caution -> !caution.isEmpty())
                .toList();
    }

    private Verdict judge(List<InText> texts, List<InSummary> summaries, Span span) {
        var sentence = article.sentenceAt(span.start());
        boolean ofSummary =
                SUMMARY.matcher(article.words(sentence.start(), span.start())).find();
        var verbatim = texts.stream().filter(one -> one.match().verbatim()).toList();
        var inSummary = summaries.stream().filter(one -> one.match().verbatim()).toList();
        if (ofSummary) {
            return ofSummary(verbatim, summaries, inSummary);
        }
        if (!verbatim.isEmpty()) {
            return ofText(verbatim, texts, span);
        }
        if (!inSummary.isEmpty()) {
            return ofSummaryOnly(inSummary, texts, span);
        }
        if (!texts.isEmpty()) {
            return near(texts, span, "");
        }
        return summaries.isEmpty() ? none() : nearSummary(summaries.getFirst());
    }

    private static Verdict none() {
        return Verdict.of(
                ClaimMark.NOT_IN_RECORD, "No text and no summary held has these words, nor nearly. It may be speech.");
    }

    /** The sentence names a summary. */
    private Verdict ofSummary(List<InText> verbatim, List<InSummary> summaries, List<InSummary> inSummary) {
        if (!inSummary.isEmpty()) {
            return new Verdict(
                    ClaimMark.AS_RECORDED,
                    "Verbatim in " + printed(inSummary) + ".",
                    "",
                    List.of(),
                    summaryProofs(inSummary));
        }
        if (!summaries.isEmpty()) {
            return nearSummary(summaries.getFirst());
        }
        return verbatim.isEmpty()
                ? none()
                : Verdict.of(
                        ClaimMark.NOT_SO,
                        "In no summary held, but verbatim in " + InText.range(verbatim) + ".",
                        InText.proofs(verbatim));
    }

    /** Some text has the words; it should be one of what the sentence names. */
    private Verdict ofText(List<InText> verbatim, List<InText> texts, Span span) {
        var named = Token.wordsIn(article.words(span.start(), span.end())) < TOO_FEW
                ? Optional.<Mention>empty()
                : named(span);
        var own = named.isPresent()
                ? verbatim.stream().filter(one -> isOf(one, named.get())).toList()
                : verbatim;
        if (!own.isEmpty()) {
            return new Verdict(
                    ClaimMark.AS_RECORDED,
                    "Verbatim in " + InText.range(own) + "."
                            + (own.size() == verbatim.size()
                                    ? ""
                                    : " Of all texts held: " + InText.range(verbatim) + "."),
                    "",
                    List.of(),
                    InText.proofs(own));
        }
        var near = texts.stream().filter(one -> isOf(one, named.get())).toList();
        var elsewhere = " The words stand verbatim in " + InText.range(verbatim) + ".";
        return near.isEmpty()
                ? Verdict.of(
                        ClaimMark.NOT_SO,
                        "No text of " + named.get().words() + " that is held has these words." + elsewhere,
                        InText.proofs(verbatim))
                : near(near, span, elsewhere);
    }

    /** A summary has the words and no text has: the text, which Congress voted on, has others. */
    private Verdict ofSummaryOnly(List<InSummary> inSummary, List<InText> texts, Span span) {
        var verbatim = "Verbatim in " + printed(inSummary) + ", which is no text of the measure.";
        if (texts.isEmpty()) {
            return new Verdict(
                    ClaimMark.NEAR,
                    verbatim + " No text held has the words, nor nearly.",
                    "",
                    List.of(),
                    summaryProofs(inSummary));
        }
        var nearest = near(texts, span, " " + verbatim);
        var proofs = new ArrayList<>(nearest.proofs());
        proofs.addAll(summaryProofs(inSummary));
        return new Verdict(ClaimMark.NEAR, nearest.answer(), nearest.reading(), nearest.edits(), proofs);
    }

    /** The text that differs least; of those alike, one of what the sentence names, then the newest. */
    private Verdict near(List<InText> texts, Span span, String more) {
        Predicate<InText> own = named(span)
                .map(name -> (Predicate<InText>) one -> isOf(one, name))
                .orElse(one -> true);
        var best = texts.stream()
                .min(Comparator.comparing((InText one) -> !own.test(one))
                        .thenComparing(InText::distance)
                        .thenComparing(one -> one.text().date(), Comparator.reverseOrder()))
                .orElseThrow();
        var place = best.match().places().getFirst();
        var differ = best.distance() == 0
                ? "in letter case only"
                : best.distance() == 1 ? "in one word or mark" : "in " + best.distance() + " words or marks";
        return new Verdict(
                ClaimMark.NEAR,
                "Differs " + differ + " from " + best.title() + ", "
                        + best.printed() + ", which says: “" + place.words() + "”."
                        + alike(best, texts) + more,
                "",
                place.edits(),
                List.of(best.proof()));
    }

    /** Which texts are as near, where others are. */
    private static String alike(InText best, List<InText> texts) {
        var alike =
                texts.stream().filter(one -> one.distance() == best.distance()).toList();
        return alike.size() == 1 ? "" : " As near are " + InText.range(alike) + ".";
    }

    private static Verdict nearSummary(InSummary best) {
        var place = best.match().places().getFirst();
        return new Verdict(
                ClaimMark.NEAR,
                "Nearly in the " + title(best) + ", which is no text of the measure: “" + place.words() + "”.",
                "",
                place.edits(),
                List.of(proof(best)));
    }

    /** The measure or law that the sentence names before the quotation, if it names one there. */
    private Optional<Mention> named(Span span) {
        var sentence = article.sentenceAt(span.start());
        return article.mentions().stream()
                .filter(one -> sentence.has(one.span()) && one.span().start() < span.start())
                .filter(one -> one.subject().measure(sources).isPresent())
                .reduce((older, newer) -> newer);
    }

    private boolean isOf(InText one, Mention named) {
        var measure = named.subject().measure(sources).orElseThrow();
        return switch (one.text().id()) {
            case TextId.OfMeasure of -> of.version().measure().equals(measure.id());
            case TextId.OfAmendment of ->
                sources.facts().amendmentsTo(measure.id()).stream()
                        .anyMatch(amendment -> amendment.id().equals(of.amendment()));
            case TextId.OfLaw of ->
                measure.law().filter(law -> of.law().equals(law)).isPresent();
        };
    }

    private static String title(InSummary one) {
        return "summary of " + one.measure().id().printed() + " by the "
                + one.summary().author() + ", “" + one.summary().action() + "” ("
                + DateWords.printed(one.summary().date()) + ")";
    }

    private static String printed(List<InSummary> those) {
        return those.size() == 1
                ? "the " + title(those.getFirst())
                : those.size() + " summaries, first the " + title(those.getFirst()) + ", last the "
                        + title(those.getLast());
    }

    private static List<Proof> summaryProofs(List<InSummary> those) {
        var proofs = new ArrayList<Proof>();
        those.forEach(one -> proofs.add(proof(one)));
        return proofs.size() < 2 ? proofs : List.of(proofs.getFirst(), proofs.getLast());
    }

    private static Proof proof(InSummary one) {
        return new Proof(
                "Summary: " + one.summary().action(),
                "/measures/" + one.measure().id() + "#summary-" + one.summary().version());
    }
}
