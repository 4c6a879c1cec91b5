package org.engross.web.http;

import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An Accept header (RFC 9110, 12.5.1).
 *
 * @param ranges none accepts everything
 */
record Accept(List<Range> ranges) {

    private static final Range ANYTHING = new Range(MediaType.WILDCARD_TYPE, 1);

    /**
     * Some media types, and how much they are wanted.
     *
     * @param quality from 0, not at all, to 1
     */
    record Range(MediaType types, double quality) {

        /** How exactly it names its types: {@code text/html} says more than {@code text/*}, and that more than all. */
        int exactness() {
            return types.isWildcardType() ? 0 : types.isWildcardSubtype() ? 1 : 2;
        }
    }

    Accept {
        ranges = List.copyOf(ranges);
    }

    /** Reads the header; none accepts everything. */
    static Accept parse(String header) {
        return header.isBlank()
                ? new Accept(List.of(ANYTHING))
                : new Accept(Arrays.stream(header.split(","))
                        .map(String::strip)
                        .filter(range -> !range.isEmpty())
                        .map(Accept::range)
                        .toList());
    }

    /** The most wanted of the media types, the first of equals; JSON where there are none to choose from. */
    Optional<String> best(List<String> made) {
        return made.isEmpty()
                ? Optional.of(MediaType.APPLICATION_JSON)
                : made.stream()
                        .filter(type -> quality(type) > 0)
                        .reduce((one, other) -> quality(other) > quality(one) ? other : one);
    }

    private double quality(String type) {
        var asked = MediaType.valueOf(type);
        return ranges.stream()
                .filter(range -> range.types().isCompatible(asked))
                .max(Comparator.comparing(Range::exactness))
                .map(Range::quality)
                .orElse(0.0);
    }

    private static Range range(String range) {
        try {
            var types = MediaType.valueOf(range);
            return new Range(types, Double.parseDouble(types.getParameters().getOrDefault("q", "1")));
        } catch (IllegalArgumentException e) {
            throw new ProblemException(new Problem(
                    "/problems/bad-header",
                    "A header is not understood",
                    400,
                    "'" + range + "' in the Accept header is no media type; one is written like application/json",
                    Map.of("header", "Accept", "value", range)));
        }
    }
}
