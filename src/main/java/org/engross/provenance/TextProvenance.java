package org.engross.provenance;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engross.citation.ProvisionPath;
import org.engross.citation.TextId;
import org.engross.expression.ExpressedText;
import org.engross.library.Holding;

/**
 * Who put each run of words of a text there.
 *
 * @param text the text traced
 * @param note how it was traced, or why it could not be
 * @param runs in printed order
 * @param hands the texts that had words first, put them in, or took them over, each once, by their dates
 */
public record TextProvenance(ExpressedText text, String note, List<ProvenanceRun> runs, List<CreditedText> hands) {

    /** A text that words come from, and who stands behind it. */
    public record CreditedText(Holding held, Credit credit) {
        public CreditedText {
            Objects.requireNonNull(held, "held");
            Objects.requireNonNull(credit, "credit");
        }
    }

    /**
     * A run of words of one hand.
     *
     * @param part the place of the wording among the provision's parts, from 0; -1 for its heading
     * @param by the text that put it there; empty for words older than anything held
     * @param through what put the same words into the bill that became that text: an amendment, or a version of the
     *     bill; empty where that is not known
     * @param first the first text that has the words, that which put them there if none has them before; empty for words
     *     older than anything held
     * @param perhaps a text before the first that has the words too, but was not held against an official copy, so that it
     *     proves nothing; empty where there is none
     */
    public record ProvenanceRun(
            ProvisionPath path,
            int part,
            String words,
            Optional<Holding> by,
            Optional<Holding> through,
            Optional<Holding> first,
            Optional<Holding> perhaps) {
        public ProvenanceRun {
            Objects.requireNonNull(path, "path");
            Objects.requireNonNull(words, "words");
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(through, "through");
            Objects.requireNonNull(first, "first");
            Objects.requireNonNull(perhaps, "perhaps");
        }

        /** A run of which it is not asked yet whether an earlier text has the words. */
        ProvenanceRun(ProvisionPath path, int part, String words, Optional<Holding> by, Optional<Holding> through) {
            this(path, part, words, by, through, through.or(() -> by), Optional.empty());
        }

        /** The instrument that put the words in: into the bill where that is known, else into the text. */
        public Optional<Holding> instrument() {
            return through.or(() -> by);
        }

        /** The same words from other hands. */
        ProvenanceRun with(String otherWords, Optional<Holding> newFirst, Optional<Holding> newPerhaps) {
            return new ProvenanceRun(path, part, otherWords, by, through, newFirst, newPerhaps);
        }
    }

    public TextProvenance {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(note, "note");
        runs = List.copyOf(runs);
        hands = List.copyOf(hands);
    }

    /** A trace of which it is not asked yet who stands behind the texts. */
    TextProvenance(ExpressedText text, String note, List<ProvenanceRun> runs) {
        this(text, note, runs, List.of());
    }

    /** The same with the runs of a provision alone. */
    TextProvenance within(ProvisionPath provision) {
        return new TextProvenance(
                text,
                note,
                runs.stream().filter(run -> provision.covers(run.path())).toList(),
                hands);
    }

    TextProvenance with(Function<TextId, Credit> credits) {
        var texts = runs.stream()
                .flatMap(run -> Stream.of(run.first(), run.through(), run.by()))
                .flatMap(Optional::stream)
                .distinct()
                .sorted(Holding.BY_DATE)
                .map(held ->
                        new CreditedText(held, credits.apply(held.document().id())))
                .toList();
        return new TextProvenance(text, note, runs, texts);
    }

    /** What to know of the trace, in sentences: how it was made, and which texts may have words before but prove nothing. */
    public String told() {
        return Stream.concat(Stream.of(note), unproven().stream().map(this::unproven))
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private String unproven(Holding held) {
        int words = runs.stream()
                .filter(run -> run.perhaps().filter(held::equals).isPresent())
                .mapToInt(run -> PrintedWord.listOf(run.words()).size())
                .sum();
        return held.document().title() + " (" + held.document().date() + ") has " + words
                + " of these words before the text that they are traced to. It was not held against an official copy, so"
                + " it proves nothing.";
    }

    /** The texts that may have had words before the first, but prove nothing. */
    private List<Holding> unproven() {
        return runs.stream()
                .flatMap(run -> run.perhaps().stream())
                .distinct()
                .sorted(Holding.BY_DATE)
                .toList();
    }
}
