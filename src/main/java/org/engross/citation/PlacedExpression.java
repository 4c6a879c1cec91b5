package org.engross.citation;

import java.util.Objects;

/**
 * An expression, and a place in the text that it names. The USLM identifier of a place names both:
 * {@code /us/usc/t47/s230/e/5@2018-04-10+hr1865-115/eh} is paragraph (5) as the section would read under the bill.
 *
 * @param place the root for the whole text
 */
public record PlacedExpression(Expression expression, ProvisionPath place) {

    public PlacedExpression {
        Objects.requireNonNull(expression, "expression");
        Objects.requireNonNull(place, "place");
    }

    /**
     * Reads an expression of which the first text may be named with a place in it.
     *
     * @throws IllegalArgumentException with the part that is nonsense
     */
    public static PlacedExpression parse(String words) {
        var parts = words.strip().split("(?=[+ ])", 2);
        if (parts[0].startsWith("/us/") && UslmIdentifier.parse(parts[0]) instanceof UslmIdentifier.OfText of) {
            var rest = parts.length > 1 ? parts[1] : "";
            return new PlacedExpression(Expression.parse(of.text() + rest), of.place());
        }
        return new PlacedExpression(Expression.parse(words), ProvisionPath.ROOT);
    }

    /** Whether the whole text is named. */
    public boolean isWhole() {
        return place.steps().isEmpty();
    }
}
