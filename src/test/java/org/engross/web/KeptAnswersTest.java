package org.engross.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.engross.ingest.Loading;
import org.engross.library.changes.ChangeLog;
import org.engross.library.changes.HeldChange.Kind;
import org.engross.library.changes.HeldChange.What;
import org.engross.library.database.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An answer is made once, and never given again after what it was made from has changed. */
@QuarkusTest
@TestProfile(KeptAnswersTest.NoTextsInMemory.class)
class KeptAnswersTest {

    /** Words are read again each time, so that damage is found. */
    public static class NoTextsInMemory implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.datasource.jdbc.url",
                    "jdbc:h2:mem:kept;DB_CLOSE_DELAY=-1",
                    "engross.texts-in-memory",
                    "0");
        }
    }

    private static final String COMPARISON = "/api/v1/compare?from=hr1865-115/rh&to=hr1865-115/eh";
    private static final Pattern FISH = Pattern.compile("keep (\\d+) fish");
    private static final int READERS = 3;
    private static final int PRINTS = 12;
    private static final int MOST_TRIES = 100;

    @Inject
    Loading loading;

    @Inject
    ChangeLog log;

    @Inject
    Database database;

    @Inject
    MeterRegistry meters;

    @TempDir
    Path folder;

    @Test
    void answerIsMadeOnceForAllWhoAskAtOnce() throws Exception {
        double made = count("made");
        var address = "/api/v1/liability?format=csv";
        var bodies = together(READERS * 2, () -> given().get(address).asByteArray());
        bodies.forEach(body -> assertArrayEquals(bodies.getFirst(), body));
        assertEquals(made + 1, count("made"));
        double kept = count("kept");
        assertArrayEquals(bodies.getFirst(), given().get(address).asByteArray());
        assertEquals(kept + 1, count("kept"));
    }

    @Test
    void eachFormAndHostHasAnAnswerOfItsOwn() {
        for (int round = 0; round < 2; round++) {
            given().get(COMPARISON).then().header("Content-Type", containsString("json"));
            given().accept("text/markdown").get(COMPARISON).then().header("Content-Type", containsString("markdown"));
            var answer = given().get(COMPARISON).headers();
            for (var name : List.of("Access-Control-Allow-Origin", "ETag", "Content-Type", "Cache-Control")) {
                assertEquals(1, answer.getList(name).size(), name);
            }
            given().header("Host", "localhost:1")
                    .get("/measures/hr1865-115/feed.atom")
                    .then()
                    .body(containsString("http://localhost:1/"));
            given().header("Host", "127.0.0.1:2")
                    .get("/measures/hr1865-115/feed.atom")
                    .then()
                    .body(containsString("http://127.0.0.1:2/"))
                    .body(not(containsString("localhost:1")));
        }
    }

    /** The tag alone is kept where the file was not made, and the next who has it not gets it whole. */
    @Test
    void whatAClientHadAlreadyIsLookedUp() {
        var address = "/api/v1/votes?format=xlsx";
        var tag = given().get(address).header("ETag");
        change();
        given().header("If-None-Match", tag).get(address).then().statusCode(304);
        double made = count("made");
        given().header("If-None-Match", tag).get(address).then().statusCode(304).header("ETag", tag);
        assertEquals(made, count("made"));
        assertTrue(given().get(address).then().statusCode(200).extract().asByteArray().length > 0);
        assertEquals(made + 1, count("made"));
    }

    @Test
    void refusalsAreNotKept() throws IOException {
        given().get("/api/v1/texts?id=hr9701-115/enr").then().statusCode(404);
        takeIn("9701", 1);
        given().get("/api/v1/texts?id=hr9701-115/enr").then().statusCode(200);
    }

    /** Who asks after a print was kept never gets the words of one before. */
    @Test
    void nobodyGetsAnOldAnswerWhileOthersWrite() throws Exception {
        takeIn("9702", 0);
        var newest = new AtomicInteger();
        var readers = new ArrayList<Callable<Integer>>();
        for (int reader = 0; reader < READERS; reader++) {
            var format = List.of("plain", "json", "html").get(reader);
            readers.add(() -> {
                int asked = 0;
                for (int least = 0; least < PRINTS; asked++) {
                    least = newest.get();
                    int answered = fish("/api/v1/texts?id=hr9702-115/enr&format=" + format);
                    assertTrue(answered >= least, answered + " after " + least + " in " + format);
                }
                return asked;
            });
        }
        readers.add(() -> {
            for (int print = 1; print <= PRINTS; print++) {
                takeIn("9702", print);
                newest.set(print);
                assertEquals(print, fish("/api/v1/texts?id=hr9702-115/enr"));
            }
            return PRINTS;
        });
        try (var pool = Executors.newFixedThreadPool(readers.size())) {
            for (var done : pool.invokeAll(readers)) {
                assertTrue(done.get() > 0);
            }
        }
    }

    @Test
    void whatATransactionThatFailsHasChangedIsNeverTold() {
        long last = log.last();
        assertEquals(0, told(last));
        assertThrows(
                IllegalStateException.class,
                () -> QuarkusTransaction.requiringNew().run(() -> {
                    note();
                    throw new IllegalStateException("it fails");
                }));
        assertEquals(0, told(last));
        change();
        assertEquals(1, told(last));
    }

    @Test
    void nothingOfATextThatWasFoundDamagedIsServed() throws IOException {
        takeIn("9703", 3);
        var kept = "/api/v1/texts?id=hr9703-115/enr&format=plain";
        assertEquals(3, fish(kept));
        QuarkusTransaction.requiringNew()
                .run(() -> assertEquals(
                        1,
                        database.entities()
                                .createNativeQuery("update holding set tree = replace(tree, 'fish', 'frog'),"
                                        + " original = :bytes where text_id = 'hr9703-115/enr'")
                                .setParameter("bytes", new byte[1])
                                .executeUpdate()));
        int status = 200;
        for (int i = 0; i < MOST_TRIES && status == 200; i++) { // memory lets go of words in its own time
            change();
            status = given().get("/api/v1/texts?id=hr9703-115/enr&format=json").statusCode();
        }
        assertEquals(503, status);
        given().get(kept).then().statusCode(503).body("type", equalTo("/problems/damaged"));
    }

    private void change() {
        QuarkusTransaction.requiringNew().run(this::note);
    }

    private void note() {
        log.note(Kind.CHECK, What.CHANGED, "hr1865-115/rh", Optional.empty());
    }

    private static int told(long since) {
        return given().get("/api/v1/changes?since=" + since)
                .jsonPath()
                .getList("items")
                .size();
    }

    private double count(String what) {
        return meters.get("engross.answers." + what).counter().count();
    }

    private static int fish(String address) {
        var body = given().get(address).then().statusCode(200).extract().asString();
        var found = FISH.matcher(body);
        assertTrue(found.find(), body);
        return Integer.parseInt(found.group(1));
    }

    private static <T> List<T> together(int many, Callable<T> task) throws Exception {
        var barrier = new CyclicBarrier(many);
        try (var pool = Executors.newFixedThreadPool(many)) {
            var running = new ArrayList<Future<T>>();
            for (int i = 0; i < many; i++) {
                running.add(pool.submit(() -> {
                    barrier.await();
                    return task.call();
                }));
            }
            var answers = new ArrayList<T>();
            for (var one : running) {
                answers.add(one.get());
            }
            return answers;
        }
    }

    private void takeIn(String number, int fish) throws IOException {
        var file = folder.resolve(number + ".xml");
        Files.writeString(file, """
                <bill bill-stage="Enrolled-Bill"><form><congress>One Hundred Fifteenth Congress of the United States of America</congress>
                <legis-num>H. R. %s</legis-num><legis-type>AN ACT</legis-type>
                <official-title>To keep mill ponds.</official-title></form>
                <legis-body><section section-type="section-one"><enum>1.</enum><text>The miller shall keep %d fish.</text></section></legis-body></bill>
                """.formatted(number, fish));
        assertEquals(List.of(number + ".xml"), loading.file(file).kept());
    }
}
