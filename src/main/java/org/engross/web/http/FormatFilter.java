package org.engross.web.http;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Variant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Chooses the form of the answer, by {@code ?format=}, for links and for people who type addresses, else by the Accept
 * header. What is not made in a form asked for is refused: the same in another form would be taken for it.
 */
record FormatFilter(Routes routes) {

    private static final String PROBLEM = "application/problem+json";
    private static final Set<String> ANSWERED = Set.of("GET", "HEAD", "POST");

    /** What is made at a USLM identifier: a page for people, and the text for programs. */
    private static final List<String> AT_IDENTIFIERS =
            List.of(MediaType.TEXT_HTML, MediaType.APPLICATION_JSON, MediaType.APPLICATION_XML);

    private static final String REFUSED = FormatFilter.class.getName();

    /** Why a form was refused, which is said with whatever else is wrong with the request. */
    static Optional<Problem> refused(ContainerRequestContext request) {
        return Optional.ofNullable((Problem) request.getProperty(REFUSED));
    }

    /** Leaves one form in the Accept header, so that nothing after this has to choose. */
    @ServerRequestFilter(preMatching = true)
    void choose(ContainerRequestContext request) {
        var path = Routes.path(request.getUriInfo());
        var made = path.startsWith("/us/") ? AT_IDENTIFIERS : routes.forms(path);
        if (made.isEmpty() || !ANSWERED.contains(request.getMethod())) {
            return;
        }
        try {
            choose(request, made);
        } catch (ProblemException refused) {
            request.setProperty(REFUSED, refused.problem());
            request.getHeaders().putSingle(HttpHeaders.ACCEPT, made.getFirst());
        }
    }

    private static void choose(ContainerRequestContext request, List<String> made) {
        var word = request.getUriInfo().getQueryParameters().getFirst("format");
        if (word != null) {
            request.getHeaders().putSingle(HttpHeaders.ACCEPT, named(word));
        }
        var accept = accept(request);
        if (accept.contains(PROBLEM)) {
            request.getHeaders().put(HttpHeaders.ACCEPT, ofAnswers(accept));
        }
        var chosen = chosen(request, made);
        if (chosen == null) {
            throw new ProblemException(
                    word == null
                            ? notMade(
                                    "nothing that '" + accept + "' accepts is made of this",
                                    "header",
                                    "Accept",
                                    accept,
                                    made)
                            : notMade("there is no " + word + " of this", "parameter", "format", word, made));
        }
        request.getHeaders().putSingle(HttpHeaders.ACCEPT, chosen.getMediaType().toString());
    }

    /**
     * What is accepted but for the form of problems, which says nothing of the answer; whoever names that alone takes any.
     * Clients that are generated from the description do so where an answer has no form in JSON.
     */
    private static List<String> ofAnswers(String accept) {
        var kept = Arrays.stream(accept.split(","))
                .filter(one -> !one.strip().startsWith(PROBLEM))
                .toList();
        return kept.isEmpty() ? List.of(MediaType.WILDCARD) : List.of(String.join(",", kept));
    }

    private static String named(String word) {
        return Forms.of(word)
                .orElseThrow(() -> new ProblemException(Problem.badParameter(
                        "format",
                        word,
                        (word.isBlank() ? "no format is named" : "not a format: '" + word + "'") + " (the formats are "
                                + String.join(", ", Forms.words()) + ")")));
    }

    /** The most wanted of the forms, the first of equals; null where none is wanted. Nothing here differs by language. */
    private static Variant chosen(ContainerRequestContext request, List<String> made) {
        request.getHeaders().remove(HttpHeaders.ACCEPT_LANGUAGE);
        request.getHeaders().remove(HttpHeaders.ACCEPT_CHARSET);
        Optional.ofNullable(request.getHeaderString(HttpHeaders.ACCEPT_ENCODING))
                .ifPresent(asked -> request.setProperty(ContentCoding.ASKED, asked));
        request.getHeaders().remove(HttpHeaders.ACCEPT_ENCODING);
        var variants = Variant.mediaTypes(made.stream().map(MediaType::valueOf).toArray(MediaType[]::new));
        try {
            return request.getRequest().selectVariant(variants.build());
        } catch (BadRequestException | IndexOutOfBoundsException e) {
            var accept = accept(request);
            throw new ProblemException(new Problem(
                    "/problems/bad-header",
                    "A header was not understood",
                    400,
                    "'" + accept + "' in the Accept header is no media type; one is written like application/json",
                    Map.of("header", "Accept", "value", accept)));
        }
    }

    private static String accept(ContainerRequestContext request) {
        return String.join(", ", request.getHeaders().getOrDefault(HttpHeaders.ACCEPT, List.of()));
    }

    private static Problem notMade(String why, String kind, String where, String value, List<String> made) {
        var words = made.stream().map(Forms::word).toList();
        return new Problem(
                "/problems/no-such-form",
                "Not available in that format",
                406,
                why + "; its formats are " + String.join(", ", words),
                Map.of(kind, where, "value", value, "formats", words, "mediaTypes", made));
    }
}
