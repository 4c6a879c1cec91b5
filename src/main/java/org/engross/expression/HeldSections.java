package org.engross.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.engross.citation.Expression;
import org.engross.citation.LawCitation;
import org.engross.citation.PlacedExpression;
import org.engross.citation.ProvisionPath;
import org.engross.citation.TextId;
import org.engross.citation.UslmIdentifier;
import org.engross.library.Library;

/**
 * Tells the section of a public law that is held by itself from a place in a law that is held whole: their identifiers have one
 * form, {@code /us/pl/104/104/s509}, so that only the library knows.
 */
final class HeldSections {

    private final Library library;

    HeldSections(Library library) {
        this.library = library;
    }

    /**
     * Reads an expression of which the first text may be named with a place in it.
     *
     * @throws IllegalArgumentException with the part that is nonsense
     */
    PlacedExpression read(String words) {
        var parts = new ArrayList<>(List.of(words.strip().split("[+ ]", -1)));
        parts.subList(1, parts.size()).replaceAll(this::amending);
        var asked = PlacedExpression.parse(String.join("+", parts));
        return section(asked.expression().base(), asked.place())
                .map(held -> new PlacedExpression(
                        new Expression(held.text(), asked.expression().amending()), held.place()))
                .orElse(asked);
    }

    private String amending(String part) {
        return part.startsWith("/us/pl/") && UslmIdentifier.parse(part) instanceof UslmIdentifier.OfText of
                ? section(of.text(), of.place())
                        .filter(held -> held.place().steps().isEmpty())
                        .map(held -> held.text().toString())
                        .orElse(part)
                : part;
    }

    private Optional<UslmIdentifier.OfText> section(TextId text, ProvisionPath place) {
        var steps = place.steps();
        if (steps.isEmpty()
                || !(text instanceof TextId.OfLaw of && of.law() instanceof LawCitation.PublicLaw law)
                || !steps.getFirst().startsWith("s")
                || library.find(text).isPresent()) {
            return Optional.empty();
        }
        var section = new LawCitation.PublicLaw(
                law.congress(), law.number(), steps.getFirst().substring(1));
        return Optional.of(new TextId.OfLaw(section, Optional.empty()))
                .filter(id -> library.find(id).isPresent())
                .map(id -> new UslmIdentifier.OfText(id, new ProvisionPath(steps.subList(1, steps.size()))));
    }
}
