package org.engross.web.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the fuzzer found, each once. */
@QuarkusTest
class RefusedByHttpTest {

    @TestHTTPResource("/")
    URI server;

    @ParameterizedTest
    @CsvSource({
        "/api/v1/measures/%25%65/votes;x=1, 400",
        "/measures/%25%00/feed.atom;x=1, 400",
        "/us/%25;a=b, 400",
        "/api/v1/measures;x=%, 400",
        "/api/v1/measures/%zz, 400",
        "/api/v1/votes/%, 400",
        "/api/v1/texts?id=%zz, 400",
        "/measures?page=%, 400",
        "/measures/%ff, 400",
        "/lia%zzbility?texts=hr1865-115/eh, 400",
        "/%00, 400",
        "/measures/{x}, 400",
        "/measures?page=<script>, 400",
        "/nothing, 404"
    })
    void addressThatCannotBeReadIsAProblemOrAPage(String target, int status) throws IOException {
        for (var accept : List.of("application/json", "text/html")) {
            var request = get(target, List.of("Accept", accept));
            var answer = RawAnswer.of(server, request);
            assertEquals("", answer.fault(request), target);
            assertEquals(status, answer.status(), target);
        }
    }

    @Test
    void secondContentTypeThatIsNoneAndAFormWithoutBoundaryAreProblems() throws IOException {
        for (var header : List.of(
                List.of(List.of("Content-Type", "application/json"), List.of("Content-Type", "not a type")),
                List.of(List.of("Content-Type", "multipart/form-data")))) {
            var request = new BentRequests.BentRequest("POST", "/api/v1/amend", header, "law");
            var answer = RawAnswer.of(server, request);
            assertEquals("", answer.fault(request));
            assertEquals(400, answer.status());
        }
    }

    @Test
    void contentTypeThatIsNoneIsAProblem() throws IOException {
        var request = get("/api/v1/measures", List.of("Content-Type", "not a type"));
        var answer = RawAnswer.of(server, request);
        assertEquals("", answer.fault(request));
        assertEquals(400, answer.status());
    }

    @Test
    void failedPreconditionIsAProblem() throws IOException {
        for (var tag : List.of("\"none\"", "unquoted")) {
            var request = get("/api/v1/measures", List.of("If-Match", tag));
            var answer = RawAnswer.of(server, request);
            assertEquals("", answer.fault(request));
            assertEquals(412, answer.status());
        }
    }

    @Test
    void methodThatIsNoneIsAProblemOrAPage() throws IOException {
        for (var accept : List.of("application/json", "text/html")) {
            for (var target : List.of("/members/W000812", "/api/v1/measures")) {
                var request = new BentRequests.BentRequest("FOO", target, List.of(List.of("Accept", accept)), "");
                var answer = RawAnswer.of(server, request);
                assertEquals("", answer.fault(request), target);
                assertEquals(405, answer.status(), target);
            }
        }
    }

    /** It is refused where nobody may wait for the database, which knows the member's name. */
    @Test
    void methodThatAPageHasNotIsAPage() throws IOException {
        for (var method : List.of("PATCH", "PUT", "DELETE", "POST")) {
            for (var target : List.of("/members/W000812", "/measures/hr1865-115", "/us/bill/115/hr/1865/eh")) {
                var request = new BentRequests.BentRequest(method, target, List.of(List.of("Accept", "text/html")), "");
                var answer = RawAnswer.of(server, request);
                assertEquals("", answer.fault(request), method + " " + target);
                assertEquals(405, answer.status(), method + " " + target);
            }
        }
    }

    private static BentRequests.BentRequest get(String target, List<String> header) {
        return new BentRequests.BentRequest("GET", target, List.of(header), "");
    }
}
