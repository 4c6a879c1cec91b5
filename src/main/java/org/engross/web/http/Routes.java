package org.engross.web.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is offered at each address, as the resources themselves declare it. */
@ApplicationScoped
public class Routes {

    private static final Pattern VARIABLE = Pattern.compile("\\{\\s*(\\w+)\\s*(?::\\s*([^{}]+?)\\s*)?}");

    private final List<Offer> offers;

    /** The address that a request asks for, from the slash on. */
    public static String path(UriInfo uri) {
        return "/" + uri.getPath().replaceFirst("^/", "");
    }

    @Inject
    Routes(BeanManager beans) {
        var byAddress = new TreeMap<String, List<Method>>();
        beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .<Class<?>>map(bean -> bean.getBeanClass())
                .filter(type -> type.isAnnotationPresent(Path.class))
                .distinct()
                .sorted(Comparator.comparing(Class::getName))
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> verb(method).isPresent())
                .forEach(method -> byAddress
                        .computeIfAbsent(address(method), address -> new ArrayList<>())
                        .add(method));
        this.offers = byAddress.entrySet().stream()
                .map(entry -> new Offer(entry.getKey(), pattern(entry.getKey()), entry.getValue()))
                .sorted(Comparator.comparing(Offer::fixedLength).reversed())
                .toList();
    }

    /**
     * One address.
     *
     * @param address such as {@code /api/v1/measures/{measure}}
     * @param methods all that answer there, each in forms of its own
     */
    public record Offer(String address, Pattern pattern, List<Method> methods) {

        public Offer {
            methods = methods.stream()
                    .sorted(Comparator.comparing(Method::toString))
                    .toList();
        }

        /** The media types in which a reader gets it: JSON first, then as the forms are listed. */
        public List<String> forms() {
            return methods.stream()
                    .filter(method -> verb(method).orElseThrow().equals("GET"))
                    .flatMap(method -> Routes.forms(method).stream())
                    .distinct()
                    .sorted(Comparator.comparing(Forms::rank))
                    .toList();
        }

        /** For the Allow header: who answers GET answers HEAD too, and everything tells its OPTIONS. */
        public String allowed() {
            return Stream.concat(methods.stream().map(method -> verb(method).orElseThrow()), Stream.of("OPTIONS"))
                    .flatMap(verb -> verb.equals("GET") ? Stream.of("GET", "HEAD") : Stream.of(verb))
                    .distinct()
                    .collect(Collectors.joining(", "));
        }

        private int fixedLength() {
            return VARIABLE.matcher(address).replaceAll("").length();
        }
    }

    public List<Offer> all() {
        return offers;
    }

    /** What is offered at the path of a request; of two that match, the one with more fixed letters. */
    public Optional<Offer> at(String path) {
        var bare = path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return offers.stream()
                .filter(offer -> offer.pattern().matcher(bare).matches())
                .findFirst();
    }

    public static List<String> forms(Method method) {
        var own = method.getAnnotation(Produces.class);
        var declared = own == null ? method.getDeclaringClass().getAnnotation(Produces.class) : own;
        return declared == null ? List.of() : List.of(declared.value());
    }

    static Optional<String> verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .flatMap(annotation ->
                        Stream.ofNullable(annotation.annotationType().getAnnotation(HttpMethod.class)))
                .map(HttpMethod::value)
                .findFirst();
    }

    private static String address(Method method) {
        var below = method.getAnnotation(Path.class);
        var whole = "/" + method.getDeclaringClass().getAnnotation(Path.class).value() + "/"
                + (below == null ? "" : below.value());
        return whole.replaceAll("/{2,}", "/").replaceFirst("(?<=.)/$", "");
    }

    private static Pattern pattern(String address) {
        var pattern = new StringBuilder();
        int at = 0;
        var variables = VARIABLE.matcher(address);
        while (variables.find()) {
            pattern.append(Pattern.quote(address.substring(at, variables.start())));
            pattern.append(variables.group(2) == null ? "[^/]+" : "(?:" + variables.group(2) + ")");
            at = variables.end();
        }
        return Pattern.compile(pattern + Pattern.quote(address.substring(at)));
    }
}
