package org.engross.web.watch;

import io.quarkus.vertx.http.ManagementInterface;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.quarkus.vertx.http.runtime.attribute.ExchangeAttributeParser;
import io.quarkus.vertx.http.runtime.attribute.SubstituteEmptyWrapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Logs a line for each request of the operator's port, in the form of the public port's log and if that is kept. The framework logs
 * the requests of the public port only. The line has the address that asks, since whoever asks here may change what is held.
 */
@ApplicationScoped
class OperatorsLog {

    static final String CATEGORY = "io.quarkus.http.access-log";

    private static final String SENDER = "operator's port, from %a: ";
    private static final int BEFORE_ALL = -30_000;

    private final boolean isKept;
    private final String pattern;

    @Inject
    OperatorsLog(
            @ConfigProperty(name = "quarkus.http.access-log.enabled", defaultValue = "false") boolean isKept,
            @ConfigProperty(name = "quarkus.http.access-log.pattern") String pattern) {
        this.isKept = isKept;
        this.pattern = pattern;
    }

    void keep(@Observes ManagementInterface port) {
        if (!isKept) {
            return;
        }
        var log = Logger.getLogger(CATEGORY);
        var line = new ExchangeAttributeParser(
                        OperatorsLog.class.getClassLoader(), List.of(new SubstituteEmptyWrapper("-")))
                .parse(SENDER + pattern);
        port.router().route().order(BEFORE_ALL).handler(context -> {
            context.put(VertxHttpRecorder.REQUEST_START_TIME, System.nanoTime());
            context.addEndHandler(ended -> log.info(line.readAttribute(context)));
            context.next();
        });
    }
}
