package org.engross.library;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.engross.citation.ProvisionPath;

/**
 * What of a text was not checked, and why.
 *
 * @param provisions with all that is below them; none where what is missing has no place in the text
 * @param why without a capital and a period: {@code worded as in Public Law 115-164}
 */
public record Doubt(List<ProvisionPath> provisions, String why) {

    public Doubt {
        provisions = List.copyOf(provisions);
        Objects.requireNonNull(why, "why");
    }

    /** Whether it touches what stands at a place or below it. The root has words of its own, and no more is asked there. */
    boolean touches(ProvisionPath place) {
        return provisions.stream()
                .anyMatch(one -> one.covers(place) || !place.equals(ProvisionPath.ROOT) && place.covers(one));
    }

    /** {@code section 4, section 5: worded as in Public Law 115-164}. */
    String sentence() {
        return provisions.isEmpty()
                ? why
                : provisions.stream().map(ProvisionPath::printed).collect(Collectors.joining(", ")) + ": " + why;
    }
}
