package org.engross.web.http;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.engross.deadline.TimeLimit;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Gives each request the time of {@code engross.longest-answer}; an answer that is not made by then is given up. */
@Singleton
public class AnswerDeadline {

    private final CurrentVertxRequest request;
    private final Duration longest;

    AnswerDeadline(CurrentVertxRequest request, @ConfigProperty(name = "engross.longest-answer") Duration longest) {
        this.request = request;
        this.longest = longest;
    }

    /** Begins the time of the request that this thread answers. */
    @ServerRequestFilter
    public void begin() {
        if (longest.isZero()) {
            TimeLimit.lift();
            return;
        }
        var response = request.getCurrent().response();
        TimeLimit.set(longest, () -> !response.ended());
    }
}
