package org.engross.web.guard;

import io.netty.handler.codec.http.HttpResponseStatus;
import io.quarkus.vertx.http.ManagementInterface;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.engross.web.http.KeptAnswers;
import org.engross.web.http.Problem;

/**
 * Stands before everything that answers. An address that cannot be read is refused before two readers read it in two ways; who
 * asks too much is asked to wait; every answer, whoever makes it, bears the headers that keep a browser to itself.
 */
@ApplicationScoped
class EveryRequest {

    private static final int BEFORE_ALL = 10_000;
    private static final String POLICY =
            "default-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'self';"
                    + " object-src 'none'; frame-ancestors ";

    /** RFC 9110, 8.3.1. */
    private static final Pattern MEDIA_TYPE = Pattern.compile(
            "[\\w!#$&^.+*-]+/[\\w!#$&^.+*-]+(?:\\s*;\\s*[\\w!#$&^.+-]+=(?:[^\\s;\"]+|\"[^\"\\\\]*\"))*\\s*;?");

    /** RFC 2046, 5.1.1. */
    private static final Pattern MULTIPART = Pattern.compile("(?i);\\s*boundary=\"?[^\\s\";]");

    private static final Pattern A_FORM = Pattern.compile("(?i)multipart/|application/x-www-form-urlencoded");

    private static final Problem FORM = new Problem(
            "/problems/http-415",
            HttpResponseStatus.UNSUPPORTED_MEDIA_TYPE.reasonPhrase(),
            415,
            "a file is sent as it is and in no form; say so in the header Content-Type: application/octet-stream",
            Map.of());

    /** What the HTTP layer itself refuses, before any resource is asked. */
    private static final List<Integer> REFUSED_BY_HTTP = List.of(400, 404, 405, 406, 411, 413, 414, 415, 431, 500);

    /** RFC 9110, 9.3, and RFC 5789. What is none of them would be answered by a page that asks the database where nothing may wait. */
    private static final Set<String> METHODS =
            Set.of("GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "CONNECT");

    private final PlainRefusal refusal;
    private final ClientBuckets buckets;
    private final KeptAnswers answers;
    private final HeavyTurns turns;
    private final List<String> compressed;

    /** Whether others reach this server by TLS, so that browsers are told to come no other way. */
    private final boolean secure;

    EveryRequest(
            PlainRefusal refusal,
            ClientBuckets buckets,
            KeptAnswers answers,
            HeavyTurns turns,
            @ConfigProperty(name = "quarkus.http.compress-media-types") List<String> compressed,
            @ConfigProperty(name = "engross.base") Optional<String> base) {
        this.compressed = List.copyOf(compressed);
        this.secure = base.filter(address -> address.startsWith("https://")).isPresent();
        this.refusal = refusal;
        this.buckets = buckets;
        this.answers = answers;
        this.turns = turns;
    }

    void register(@Observes Filters filters) {
        filters.register(this::look, BEFORE_ALL);
    }

    /** What the router fails by itself, as it does a request that names no host, never comes to look. */
    void refuseAlike(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).failureHandler(context -> {
            if (context.statusCode() >= 400 && context.statusCode() < 500) {
                refuse(context, context.statusCode());
            } else {
                context.next();
            }
        });
        for (int status : REFUSED_BY_HTTP) {
            router.errorHandler(status, context -> refuse(context, status));
        }
    }

    /**
     * What the operator's port takes is looked at as what all may ask. Figures, which a collector asks for all day, are not counted. A body
     * is read before this, and one that says it is a form, as a form, which a file is not.
     */
    void standBeforeOperator(@Observes ManagementInterface port) {
        refuseAlike(port.router());
        port.router().route("/api/*").order(-BEFORE_ALL).handler(this::lookForOperator);
        port.router().route().order(-BEFORE_ALL).failureHandler(context -> {
            if (isForm(context.request())) {
                context.addHeadersEndHandler(none -> headers(context.request(), context.response()));
                refusal.answer(context, FORM);
            } else {
                refuse(context, context.statusCode() < 0 ? 500 : context.statusCode());
            }
        });
    }

