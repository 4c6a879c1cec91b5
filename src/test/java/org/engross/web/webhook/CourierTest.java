package org.engross.web.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.engross.library.changes.HeldChange;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against a target that misbehaves in every way that a server can. */
class CourierTest {

    private static final String SECRET = "a secret of some length";
    private static final Clock CLOCK = Clock.fixed(Instant.ofEpochSecond(1_519_771_560), ZoneOffset.UTC);

    /** What the target does with a message. */
    private interface Manner {
        void answer(HttpExchange message) throws IOException;
    }

    /** A log in memory, with the place that is kept. */
    private static final class Log implements Courier.Satchel {

        private final List<HeldChange> changes = new ArrayList<>();
        private long place;

        Log(int size) {
            LongStream.rangeClosed(1, size)
                    .forEach(number -> changes.add(new HeldChange(
                            number,
                            HeldChange.Kind.TEXT,
                            HeldChange.What.CAME,
                            "hr" + number + "-115/ih",
                            Optional.empty(),
                            CLOCK.instant())));
        }

        @Override
        public List<HeldChange> after(long number, int most) {
            return changes.stream()
                    .filter(change -> change.number() > number)
                    .limit(most)
                    .toList();
        }

        @Override
        public long place() {
            return place;
        }

        @Override
        public void moveTo(long number) {
            place = number;
        }
    }

