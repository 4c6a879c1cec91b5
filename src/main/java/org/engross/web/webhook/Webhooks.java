package org.engross.web.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.engross.library.changes.ChangeLog;
import org.engross.library.changes.HeldChange;
import org.engross.library.changes.LogReaders;
import org.engross.web.held.ChangesView;

/**
 * Sends what came in or changed to the targets that a file names, each at its own pace, while the server runs. It reads the log of
 * {@code changes?since=}. A new target is told from the first change on.
 */
@ApplicationScoped
public class Webhooks {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int TOLD = 3;

    private final Optional<Path> file;
    private final ChangeLog log;
    private final LogReaders readers;
    private final ObjectMapper json;
    private final Clock clock;
    private final List<Thread> couriers = new ArrayList<>();

    @Inject
    Webhooks(
            @ConfigProperty(name = "engross.webhooks") Optional<Path> file,
            ChangeLog log,
            LogReaders readers,
            ObjectMapper json,
            Clock clock) {
        this.file = file;
        this.log = log;
        this.readers = readers;
        this.json = json;
        this.clock = clock;
    }

    void begin(@ObservesAsync HttpServerStart started) {
        var client = HttpClient.newBuilder()
                .connectTimeout(PATIENCE)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
        for (var target : targets()) {
            var courier = new Courier(target, satchel(target), this::body, clock, client, PATIENCE);
            couriers.add(Thread.ofVirtual().name("webhook").start(() -> run(courier, target)));
        }
    }

    void end(@Observes ShutdownEvent stopping) {
        couriers.forEach(Thread::interrupt);
    }

    /** A file with a line that is no target turns nothing on, and the log says why; the server goes on. */
    private List<WebhookTarget> targets() {
        try {
            return file.isEmpty() ? List.of() : WebhookTarget.parse(Files.readAllLines(file.get()));
        } catch (IOException | IllegalArgumentException | UncheckedIOException e) {
            Log.errorf("the file of webhooks is not read, and nobody is told of changes: %s", e.getMessage());
            return List.of();
        }
    }

    /** A fault of ours, such as a database that is gone for a while, is waited out like one of the target. */
    private static void run(Courier courier, WebhookTarget target) {
        Log.infof("changes are sent to %s", target);
        try {
            while (!Thread.currentThread().isInterrupted()) {
                Thread.sleep(turn(courier, target));
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private static Duration turn(Courier courier, WebhookTarget target) throws InterruptedException {
        try {
            var wait = courier.turn();
            if (courier.failures() == TOLD) {
                Log.warnf("%s does not take what is sent to it; it is tried again, later each time", target);
            }
            return wait;
        } catch (RuntimeException fault) {
            Log.warnf("nothing could be sent to %s: %s", target, fault.getMessage());
            return Courier.LONGEST.dividedBy(60);
        }
    }

    private Courier.Satchel satchel(WebhookTarget target) {
        var reader = "webhook " + target;
        return new Courier.Satchel() {
            @Override
            public List<HeldChange> after(long number, int most) {
                return log.after(number, most);
            }

            @Override
            public long place() {
                return readers.place(reader);
            }

            @Override
            public void moveTo(long number) {
                readers.moveTo(reader, number);
            }
        };
    }

    private String body(List<HeldChange> changes) {
        try {
            return json.writeValueAsString(ChangesView.of(changes));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
