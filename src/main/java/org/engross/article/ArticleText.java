package org.engross.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.engross.citation.MeasureId;
import org.engross.measure.Measure;
import org.engross.provision.Span;

/**
 * An article, cut and read as far as its words alone can be: sentences, names, dates. Every text here is as long as the
 * article, so that all offsets count in it.
 *
 * @param text with spaces for line breaks
 * @param masked the same, each name and each date replaced by as many of one sign, so that a form can say "a member"
 */
record ArticleText(
        String text,
        List<ArticleSentence> sentences,
        List<Mention> mentions,
        List<NamedMember> members,
        List<DateWords> dates,
        String masked) {

    /** What a run of signs in the masked text stands for; members in a list are one run. */
    static final char MEMBER = '\uE000';

    static final char NAME = '\uE001';
    static final char DATE = '\uE002';

    /** More names, or dates, or sentences of one form than any article of its length has. */
    private static final int MOST = 2_000;

    private static final Pattern BETWEEN_MEMBERS =
            Pattern.compile(MEMBER + "((?:,? and |, |–| & )(?:Reps?\\. |Sens?\\. )?)(?=" + MEMBER + ")");

    /**
     * A measure that a claim is read of.
     *
     * @param how the reading came about: {@code H.R. 1865, named in the sentence}
     * @param named the mention that names it
     */
    record MeasureReading(Measure measure, Mention named, String how) {}

    static ArticleText of(String article, ArticleSources sources) {
        var text = article.replaceAll("[\\s\\p{Z}]", " ").replaceAll("[\uE000-\uE00F]", "\uFFFD");
        var mentions = MentionReader.read(sources, text);
        var members = MemberReader.read(text, sources.facts().members(), mentions);
        var dates = DateWords.read(text);
        refuseBeyond(Math.max(mentions.size(), Math.max(members.size(), dates.size())));
        var masked = new StringBuilder(text);
        mentions.forEach(one -> mask(masked, one.span(), NAME));
        members.forEach(one -> mask(masked, one.span(), MEMBER));
        dates.forEach(one -> mask(masked, one.span(), DATE));
        BETWEEN_MEMBERS
                .matcher(masked.toString())
                .results()
                .forEach(at -> mask(masked, new Span(at.start(1), at.end(1)), MEMBER));
        return new ArticleText(text, SentenceReader.read(article), mentions, members, dates, masked.toString());
    }

    private static void mask(StringBuilder text, Span span, char sign) {
        for (int i = span.start(); i < span.end(); i++) {
            text.setCharAt(i, sign);
        }
    }

    /** The places of a form in each sentence of the masked text. */
    List<MatchResult> find(Pattern form) {
        var found = new ArrayList<MatchResult>();
        for (var sentence : sentences) {
            form.matcher(masked)
                    .region(sentence.start(), sentence.end())
                    .useAnchoringBounds(true)
                    .useTransparentBounds(false)
                    .results()
                    .limit(MOST + 1)
                    .forEach(found::add);
            refuseBeyond(found.size());
        }
        return found;
    }

    /** Each is held against the whole record, so that their number bounds the work. */
    private static void refuseBeyond(int number) {
        if (number > MOST) {
            throw new IllegalArgumentException("the article has more than " + MOST
                    + " names, dates or counts to be held against the record; give it in parts");
        }
    }

    ArticleSentence sentenceAt(int offset) {
        return sentences.stream()
                .filter(sentence -> sentence.start() <= offset && offset < sentence.end())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no sentence at " + offset));
    }

    List<NamedMember> membersIn(int start, int end) {
        return members.stream()
                .filter(one -> start <= one.span().start() && one.span().end() <= end)
                .toList();
    }

    List<DateWords> datesIn(ArticleSentence sentence) {
        return dates.stream().filter(one -> sentence.has(one.span())).toList();
    }

    /**
     * The measures of which a claim can be read, the likeliest first: the one that its sentence names last before it, else
     * first after it; and where its sentence names none, those named in the sentences before, the last first, else the
     * first named at all.
     */
    List<MeasureReading> measuresAt(int offset, ArticleSources sources) {
        var sentence = sentenceAt(offset);
        var named = mentions.stream()
                .filter(one -> one.subject().measure(sources).isPresent())
                .toList();
        var within = named.stream().filter(one -> sentence.has(one.span())).toList();
        if (!within.isEmpty()) {
            return within.stream()
                    .filter(one -> one.span().start() < offset)
                    .reduce((older, newer) -> newer)
                    .or(() -> within.stream().findFirst())
                    .map(one -> read(one, sources, "named in the sentence"))
                    .stream()
                    .toList();
        }
        var before = named.stream()
                .filter(one -> one.span().start() < sentence.start())
                .toList()
                .reversed();
        return before.isEmpty()
                ? named.stream()
                        .limit(1)
                        .map(one -> read(one, sources, "the first named after it"))
                        .toList()
                : distinct(before.stream()
                        .map(one -> read(one, sources, "the last named before it"))
                        .toList());
    }

    private static List<MeasureReading> distinct(List<MeasureReading> reads) {
        var seen = new HashSet<MeasureId>();
        return reads.stream().filter(one -> seen.add(one.measure().id())).toList();
    }

    private static MeasureReading read(Mention named, ArticleSources sources, String how) {
        var measure = named.subject().measure(sources).orElseThrow();
        var printed = measure.id().printed();
        return new MeasureReading(
                measure,
                named,
                "Read of " + printed + (named.words().equals(printed) ? "" : " (“" + named.words() + "”)") + ", " + how
                        + ".");
    }

    /** The words of the article from one offset to another. */
    String words(int start, int end) {
        return text.substring(start, end);
    }
}
