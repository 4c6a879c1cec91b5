package org.engross.web.guard;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.engross.web.http.Problem;

/**
 * A token bucket for each client, so that no one keeps all others waiting. A client is an address on the network; behind a
 * proxy it is the address that a trusted proxy tells ({@code quarkus.http.proxy.*}).
 */
@Singleton
class ClientBuckets {

    /** How many clients are remembered; one who is forgotten begins with a full bucket. */
    private static final int MOST_CLIENTS = 100_000;

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final PlainRefusal refusal;
    private final int aMinute;
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MOST_CLIENTS)
            .expireAfterAccess(MINUTE.multipliedBy(2))
            .build();

    ClientBuckets(PlainRefusal refusal, @ConfigProperty(name = "engross.requests-a-minute") int aMinute) {
        this.refusal = refusal;
        this.aMinute = aMinute;
    }

    /** Whether the request may go on; one that may not is answered. */
    boolean lets(RoutingContext context) {
        if (aMinute <= 0 || context.request().remoteAddress() == null) {
            return true;
        }
        var bucket =
                buckets.get(String.valueOf(context.request().remoteAddress().hostAddress()), client -> full());
        var probe = bucket.tryConsumeAndReturnRemaining(1);
        long wait = seconds(probe.getNanosToWaitForRefill());
        context.response()
                .putHeader("RateLimit-Policy", "\"client\";q=" + aMinute + ";w=" + MINUTE.toSeconds())
                .putHeader(
                        "RateLimit",
                        "\"client\";r=" + probe.getRemainingTokens() + ";t="
                                + (probe.isConsumed() ? seconds(probe.getNanosToWaitForReset()) : wait));
        if (!probe.isConsumed()) {
            context.response().putHeader("Retry-After", Long.toString(wait));
            refusal.answer(
                    context,
                    new Problem(
                            "/problems/too-many-requests",
                            "Too many requests",
                            429,
                            "at most " + aMinute + " requests a minute are answered; ask again in " + wait
                                    + " seconds. The whole collection is one file at /api/v1/bulk.zip",
                            Map.of("requestsAMinute", aMinute, "retryAfter", wait)));
        }
        return probe.isConsumed();
    }

    private Bucket full() {
        return Bucket.builder()
                .addLimit(Bandwidth.builder()
                        .capacity(aMinute)
                        .refillGreedy(aMinute, MINUTE)
                        .build())
                .build();
    }

    /** Not before the time: a part of a second is a whole one. */
    private static long seconds(long nanos) {
        return TimeUnit.NANOSECONDS.toSeconds(nanos + TimeUnit.SECONDS.toNanos(1) - 1);
    }
}
