package org.engross.web.watch;

import io.quarkus.vertx.http.ManagementInterface;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;

/**
 * Gives each request a name, which its answer bears and each line that is logged for it: the one that a proxy gave it, where that is
 * short and plain, else one of our own.
 */
@ApplicationScoped
public class RequestIds {

    static final String HEADER = "X-Request-Id";
    private static final String IN_LOG = "requestId";
    private static final int BEFORE_THE_GUARD = 20_000;

    /** Nothing that a log or a browser could read as more than a name. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    void register(@Observes Filters filters) {
        filters.register(RequestIds::name, BEFORE_THE_GUARD);
    }

    void registerForOperator(@Observes ManagementInterface port) {
        port.router().route().order(-BEFORE_THE_GUARD).handler(RequestIds::name);
    }

    private static void name(RoutingContext context) {
        var id = Optional.ofNullable(context.request().getHeader(HEADER))
                .filter(given -> PLAIN.matcher(given).matches())
                .orElseGet(RequestIds::another);
        context.response().putHeader(HEADER, id);
        MDC.put(IN_LOG, id);
        context.next();
    }

    /** The name of the request that is being answered; a new one where none is. */
    public static String current() {
        return MDC.get(IN_LOG) instanceof String id ? id : another();
    }

    private static String another() {
        return UUID.randomUUID().toString();
    }
}
