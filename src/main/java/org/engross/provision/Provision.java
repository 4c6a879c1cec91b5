package org.engross.provision;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A piece of law with a place: a section, a subsection, down to a subitem; or a whole text. It knows neither its path
 * nor its parent, so a redesignation changes one field; {@link Walk} computes paths.
 *
 * @param designation {@link Designation#NONE} where it has none
 * @param heading {@link Wording#NONE} where it has none; without the period and dash that set it off
 * @param parts in printed order, so that a continuation stands after the levels it follows
 */
public record Provision(Level level, Designation designation, Wording heading, List<Part> parts) implements Part {

    public Provision {
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(designation, "designation");
        if (heading.kind() != Wording.Kind.HEADING) {
            throw new IllegalArgumentException("not a heading: " + heading);
        }
        parts = List.copyOf(parts);
    }

    /** The provisions one level down, quoted content left out. */
    public List<Provision> provisions() {
        var provisions = new ArrayList<Provision>();
        for (var part : parts) {
            if (part instanceof Provision provision) {
                provisions.add(provision);
            }
        }
        return Collections.unmodifiableList(provisions);
    }

    /** Its own words, in printed order, without the heading and without the levels below. */
    public List<Wording> wordings() {
        return parts.stream()
                .filter(Wording.class::isInstance)
                .map(Wording.class::cast)
                .toList();
    }

    /** The step that names it in a path: {@code s4}, {@code a}; empty where it has no designation. */
    public String step() {
        return designation.value().isEmpty() ? "" : level.prefix() + designation.value();
    }

    public Provision withParts(List<? extends Part> newParts) {
        return new Provision(level, designation, heading, List.copyOf(newParts));
    }

    public Provision withDesignation(Designation newDesignation) {
        return new Provision(level, newDesignation, heading, parts);
    }

    public Provision withHeading(Wording newHeading) {
        return new Provision(level, designation, newHeading, parts);
    }

    /** Every run of words in printed order, headings and quoted content included. */
    public Stream<Wording> allWords() {
        return Stream.concat(
                heading.isEmpty() ? Stream.empty() : Stream.of(heading),
                parts.stream().flatMap(Provision::wordsOf));
    }

    private static Stream<Wording> wordsOf(Part part) {
        return switch (part) {
            case Wording wording -> Stream.of(wording);
            case Provision provision -> provision.allWords();
            case QuotedContent quoted -> quoted.parts().stream().flatMap(Provision::wordsOf);
        };
    }
}