    private void lookForOperator(RoutingContext context) {
        if (!isUnderstood(context) || !buckets.lets(context)) {
            return;
        }
        if (isForm(context.request())) {
            refusal.answer(context, FORM);
        } else {
            context.next();
        }
    }

    private static boolean isForm(HttpServerRequest request) {
        return Optional.ofNullable(request.getHeader("Content-Type"))
                .filter(type -> A_FORM.matcher(type).lookingAt())
                .isPresent();
    }

    private void look(RoutingContext context) {
        if (isUnderstood(context) && buckets.lets(context)) {
            answers.answer(context, () -> {
                if (turns.lets(context)) {
                    context.next();
                }
            });
        }
    }

    /** Whether it can be read in one way alone; what cannot is answered. */
    private boolean isUnderstood(RoutingContext context) {
        context.addHeadersEndHandler(none -> headers(context.request(), context.response()));
        var fault = AskedAddress.of(context.request().uri()).fault();
        if (fault.isPresent()) {
            refusal.answer(
                    context,
                    new Problem("/problems/bad-address", "The address was not understood", 400, fault.get(), Map.of()));
            return false;
        }
        if (!METHODS.contains(context.request().method().name())) {
            context.response().putHeader("Allow", "GET, HEAD, OPTIONS");
            refuse(context, 405);
            return false;
        }
        var type = badContentType(context.request());
        type.ifPresent(problem -> refusal.answer(context, problem));
        return type.isEmpty();
    }

    /** What is sent in a form that is none would be a fault of ours further on. */
    private static Optional<Problem> badContentType(HttpServerRequest request) {
        return request.headers().getAll("Content-Type").stream()
                .filter(type -> !isMediaType(type.strip()))
                .findFirst()
                .map(type -> new Problem(
                        "/problems/bad-header",
                        "A header was not understood",
                        400,
                        "what the Content-Type header says is no media type; one is written like application/json",
                        Map.of("header", "Content-Type", "value", type)));
    }

    /** A form of several parts says what stands between them. */
    private static boolean isMediaType(String type) {
        return MEDIA_TYPE.matcher(type).matches()
                && (!type.regionMatches(true, 0, "multipart/", 0, 10)
                        || MULTIPART.matcher(type).find());
    }

    private void refuse(RoutingContext context, int status) {
        if (context.response().ended() || context.response().headWritten()) {
            return;
        }
        // An address that the router itself cannot read never comes to look; what it is answered has its type only
        // later.
        context.addHeadersEndHandler(none -> headers(context.request(), context.response()));
        var reason = HttpResponseStatus.valueOf(status).reasonPhrase();
        refusal.answer(context, new Problem("/problems/http-" + status, reason, status, reason, Map.of()));
    }

    /**
     * What a framework makes by itself, such as the description of the API, is compressed as all else: "identity", which keeps it
     * from being so, is taken away, and a cache is told that there are two. Our pages take nothing from elsewhere and hold no script but our own; only cards go into others'
     * pages.
     */
    private void headers(HttpServerRequest request, HttpServerResponse response) {
        response.putHeader("X-Content-Type-Options", "nosniff");
        if (secure) {
            response.putHeader("Strict-Transport-Security", "max-age=31536000");
        }
        var type = response.headers().get("Content-Type");
        if (type != null && compressed.contains(type.replaceFirst("\\s*;.*", ""))) {
            if ("identity".equals(response.headers().get("Content-Encoding"))) {
                response.headers().remove("Content-Encoding");
            }
            if (response.headers().getAll("Vary").stream()
                    .noneMatch(said -> said.toLowerCase(Locale.ROOT).contains("accept-encoding"))) {
                response.headers().add("Vary", "Accept-Encoding");
            }
        }
        if (type != null && type.startsWith("text/html")) {
            boolean card = request.path() != null && request.path().startsWith("/embed/");
            response.putHeader("Content-Security-Policy", POLICY + (card ? "*" : "'self'"));
            response.putHeader("Referrer-Policy", "strict-origin-when-cross-origin");
        }
    }
}
