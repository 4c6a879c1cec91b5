package org.engross.web.request;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.engross.citation.ProvisionPath;
import org.engross.expression.ExpressedText;
import org.engross.expression.TextPlaces;
import org.engross.web.http.Problem;
import org.engross.web.http.ProblemException;
import org.engross.web.http.QueryParameters;

/** A place in a text that a request names; one that is not there is a problem that names those nearest to it. */
public final class RequestedPlace {

    private RequestedPlace() {}

    /**
     * The one place that a request names; empty where it names none.
     *
     * @param path as a parameter; null or empty where there is none
     * @param places as the identifiers of its texts have them, the root where one is of the whole
     *
     * @throws ProblemException 400 where it names two
     */
    public static Optional<ProvisionPath> named(String path, ProvisionPath... places) {
        var asked = QueryParameters.optional("path", path, ProvisionPath::parse).stream();
        var named = Stream.concat(asked, Arrays.stream(places))
                .filter(place -> !place.steps().isEmpty())
                .distinct()
                .toList();
        if (named.size() > 1) {
            throw new ProblemException(Problem.badParameter(
                    "path",
                    Objects.toString(path, ""),
                    "two places are named, '" + named.getFirst() + "' and '" + named.getLast()
                            + "'; one is read here"));
        }
        return named.stream().findFirst();
    }

    /** The place, if one of the texts has it. */
    public static ProvisionPath of(ProvisionPath asked, ExpressedText... texts) {
        if (TextPlaces.isThere(asked, texts)) {
            return asked;
        }
        throw new ProblemException(new Problem(
                "/problems/no-such-provision",
                "The text has no such provision",
                404,
                TextPlaces.missing(asked, texts),
                Map.of(
                        "parameter",
                        "path",
                        "value",
                        asked.toString(),
                        "texts",
                        Arrays.stream(texts).map(ExpressedText::id).distinct().toList(),
                        "nearestPaths",
                        TextPlaces.nearest(asked, texts))));
    }
}
