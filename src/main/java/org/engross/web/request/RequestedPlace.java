package org.engross.web.request;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engross.citation.Nearest;
import org.engross.citation.ProvisionPath;
import org.engross.expression.ExpressedText;
import org.engross.provision.Walk;
import org.engross.web.http.Problem;
import org.engross.web.http.ProblemException;
import org.engross.web.http.QueryParameters;

/** A place in a text that a request names; one that is not there is a problem that names those nearest to it. */
public final class RequestedPlace {

    private static final int NEAREST = 5;

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
        if (Arrays.stream(texts).anyMatch(read -> !Walk.find(read.text(), asked).isEmpty())) {
            return asked;
        }
        var paths = Arrays.stream(texts)
                .flatMap(read -> Walk.of(read.text()).stream())
                .map(place -> place.path().toString())
                .filter(path -> !path.isEmpty())
                .distinct()
                .toList();
        throw new ProblemException(missing(asked, Nearest.of(asked.toString(), paths, NEAREST), texts));
    }

    private static Problem missing(ProvisionPath asked, List<String> nearest, ExpressedText... texts) {
        var names = Arrays.stream(texts).map(ExpressedText::id).distinct().toList();
        return new Problem(
                "/problems/no-such-provision",
                "The text has no such provision",
                404,
                (names.size() == 1
                                ? "'" + names.getFirst() + "' has no provision '"
                                : names.stream()
                                        .collect(Collectors.joining("' nor '", "neither '", "' has a provision '")))
                        + asked + "'; the closest are " + String.join(", ", nearest),
                Map.of("parameter", "path", "value", asked.toString(), "texts", names, "nearestPaths", nearest));
    }
}
