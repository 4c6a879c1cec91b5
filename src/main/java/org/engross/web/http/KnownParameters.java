package org.engross.web.http;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses a parameter that means nothing where it is given. Misspelt or out of place, a filter would let everything pass,
 * and the answer would be taken for the filtered one.
 */
class KnownParameters {

    @ServerRequestFilter
    void refuseOthers(ContainerRequestContext request, ResourceInfo resource) {
        if (!Routes.path(request.getUriInfo()).startsWith("/api/")) {
            return;
        }
        var known = known(resource.getResourceMethod());
        for (var given : request.getUriInfo().getQueryParameters().keySet()) {
            if (!known.contains(given)) {
                throw new ProblemException(unknown(given, known));
            }
        }
    }

    private static Problem unknown(String given, Set<String> known) {
        return new Problem(
                "/problems/no-such-parameter",
                "No such parameter",
                400,
                "'" + given + "' is not a parameter here; the parameters are " + String.join(", ", known),
                Map.of("parameter", given, "parameters", known));
    }

    /** A file of a table has every row, so there it does not matter which page of the list is asked for. */
    private static Set<String> known(Method method) {
        var known = Arrays.stream(method.getParameters())
                .flatMap(parameter -> parameter.isAnnotationPresent(BeanParam.class)
                        ? Arrays.stream(parameter.getType().getDeclaredFields())
                        : Stream.<AnnotatedElement>of(parameter))
                .flatMap(place -> Stream.ofNullable(place.getAnnotation(QueryParam.class)))
                .map(QueryParam::value)
                .collect(Collectors.toCollection(TreeSet::new));
        known.add("format");
        if (Routes.forms(method).anyMatch(Forms.CSV::equals)) {
            known.addAll(Set.of("page", "size"));
        }
        return known;
    }
}
