package org.engross.web.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.engross.ingest.LoadingTest;
import org.engross.library.changes.ChangeLog;
import org.junit.jupiter.api.Test;

/** A server that has a file of webhooks tells its target everything, from the first change on. */
@QuarkusTest
@TestProfile(WebhooksTest.WithATarget.class)
class WebhooksTest {

    private static final String SECRET = "0123456789abcdef0123456789abcdef";
    private static final BlockingQueue<Told> MESSAGES = new LinkedBlockingQueue<>();
    private static final AtomicInteger ASKED = new AtomicInteger();

    private record Told(String timestamp, String signature, String body) {}

    /** The target refuses what comes first. */
    public static class WithATarget extends LoadingTest.OwnDatabase {

        @Override
        public Map<String, String> getConfigOverrides() {
            var overrides = new HashMap<>(super.getConfigOverrides());
            overrides.put("quarkus.datasource.jdbc.url", "jdbc:h2:mem:webhooks;DB_CLOSE_DELAY=-1");
            overrides.put("engross.webhooks", file());
            return overrides;
        }

        private static String file() {
            try {
                var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
                server.createContext("/told", WebhooksTest::answer);
                server.start();
                var file = Files.createTempFile("webhooks", ".txt");
                Files.writeString(
                        file,
                        "# those who are told\nhttp://127.0.0.1:"
                                + server.getAddress().getPort() + "/told " + SECRET + "\n");
                return file.toString();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Inject
    ChangeLog log;

    private static void answer(HttpExchange message) throws IOException {
        if (ASKED.getAndIncrement() == 0) {
            message.sendResponseHeaders(503, -1);
        } else {
            MESSAGES.add(new Told(
                    message.getRequestHeaders().getFirst("Engross-Timestamp"),
                    message.getRequestHeaders().getFirst("Engross-Signature"),
                    new String(message.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
            message.sendResponseHeaders(200, -1);
        }
        message.close();
    }

    @Test
    void everyChangeIsToldOnceAndSigned() throws InterruptedException {
        long last = log.last();
        assertTrue(last > 20, "the collection is held");
        var numbers = new ArrayList<Long>();
        while (numbers.isEmpty() || numbers.getLast() < last) {
            var told = MESSAGES.poll(2, TimeUnit.MINUTES);
            assertNotNull(told, "nothing was told after " + numbers);
            var time = Instant.ofEpochSecond(Long.parseLong(told.timestamp()));
            assertEquals(Signature.of(SECRET, time, told.body()), told.signature());
            JsonPath.from(told.body())
                    .<Number>getList("items.number")
                    .forEach(number -> numbers.add(number.longValue()));
        }
        assertEquals(LongStream.rangeClosed(1, numbers.getLast()).boxed().toList(), numbers);
    }
}
