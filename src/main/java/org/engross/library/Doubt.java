package org.engross.library;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.engross.citation.ProvisionPath;

/**
 * What of a text was not checked, and why.
 *
 * @param provisions none where what is missing has no place in the text
 * @param own whether it is about the provisions' own words alone, not about those of the levels below and of quoted law
 * @param why without a capital and a period: {@code worded as in Public Law 115-164}
 */
public record Doubt(List<ProvisionPath> provisions, boolean own, String why) {

    public Doubt {
        provisions = List.copyOf(provisions);
        Objects.requireNonNull(why, "why");
    }

    /** Whether it is about the own words of what stands at a place. */
    boolean isAbout(ProvisionPath place) {
        return provisions.stream().anyMatch(one -> own ? one.equals(place) : one.covers(place));
    }

    /** Whether it is about what stands at a place or below it. */
    boolean isWithin(ProvisionPath place) {
        return isAbout(place) || provisions.stream().anyMatch(place::covers);
    }

    /** {@code section 4, section 5: worded as in Public Law 115-164}. */
    String sentence() {
        return provisions.isEmpty()
                ? why
                : provisions.stream().map(ProvisionPath::printed).collect(Collectors.joining(", ")) + ": " + why;
    }
}
