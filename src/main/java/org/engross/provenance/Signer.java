package org.engross.provenance;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engross.citation.TextId;
import org.engross.library.Holding;

/**
 * A text that made a change, or a part of it, and who stands behind that text.
 *
 * @param by the text executed: an amendment, a law; or a version of the measure, where no amendment is held
 * @param through what put the same order or words into the bill that became that text; empty where that is not known
 * @param credit of what put them there first hand: of {@code through} where it is known
 * @param inserted how many of the inserted words are its
 * @param struck how many of the struck words it struck
 * @param renumbered whether it gave the provision another designation or put it below another
 */
public record Signer(
        Holding by, Optional<Holding> through, Credit credit, int inserted, int struck, boolean renumbered) {

    public Signer {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(through, "through");
        Objects.requireNonNull(credit, "credit");
    }

    /** The same without what it did in one change. */
    public Signer named() {
        return new Signer(by, through, credit, 0, 0, false);
    }

    /** The amendment, or the text itself where none is known. */
    public Holding instrument() {
        return through.orElse(by);
    }

    /** {@code H.Amdt. 526, Rep. Mimi Walters [R-CA-45]}; behind a law it became part of, {@code … in Public Law 115-164}. */
    public String name() {
        var title = instrument().document().title();
        return Stream.concat(Stream.of(title), credit.author().stream()).collect(Collectors.joining(", "))
                + through.map(text -> ", in " + by.document().title()).orElse("");
    }

    /**
     * The step that decided it: of an amendment what became of it, of a committee's text the last; empty where the record
     * does not tell.
     */
    public Optional<Credit.CreditStep> decision() {
        var steps = credit.steps();
        return steps.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        instrument().document().id() instanceof TextId.OfAmendment
                                ? steps.getFirst()
                                : steps.getLast());
    }

    /** The day of that step, or of the text. */
    public LocalDate decidedOn() {
        return decision()
                .map(Credit.CreditStep::date)
                .orElse(instrument().document().date());
    }

    /** The name, and how it was decided: {@code H.Amdt. 525, Rep. Bob Goodlatte [R-VA-6], agreed to by voice vote …}. */
    public String told() {
        return name() + decision().map(step -> ", " + step.told()).orElse("");
    }

    /** {@code redesignates, inserts 12 words, strikes 1 word}. */
    public String does() {
        return Stream.of(renumbered ? "redesignates" : "", count("inserts", inserted), count("strikes", struck))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String count(String verb, int words) {
        return words == 0 ? "" : verb + " " + words + (words == 1 ? " word" : " words");
    }
}
