package org.engross.web.guard;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.engross.web.http.Problem;

/** Lets only so many answers be made at once that take long to make, so that they do not keep all other readers waiting. */
@Singleton
class HeavyTurns {

    private static final int RETRY_AFTER = 10;

    /** Files for paper and offices. */
    private static final Pattern HEAVY_FORM = Pattern.compile("(?:^|&)format=(?:pdf|docx|xlsx|png)\\b");

    private static final Pattern HEAVY_TYPE = Pattern.compile("application/pdf|openxmlformats|application/zip");

    /** Where texts are executed, or all that is held is looked through. */
    private static final Set<String> HEAVY_PATHS = Set.of(
            "/api/v1/bulk.zip",
            "/api/v1/effects",
            "/api/v1/execution",
            "/api/v1/liability",
            "/api/v1/provenance",
            "/api/v1/quotes",
            "/api/v1/resolve/list",
            "/api/v1/search",
            "/effects",
            "/liability",
            "/mcp",
            "/print",
            "/provenance",
            "/quotes",
            "/search");

    private final PlainRefusal refusal;
    private final Semaphore free;
    private final Counter refused;

    HeavyTurns(PlainRefusal refusal, MeterRegistry meters, @ConfigProperty(name = "engross.heavy-at-once") int most) {
        this.refusal = refusal;
        this.free = new Semaphore(most);
        Gauge.builder("engross.heavy.turns.free", free, Semaphore::availablePermits)
                .description("Answers that take long of which the making could begin now.")
                .register(meters);
        refused = Counter.builder("engross.heavy.turns.refused")
                .description("Requests that were told to come again, since as many such answers were being made.")
                .register(meters);
    }

    /** Whether the request may go on; one that may not is answered. */
    boolean lets(RoutingContext context) {
        if (!isHeavy(context)) {
            return true;
        }
        if (free.tryAcquire()) {
            var given = new AtomicBoolean();
            context.addEndHandler(done -> {
                if (given.compareAndSet(false, true)) {
                    free.release();
                }
            });
            return true;
        }
        refused.increment();
        context.response().putHeader("Retry-After", Integer.toString(RETRY_AFTER));
        refusal.answer(
                context,
                new Problem(
                        "/problems/busy",
                        "Too many requests at once",
                        503,
                        "as many answers that take long are being made as this machine can make at once; try again in "
                                + RETRY_AFTER + " seconds",
                        Map.of("retryAfter", RETRY_AFTER)));
        return false;
    }

    private static boolean isHeavy(RoutingContext context) {
        var request = context.request();
        var asked = AskedAddress.of(request.uri());
        var accept = request.getHeader("Accept");
        return HEAVY_PATHS.contains(asked.path())
                || HEAVY_FORM.matcher(asked.query()).find()
                || accept != null && HEAVY_TYPE.matcher(accept).find();
    }
}
