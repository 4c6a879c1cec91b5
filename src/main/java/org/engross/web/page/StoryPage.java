package org.engross.web.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engross.citation.LawCitation;
import org.engross.citation.ProvisionPath;
import org.engross.citation.TextId;
import org.engross.export.UncheckedSigns;
import org.engross.expression.TextEffects;
import org.engross.library.Holding;
import org.engross.measure.Measure;
import org.engross.proceeding.StoryStep;
import org.engross.provenance.Credit;
import org.engross.provenance.ProvisionStory;
import org.engross.provenance.ProvisionStory.StoryChapter;
import org.engross.provenance.ProvisionStory.StoryClause;
import org.engross.provenance.TextProvenance;
import org.engross.web.http.Addresses;

/** What the page prints on which a provision of law rebuilds itself from text to text. */
record StoryPage(ProvisionStory story) {

    /** How many colours there are; the name beside each clause tells more hands apart. */
    private static final int COLOURS = 7;

    /** A hyphen at which no line breaks, for {@code [R-CA-45]} in a narrow margin. */
    private static final char NO_BREAK = '\u2011';

    private static final String ITEM = "item";

    /** A section that a measure would change, of which a story can be told. */
    record StoriedSection(LawCitation law, List<ProvisionPath> provisions) {

        /** {@code subsection (e)}; in a table of sections {@code item 2421A}. */
        public String named(ProvisionPath provision) {
            var step = provision.steps().getLast();
            return step.startsWith(ITEM) ? "item " + step.substring(ITEM.length()) : "subsection (" + step + ")";
        }

        /** The sections held of those that a text changes, each with its provisions that it touches. */
        static List<StoriedSection> of(TextEffects told) {
            return told.laws().stream()
                    .flatMap(effect -> effect.reads().stream()
                            .map(read -> read.base())
                            .filter(TextId.OfLaw.class::isInstance)
                            .map(base -> new StoriedSection(((TextId.OfLaw) base).law(), effect.touched())))
                    .toList();
        }
    }

    /** {@code 47 U.S.C. 230(e)}. */
    public String name() {
        return named(story.law(), story.provision());
    }

    static String named(LawCitation law, ProvisionPath provision) {
        return law.printed()
                + provision.steps().stream().map(step -> "(" + step + ")").collect(Collectors.joining());
    }

    /** {@code (e)(5)(A)}, where a clause came from. */
    public String place(ProvisionPath path) {
        return path.steps().isEmpty() ? "the beginning" : "(" + String.join(")(", path.steps()) + ")";
    }

    public Measure measure() {
        return story.record().measure();
    }

    /** The number of a text among those that had words; 0 stands for earlier law. */
    public int number(Optional<Holding> held) {
        var all = story.hands().stream().map(TextProvenance.CreditedText::held).toList();
        return held.map(all::indexOf).orElse(-1) + 1;
    }

    /** The colour of a text, for a style sheet. */
    public int colour(Optional<Holding> held) {
        return colour(number(held));
    }

    static int colour(int number) {
        return number == 0 ? 0 : (number - 1) % COLOURS + 1;
    }

    /** The committee that reported the version of a step; empty where none did. */
    public String committee(StoryStep step) {
        return story.hands().stream()
                .filter(hand -> step.kind() == StoryStep.Kind.VERSION
                        && step.texts().contains(hand.held().document().id()))
                .flatMap(hand -> hand.credit().committee().stream())
                .findFirst()
                .orElse("");
    }

    public int colourOf(Holding held) {
        return colour(Optional.of(held));
    }

    public Credit credit(Holding held) {
        return story.hands().stream()
                .filter(hand -> hand.held().equals(held))
                .map(TextProvenance.CreditedText::credit)
                .findFirst()
                .orElse(Credit.NONE);
    }

    /** Who is named beside a clause: the member or the committee; for a law, Congress and its year. */
    public String who(StoryClause clause) {
        return clause.author().map(this::author).orElse("earlier law").replace('-', NO_BREAK);
    }

