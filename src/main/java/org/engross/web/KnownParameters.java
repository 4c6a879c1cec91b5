package org.engross.web;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
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

    private static final Set<String> EVERYWHERE = Set.of("format", "page", "size");

    @ServerRequestFilter
    void refuseOthers(ContainerRequestContext request, ResourceInfo resource) {
        if (!Problems.path(request.getUriInfo()).startsWith("/api/")) {
            return;
        }
        var known = known(resource.getResourceMethod());
        for (var given : request.getUriInfo().getQueryParameters().keySet()) {
            if (!known.contains(given)) {
                throw new Refused(unknown(given, known));
            }
        }
    }

    private static Problem unknown(String given, Set<String> known) {
        return new Problem(
                "/problems/no-such-parameter",
                "There is no such parameter",
                400,
                "'" + given + "' means nothing here; the parameters are " + String.join(", ", known),
                Map.of("parameter", given, "parameters", known));
    }

    private static Set<String> known(Method method) {
        return Stream.concat(
                        EVERYWHERE.stream(),
                        Arrays.stream(method.getParameters()).flatMap(KnownParameters::names))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> names(Parameter parameter) {
        return parameter.isAnnotationPresent(BeanParam.class)
                ? Arrays.stream(parameter.getType().getDeclaredFields()).flatMap(KnownParameters::name)
                : name(parameter);
    }

    private static Stream<String> name(AnnotatedElement place) {
        return Stream.ofNullable(place.getAnnotation(QueryParam.class)).map(QueryParam::value);
    }
}
