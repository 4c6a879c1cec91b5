package org.engross.web.watch;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Requests are counted by the kind of their address, or whoever asks for many addresses would fill the memory with counters. */
@QuarkusTest
class CountedByPatternTest {

    /** Each with something of its own in the path, answered with 200, 301, 400, 404 and 406. */
    private static final List<String> ADDRESSES = List.of(
            "/measures/hr1865-115",
            "/measures/hr1865-115/feed.atom",
            "/measures/hr1865-115999",
            "/us/bill/115/hr/1865/eh",
            "/us/bill/115/hr/1865/eh/s4/a",
            "/us/usc/t47/s230@2018-04-11",
            "/us/bill/115/hr/1865999",
            "/votes/h90-115.2018",
            "/members/W000812",
            "/embed/votes/h90-115.2018",
            "/api/v1/measures/hr1865-115",
            "/api/v1/measures/hr1865-115/votes?page=0",
            "/api/v1/measures/hr1865-115/nothing",
            "/api/v1/votes/h90-115.2018?x=1",
            "/nothing/hr1865-115",
            "/us/%25;a=hr1865-115");

    @Inject
    MeterRegistry registry;

    @Test
    void noCounterBearsTheNameOfAThing() {
        for (var address : ADDRESSES) {
            for (var accept : List.of("text/html", "application/json", "image/png")) {
                given().urlEncodingEnabled(false)
                        .redirects()
                        .follow(false)
                        .accept(accept)
                        .get(address);
            }
        }
        var counted = counted();
        assertTrue(counted.contains("/api/v1/measures/{measure}"), counted.toString());
        assertEquals(
                List.of(),
                counted.stream()
                        .filter(uri -> uri.matches(".*(?:1865|h90-115|W000812|s230).*"))
                        .sorted()
                        .toList());
    }

    private Set<String> counted() {
        return registry.find("http.server.requests").meters().stream()
                .map(Meter::getId)
                .map(id -> id.getTag("uri"))
                .collect(Collectors.toSet());
    }
}
