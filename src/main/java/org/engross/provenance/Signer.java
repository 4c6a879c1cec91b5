package org.engross.provenance;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** How it came about, each step with its day; empty where the record does not tell. */
    public String how() {
        return credit.steps().stream()
                .map(step -> step.told() + " (" + step.date() + ")")
                .collect(Collectors.joining("; "));
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
