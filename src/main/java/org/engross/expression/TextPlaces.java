package org.engross.expression;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.engross.citation.Nearest;
import org.engross.citation.ProvisionPath;
import org.engross.provision.Provision;
import org.engross.provision.Walk;

/** Tells whether a place that is asked for is there, and what is near it where it is not. */
public final class TextPlaces {

    private static final int NEAREST = 5;

    private TextPlaces() {}

    /** Whether one of the texts has the place. */
    public static boolean isThere(ProvisionPath asked, ExpressedText... texts) {
        return Arrays.stream(texts)
                .anyMatch(read -> !Walk.find(read.text(), asked).isEmpty());
    }

    /**
     * What stands at a place of a text; the text itself at the root. Empty where enacted law has two of one designation, since the
     * first would be a guess.
     */
    public static Optional<Provision> one(ProvisionPath place, ExpressedText text) {
        var found = Walk.find(text.text(), place);
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** Says that a text has several provisions at a place. */
    public static String several(ProvisionPath place, ExpressedText text) {
        return "'" + text.id() + "' has " + Walk.find(text.text(), place).size() + " provisions '" + place
                + "', and which is meant cannot be told; what stands above them has all";
    }

    /** The places of the texts that are written most like it, nearest first. */
    public static List<String> nearest(ProvisionPath asked, ExpressedText... texts) {
        var paths = Arrays.stream(texts)
                .flatMap(read -> Walk.of(read.text()).stream())
                .map(place -> place.path().toString())
                .filter(path -> !path.isEmpty())
                .distinct()
                .toList();
        return Nearest.of(asked.toString(), paths, NEAREST);
    }

    /** Says that none of the texts has it. */
    public static String missing(ProvisionPath asked, ExpressedText... texts) {
        var names = Arrays.stream(texts).map(ExpressedText::id).distinct().toList();
        return (names.size() == 1
                        ? "'" + names.getFirst() + "' has no provision '"
                        : names.stream().collect(Collectors.joining("' nor '", "neither '", "' has a provision '")))
                + asked + "'; the closest are " + String.join(", ", nearest(asked, texts));
    }
}
