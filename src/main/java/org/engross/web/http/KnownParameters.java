package org.engross.web.http;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses a parameter that means nothing where it is given: misspelt or out of place, a filter would let everything pass,
 * and the answer would be taken for the filtered one. Where several parameters are wrong, by the description of the API,
 * one problem names them all; where one is, the resource that reads it says why.
 */
public class KnownParameters {

    private static final String EXPECTED = KnownParameters.class.getName();

    private final Routes routes;
    private final DescribedParameters described;

    @Inject
    KnownParameters(Routes routes, DescribedParameters described) {
        this.routes = routes;
        this.described = described;
    }

    @ServerRequestFilter
    void refuseOthers(ContainerRequestContext request, ResourceInfo resource) {
        if (!Routes.path(request.getUriInfo()).startsWith("/api/")) {
            FormatFilter.refused(request).ifPresent(problem -> {
                throw new ProblemException(problem);
            });
            return;
        }
        var method = resource.getResourceMethod();
        var known = known(method);
        var given = request.getUriInfo().getQueryParameters();
        var unknown = given.keySet().stream()
                .filter(name -> !known.contains(name))
                .sorted()
                .toList();
        var violations = new ArrayList<Violation>();
        unknown.forEach(name -> violations.add(unknown(name, given.getFirst(name), known)));
        violations.addAll(wrong(method, request, unknown));
        var form = FormatFilter.refused(request);
        form.flatMap(KnownParameters::asViolation).ifPresent(violations::add);
        if (violations.size() > 1) {
            throw new ProblemException(Problem.of(violations));
        }
        if (!unknown.isEmpty()) {
            throw new ProblemException(unknown(violations.getFirst(), known));
        }
        form.ifPresent(problem -> {
            throw new ProblemException(problem);
        });
    }

    /** The problem with what is expected where something is wrong, as the description has it. */
    public static Problem explained(Problem problem, ContainerRequestContext request) {
        return request.getProperty(EXPECTED) instanceof ExpectedWords words ? problem.explained(words) : problem;
    }

    /** What is read under a name; empty where there is no such parameter. */
    @FunctionalInterface
    interface ExpectedWords extends Function<String, Optional<String>> {}

    /** Nothing is expected of what is no parameter here, though others that share its name have it. */
    private List<Violation> wrong(Method method, ContainerRequestContext request, List<String> unknown) {
        var operation = routes.operation(method);
        ExpectedWords expected = name -> unknown.contains(name)
                ? Optional.empty()
                : described.of(operation, name).map(DescribedParameter::expected);
        request.setProperty(EXPECTED, expected);
        var uri = request.getUriInfo();
        var inPath = routes.named(method, Routes.path(uri));
        return Stream.concat(
                        wrong(operation, inPath.keySet().stream(), name -> List.of(inPath.get(name))),
                        wrong(
                                operation,
                                names(method, QueryParam.class, QueryParam::value),
                                name -> uri.getQueryParameters().getOrDefault(name, List.of())))
                .toList();
    }

    private Stream<Violation> wrong(String operation, Stream<String> names, Function<String, List<String>> given) {
        return names.distinct()
                .sorted()
                .flatMap(name -> described.of(operation, name).stream())
                .flatMap(one -> one.violation(given.apply(one.name())).stream());
    }

    private static Optional<Violation> asViolation(Problem problem) {
        return problem.details().get("parameter") instanceof String name
                ? Optional.of(new Violation(
                        name, String.valueOf(problem.details().get("value")), problem.detail(), expectedForms(problem)))
                : Optional.empty();
    }

    private static String expectedForms(Problem problem) {
        return problem.details().get("formats") instanceof List<?> forms
                ? "one of " + forms.stream().map(Object::toString).collect(Collectors.joining(", "))
                : null;
    }

    private static Violation unknown(String name, String value, Set<String> known) {
        return new Violation(
                name,
                value,
                "'" + name + "' is not a parameter here; the parameters are " + String.join(", ", known),
                null);
    }

    private static Problem unknown(Violation violation, Set<String> known) {
        return new Problem(
                "/problems/no-such-parameter",
                "No such parameter",
                400,
                violation.detail(),
                Map.of("parameter", violation.parameter(), "parameters", known, "violations", List.of(violation)));
    }

    /** A file of a table has every row, so there it does not matter which page of the list is asked for. */
    private static Set<String> known(Method method) {
        var known = names(method, QueryParam.class, QueryParam::value).collect(Collectors.toCollection(TreeSet::new));
        known.add("format");
        if (Routes.forms(method).anyMatch(Forms.CSV::equals)) {
            known.addAll(Set.of("page", "size"));
        }
        return known;
    }

    private static <A extends Annotation> Stream<String> names(Method method, Class<A> kind, Function<A, String> name) {
        return Arrays.stream(method.getParameters())
                .flatMap(parameter -> parameter.isAnnotationPresent(BeanParam.class)
                        ? Arrays.stream(parameter.getType().getDeclaredFields())
                        : Stream.<AnnotatedElement>of(parameter))
                .flatMap(place -> Stream.ofNullable(place.getAnnotation(kind)))
                .map(name);
    }
}
