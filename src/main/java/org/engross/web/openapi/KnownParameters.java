package org.engross.web.openapi;

import jakarta.inject.Inject;
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
import org.engross.web.http.Problem;
import org.engross.web.http.ProblemException;
import org.engross.web.http.Routes;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses a parameter that means nothing where it is given. Misspelt or out of place, a filter would let everything pass,
 * and the answer would be taken for the filtered one.
 */
class KnownParameters {

    private static final Set<String> PAGING = Set.of("page", "size");

    private final Routes offers;

    @Inject
    KnownParameters(Routes offers) {
        this.offers = offers;
    }

    @ServerRequestFilter
    void refuseOthers(ContainerRequestContext request, ResourceInfo resource) {
        if (!Routes.path(request.getUriInfo()).startsWith("/api/")) {
            return;
        }
        var known = known(Routes.path(request.getUriInfo()), resource.getResourceMethod());
        for (var given : request.getUriInfo().getQueryParameters().keySet()) {
            if (!known.contains(given)) {
                throw new ProblemException(unknown(given, known));
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

    /** A file has every row, so there it does not matter which page of the list is asked for. */
    private Set<String> known(String path, Method method) {
        var known = own(method).collect(Collectors.toCollection(TreeSet::new));
        known.add("format");
        if (offers.at(path)
                .flatMap(ApiDescription::described)
                .filter(ApiDescription::isPaged)
                .isPresent()) {
            known.addAll(PAGING);
        }
        return known;
    }

    /** The names of the query parameters that a method takes. */
    static Stream<String> own(Method method) {
        return Arrays.stream(method.getParameters()).flatMap(KnownParameters::names);
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
