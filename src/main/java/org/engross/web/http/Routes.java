package org.engross.web.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The forms in which each address of the API is made, as the resources themselves declare it. */
@ApplicationScoped
public class Routes {

    private static final Pattern VARIABLE = Pattern.compile("\\{\\w+}");

    private final List<Route> routes;

    /** The address that a request asks for, from the slash on. */
    public static String path(UriInfo uri) {
        return "/" + uri.getPath().replaceFirst("^/", "");
    }

    Routes(BeanManager beans) {
        var byAddress = beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .<Class<?>>map(bean -> bean.getBeanClass())
                .filter(type -> type.isAnnotationPresent(Path.class))
                .filter(type -> type.getAnnotation(Path.class).value().startsWith("/api/"))
                .distinct()
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(GET.class) || method.isAnnotationPresent(POST.class))
                .collect(Collectors.groupingBy(Routes::address));
        this.routes = byAddress.entrySet().stream()
                .map(entry -> Route.of(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Route::variables))
                .toList();
    }

    /**
     * One address.
     *
     * @param address such as {@code /api/v1/measures/{measure}}
     * @param forms the media types in which a reader gets it: JSON first, then as the forms are listed
     * @param operation its id in the description
     */
    record Route(String address, Pattern pattern, List<String> forms, String operation) {

        static Route of(String address, List<Method> methods) {
            var pattern = VARIABLE.matcher(address.replace(".", "\\.")).replaceAll("[^/]+") + "/?";
            return new Route(
                    address,
                    Pattern.compile(pattern),
                    methods.stream()
                            .flatMap(Routes::forms)
                            .distinct()
                            .sorted(Comparator.comparing(Forms::rank))
                            .toList(),
                    methods.stream()
                            .flatMap(method -> Stream.ofNullable(method.getAnnotation(Operation.class)))
                            .map(Operation::operationId)
                            .findFirst()
                            .orElse(""));
        }

        private long variables() {
            return VARIABLE.matcher(address).results().count();
        }
    }

    List<Route> all() {
        return List.copyOf(routes);
    }

    /** Every address of the API; what is in braces is to be filled in. */
    public List<String> addresses() {
        return routes.stream().map(Route::address).toList();
    }

    /** The media types in which what is at one of these addresses is made. */
    public List<String> formsAt(String address) {
        return routes.stream()
                .filter(route -> route.address().equals(address))
                .findFirst()
                .map(Route::forms)
                .orElse(List.of());
    }

    /** What is made at the path of a request; of two that match, at the one with fewer variables. Empty if none matches. */
    List<String> forms(String path) {
        return routes.stream()
                .filter(route -> route.pattern().matcher(path).matches())
                .findFirst()
                .map(Route::forms)
                .orElse(List.of());
    }

    /** The operation at the address of a method, by its id. */
    String operation(Method method) {
        var address = address(method);
        return routes.stream()
                .filter(route -> route.address().equals(address))
                .findFirst()
                .map(Route::operation)
                .orElse("");
    }

    /** What a path has where the address of the method has names in braces. */
    Map<String, String> named(Method method, String path) {
        var names = address(method).split("/");
        var steps = path.split("/");
        var named = new LinkedHashMap<String, String>();
        for (int i = 0; i < Math.min(names.length, steps.length); i++) {
            if (VARIABLE.matcher(names[i]).matches()) {
                named.put(names[i].substring(1, names[i].length() - 1), steps[i]);
            }
        }
        return named;
    }

    /** The media types that a method makes. */
    static Stream<String> forms(Method method) {
        return Stream.of(method, method.getDeclaringClass())
                .flatMap(place -> Stream.ofNullable(place.getAnnotation(Produces.class)))
                .findFirst()
                .stream()
                .flatMap(produces -> Arrays.stream(produces.value()));
    }

    private static String address(Method method) {
        var below = method.getAnnotation(Path.class);
        return method.getDeclaringClass().getAnnotation(Path.class).value()
                + (below == null ? "" : "/" + below.value());
    }
}
