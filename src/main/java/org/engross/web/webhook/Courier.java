package org.engross.web.webhook;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.engross.library.changes.HeldChange;

/**
 * Brings changes to one target, in order. The place is moved on only after the target has said that it has them, so none is missed;
 * where that word is lost, the same are sent again under the same number. A courier that begins anew does not know what was sent last:
 * it sends what was not said to be taken, with what came since.
 */
final class Courier {

    /** How many changes are sent at once. */
    static final int MOST = 100;

    /** How soon a target is tried again, and how late at most. */
    static final Duration SHORTEST = Duration.ofSeconds(1);

    static final Duration LONGEST = Duration.ofHours(1);

    /** How soon it is asked again whether something came. */
    static final Duration IDLE = Duration.ofSeconds(5);

    private static final int DOUBLINGS = 12;

    /** What the courier reads and where it notes how far it is. */
    interface Satchel {

        List<HeldChange> after(long number, int most);

        long place();

        void moveTo(long number);
    }

    private final WebhookTarget target;
    private final Satchel satchel;
    private final Function<List<HeldChange>, String> body;
    private final Clock clock;
    private final HttpClient client;
    private final Duration patience;
    private List<HeldChange> untaken = List.of();
    private int failures;

    /**
     * A courier.
     *
     * @param body of a message, as JSON
     * @param patience how long a target may take
     */
    Courier(
            WebhookTarget target,
            Satchel satchel,
            Function<List<HeldChange>, String> body,
            Clock clock,
            HttpClient client,
            Duration patience) {
        this.target = target;
        this.satchel = satchel;
        this.body = body;
        this.clock = clock;
        this.client = client;
        this.patience = patience;
    }

    /** Sends what came, if something did, and answers how long to wait until the next turn. */
    Duration turn() throws InterruptedException {
        var changes = untaken.isEmpty() ? satchel.after(satchel.place(), MOST) : untaken;
        if (changes.isEmpty()) {
            failures = 0;
            return IDLE;
        }
        var refused = send(changes);
        if (refused.isEmpty()) {
            satchel.moveTo(changes.getLast().number());
            untaken = List.of();
            failures = 0;
            return Duration.ZERO;
        }
        untaken = changes;
        return later(refused.get());
    }

    /** How often in a row the target did not take what was sent. */
    int failures() {
        return failures;
    }

    /** Empty where the target has it; else how long it asks to wait, which may be nothing. */
    private Optional<Duration> send(List<HeldChange> changes) throws InterruptedException {
        var answer = client.sendAsync(request(changes), HttpResponse.BodyHandlers.discarding());
        try {
            var taken = answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return taken.statusCode() / 100 == 2 ? Optional.empty() : Optional.of(asked(taken));
        } catch (ExecutionException | TimeoutException e) {
            answer.cancel(true);
            return Optional.of(Duration.ZERO);
        }
    }

    private HttpRequest request(List<HeldChange> changes) {
        var time = clock.instant();
        var words = body.apply(changes);
        return HttpRequest.newBuilder(target.address())
                .timeout(patience)
                .header("Content-Type", "application/json")
                .header("User-Agent", "Engross")
                .header(
                        "Engross-Delivery",
                        changes.getFirst().number() + "-" + changes.getLast().number())
                .header("Engross-Timestamp", Long.toString(time.getEpochSecond()))
                .header("Engross-Signature", Signature.of(target.secret(), time, words))
                .POST(HttpRequest.BodyPublishers.ofString(words))
                .build();
    }

    private static Duration asked(HttpResponse<?> answer) {
        return answer.headers()
                .firstValue("Retry-After")
                .filter(seconds -> seconds.matches("[0-9]{1,6}"))
                .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)))
                .orElse(Duration.ZERO);
    }

    /** Twice as late each time, or as late as the target asks. */
    private Duration later(Duration asked) {
        var doubled = SHORTEST.multipliedBy(1L << Math.min(failures, DOUBLINGS));
        failures++;
        var later = doubled.compareTo(asked) < 0 ? asked : doubled;
        return later.compareTo(LONGEST) < 0 ? later : LONGEST;
    }
}