    private final List<Manner> manners = new ArrayList<>();
    private final List<String> taken = new ArrayList<>();
    private final CountDownLatch released = new CountDownLatch(1);
    private HttpServer server;

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", message -> manners.removeFirst().answer(message));
        server.start();
    }

    @AfterEach
    void stop() {
        released.countDown();
        server.stop(0);
    }

    private Courier courier(Log log, Duration patience) {
        var target = new WebhookTarget(
                URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/told"), SECRET);
        return new Courier(
                target,
                log,
                changes -> changes.stream()
                        .map(change -> Long.toString(change.number()))
                        .collect(Collectors.joining(",", "[", "]")),
                CLOCK,
                HttpClient.newHttpClient(),
                patience);
    }

    private void takes(HttpExchange message) throws IOException {
        var body = new String(message.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var headers = message.getRequestHeaders();
        assertEquals(
                Signature.of(SECRET, CLOCK.instant(), body),
                headers.getFirst("Engross-Signature"),
                "signed as it says");
        assertEquals("1519771560", headers.getFirst("Engross-Timestamp"));
        taken.add(headers.getFirst("Engross-Delivery"));
        message.sendResponseHeaders(204, -1);
        message.close();
    }

    private static Manner refuses(int status) {
        return message -> {
            message.sendResponseHeaders(status, -1);
            message.close();
        };
    }

    /** As OpenSSL and Python have it. */
    @Test
    void signatureIsThatOfTheRule() {
        assertEquals(
                "sha256=d60c48948ff6094c1bb6f6300de9f6ec651bbbfca4f85a9c7dd174a4f6c0d139",
                Signature.of(SECRET, CLOCK.instant(), "[]"));
        assertFalse(Signature.of(SECRET, CLOCK.instant(), "[]")
                .equals(Signature.of(SECRET, CLOCK.instant().plusSeconds(1), "[]")));
        assertFalse(Signature.of(SECRET, CLOCK.instant(), "[]").equals(Signature.of("another", CLOCK.instant(), "[]")));
    }

    @Test
    void allComesInOrderAHundredAtATime() throws InterruptedException {
        var log = new Log(250);
        manners.addAll(List.of(this::takes, this::takes, this::takes));
        var courier = courier(log, Duration.ofSeconds(20));
        for (int turn = 0; turn < 3; turn++) {
            assertEquals(Duration.ZERO, courier.turn());
        }
        assertEquals(Courier.IDLE, courier.turn());
        assertEquals(List.of("1-100", "101-200", "201-250"), taken);
    }

    @Test
    void targetThatFailsIsTriedLaterEachTimeAndMissesNothing() throws InterruptedException {
        var log = new Log(2);
        var courier = courier(log, Duration.ofSeconds(20));
        var waits = new ArrayList<Long>();
        for (int status : new int[] {500, 404, 302, 503, 400}) {
            manners.add(refuses(status));
            waits.add(courier.turn().toSeconds());
        }
        assertEquals(List.of(1L, 2L, 4L, 8L, 16L), waits);
        assertEquals(0, log.place());
        manners.add(this::takes);
        assertEquals(Duration.ZERO, courier.turn());
        assertEquals(List.of("1-2"), taken);
        assertEquals(2, log.place());
    }

    @Test
    void nobodyWaitsLongerThanAnHour() throws InterruptedException {
        var courier = courier(new Log(1), Duration.ofSeconds(20));
        var last = Duration.ZERO;
        for (int turn = 0; turn < 20; turn++) {
            manners.add(refuses(500));
            last = courier.turn();
        }
        assertEquals(Courier.LONGEST, last);
    }

    @Test
    void targetSaysWhenToComeAgain() throws InterruptedException {
        manners.add(message -> {
            message.getResponseHeaders().set("Retry-After", "120");
            message.sendResponseHeaders(429, -1);
            message.close();
        });
        assertEquals(
                Duration.ofSeconds(120),
                courier(new Log(1), Duration.ofSeconds(20)).turn());
    }

    @Test
    void connectionThatIsCutIsNoWord() throws InterruptedException {
        var log = new Log(1);
        manners.add(HttpExchange::close);
        assertEquals(Courier.SHORTEST, courier(log, Duration.ofSeconds(20)).turn());
        assertEquals(0, log.place());
    }

    /** It has the message and never says so: it is sent again, under the same number. */
    @Test
    void targetThatSaysNothingGetsItAgain() throws InterruptedException {
        var log = new Log(1);
        manners.add(message -> {
            taken.add(message.getRequestHeaders().getFirst("Engross-Delivery"));
            try {
                released.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        assertEquals(Courier.SHORTEST, courier(log, Duration.ofMillis(200)).turn());
        assertEquals(0, log.place());
        assertTrue(taken.isEmpty() || taken.equals(List.of("1-1")), taken.toString());
    }

    /** What came meanwhile comes in a message of its own. */
    @Test
    void messageThatIsSentAgainIsTheSame() throws InterruptedException {
        var log = new Log(2);
        var courier = courier(log, Duration.ofSeconds(20));
        manners.add(this::takesAndSaysNothing);
        courier.turn();
        log.changes.add(another(3));
        manners.add(this::takes);
        courier.turn();
        manners.add(this::takes);
        courier.turn();
        assertEquals(List.of("1-2", "1-2", "3-3"), taken);
    }

    /**
     * The server is stopped between sending and being told. A message comes again and may have more in it, so who keeps the last number
     * reads each change once.
     */
    @Test
    void afterARestartInMidDeliveryWhoKeepsTheLastNumberReadsEachOnce() throws InterruptedException {
        var log = new Log(2);
        manners.add(this::takesAndSaysNothing);
        courier(log, Duration.ofSeconds(20)).turn();
        log.changes.add(another(3));
        manners.add(this::takes);
        courier(log, Duration.ofSeconds(20)).turn();
        assertEquals(List.of("1-2", "1-3"), taken);
        var read = new ArrayList<Long>();
        for (var message : taken) {
            var bounds = message.split("-");
            LongStream.rangeClosed(Long.parseLong(bounds[0]), Long.parseLong(bounds[1]))
                    .filter(number -> read.isEmpty() || number > read.getLast())
                    .forEach(read::add);
        }
        assertEquals(List.of(1L, 2L, 3L), read);
        assertEquals(3, log.place());
    }

    private static HeldChange another(long number) {
        return new HeldChange(
                number, HeldChange.Kind.TEXT, HeldChange.What.GONE, "hr1-115/ih", Optional.empty(), CLOCK.instant());
    }

    private void takesAndSaysNothing(HttpExchange message) {
        taken.add(message.getRequestHeaders().getFirst("Engross-Delivery"));
        message.close();
    }

    /** The place is kept outside the courier, so another one goes on where the first stopped. */
    @Test
    void afterARestartNothingIsToldTwice() throws InterruptedException {
        var log = new Log(3);
        manners.add(this::takes);
        courier(log, Duration.ofSeconds(20)).turn();
        log.changes.add(new HeldChange(
                4, HeldChange.Kind.TEXT, HeldChange.What.GONE, "hr1-115/ih", Optional.empty(), CLOCK.instant()));
        manners.add(this::takes);
        courier(log, Duration.ofSeconds(20)).turn();
        assertEquals(List.of("1-3", "4-4"), taken);
    }

    @Test
    void addressThatOthersReadAlongIsRefused() {
        for (var line : List.of(
                "http://example.org/told 0123456789abcdef",
                "https://example.org/told short",
                "https://example.org/told",
                "https://me:mine@example.org/told 0123456789abcdef",
                "ftp://example.org/told 0123456789abcdef")) {
            var refused = assertThrows(IllegalArgumentException.class, () -> WebhookTarget.parse(List.of(line)));
            assertFalse(refused.getMessage().contains("0123456789abcdef"), refused.getMessage());
        }
        assertEquals(
                1,
                WebhookTarget.parse(List.of("# those who are told", "", "https://example.org/told 0123456789abcdef"))
                        .size());
    }
}
