package org.engross.web.http;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Chooses the form of the answer, by {@code ?format=}, for links and for people who type addresses, else by the Accept
 * header. What is not made in a form asked for is refused: the same in another form would be taken for it.
 */
class FormatFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD");

    private final Routes offers;

    @Inject
    FormatFilter(Routes offers) {
        this.offers = offers;
    }

    /** Leaves one form in the Accept header, so that nothing after this has to choose. */
    @ServerRequestFilter(preMatching = true)
    void choose(ContainerRequestContext request) {
        var path = Routes.path(request.getUriInfo());
        if (!path.startsWith("/api/") || !READING.contains(request.getMethod())) {
            return;
        }
        var made = offers.at(path).map(Routes.Offer::forms).orElse(List.of());
        var asked = request.getUriInfo().getQueryParameters().getFirst("format");
        var form = asked == null ? accepted(request, made) : named(asked, made);
        request.getHeaders().putSingle(HttpHeaders.ACCEPT, form);
    }

    private static String named(String word, List<String> made) {
        var form = Forms.of(word)
                .orElseThrow(() -> new ProblemException(Problem.badParameter(
                        "format",
                        word,
                        (word.isBlank() ? "no format is named" : "not a format: '" + word + "'") + " (the formats are "
                                + String.join(", ", Forms.words()) + ")")));
        if (!made.isEmpty() && !made.contains(form)) {
            throw new ProblemException(notMade("there is no " + word + " of this", "parameter", "format", word, made));
        }
        return form;
    }

    private static String accepted(ContainerRequestContext request, List<String> made) {
        var lines = Objects.requireNonNullElse(request.getHeaders().get(HttpHeaders.ACCEPT), List.<String>of());
        var header = lines.stream().filter(line -> !line.isBlank()).collect(Collectors.joining(", "));
        var accept = Accept.parse(header);
        return accept.best(made)
                .orElseThrow(() -> new ProblemException(notMade(
                        "nothing that '" + header + "' accepts is made of this", "header", "Accept", header, made)));
    }

    private static Problem notMade(String why, String kind, String where, String value, List<String> made) {
        var words = made.stream().map(Forms::word).toList();
        return new Problem(
                "/problems/no-such-form",
                "This is not made in that form",
                406,
                why + "; its forms are " + String.join(", ", words),
                Map.of(kind, where, "value", value, "formats", words, "mediaTypes", made));
    }
}