    private String author(Holding held) {
        var document = held.document();
        return credit(held).author().orElseGet(() -> switch (document.id()) {
            case TextId.OfLaw law -> "Congress, " + document.date().getYear() + " (" + document.title() + ")";
            case TextId.OfMeasure of -> document.title();
            case TextId.OfAmendment of -> document.title();
        });
    }

    /** Those who wrote most of a clause on some step, by the dates of their texts. */
    public List<TextProvenance.CreditedText> authors() {
        var authors = story.chapters().stream()
                .filter(StoryChapter::isChanged)
                .flatMap(chapter -> chapter.clauses().stream())
                .flatMap(clause -> clause.author().stream())
                .collect(Collectors.toSet());
        var first = story.chapters().stream()
                .limit(1)
                .flatMap(chapter -> chapter.clauses().stream())
                .flatMap(clause -> clause.author().stream());
        first.forEach(authors::add);
        return story.hands().stream()
                .filter(hand -> authors.contains(hand.held()))
                .toList();
    }

    /** Whether the clause before it in its chapter is of the same text. */
    public boolean repeats(StoryChapter chapter, int index) {
        return index > 0
                && chapter.clauses()
                        .get(index - 1)
                        .author()
                        .equals(chapter.clauses().get(index).author());
    }

    /** What is to be known of a clause besides its author, in sentences; empty where there is nothing. */
    public String more(StoryClause clause) {
        var told = new StringBuilder();
        var counts = clause.line().authors();
        int all = counts.values().stream().mapToInt(one -> one).sum();
        int own = counts.values().iterator().next();
        if (own < all) {
            told.append(own + " of its " + all + " words are theirs; " + others(clause) + ". ");
        }
        clause.instrument()
                .filter(held -> !clause.author().equals(Optional.of(held)))
                .ifPresent(held -> told.append("Put in by ")
                        .append(held.document().title())
                        .append(credit(held)
                                .author()
                                .map(who -> " (" + who + ")")
                                .orElse(""))
                        .append("."));
        return told.toString().strip();
    }

    private String others(StoryClause clause) {
        return clause.line().authors().entrySet().stream()
                .skip(1)
                .map(one -> one.getValue()
                        + (one.getValue() == 1 ? " is from " : " are from ")
                        + one.getKey().map(held -> held.document().title()).orElse("earlier law"))
                .collect(Collectors.joining(", "));
    }

    /** Why words of a clause are not known to be official, or may be older than is told; none where all is known. */
    private List<String> doubts(StoryChapter chapter, StoryClause clause) {
        var place = clause.line().place().path();
        var unchecked = chapter.text()
                .flatMap(text -> text.doubtAt(place))
                .or(() -> chapter.trace().flatMap(trace -> trace.text().doubtAt(place)));
        var older = clause.perhaps().stream()
                .map(held ->
                        "perhaps words of it stood before in " + held.document().title() + ", which was not checked");
        return Stream.concat(unchecked.stream(), older).toList();
    }

    private UncheckedSigns unchecked(StoryChapter chapter) {
        return UncheckedSigns.of(chapter.clauses().stream().flatMap(clause -> doubts(chapter, clause).stream()));
    }

    /** The sign beside a clause of which something is uncertain. */
    public String sign(StoryChapter chapter, StoryClause clause) {
        return unchecked(chapter).of(doubts(chapter, clause));
    }

    public List<UncheckedSigns.UncheckedSign> signs(StoryChapter chapter) {
        return unchecked(chapter).all();
    }

    /** The page that compares the words with those of a chapter before; empty for the first and where one is not held. */
    public String comparison(int index) {
        return index > 0
                        && story.chapters().get(index - 1).text().isPresent()
                        && story.chapters().get(index).text().isPresent()
                ? Addresses.comparison(
                                story.chapters().get(index - 1).asked().toString(),
                                story.chapters().get(index).asked().toString())
                        + (story.provision().steps().isEmpty() ? "" : "&path=" + story.provision())
                : "";
    }
}
