package org.engross.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Other bytes have another tag, so the tag of a compressed answer names the coding. */
@QuarkusTest
class CompressionTest {

    @TestHTTPResource
    URI base;

    private HttpResponse<byte[]> ask(String address, String... headers) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(base.resolve(address));
            if (headers.length > 0) {
                request.headers(headers);
            }
            return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        }
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/measures",
                "/api/v1/votes?format=jsonl",
                "/api/v1/votes?format=ndjson",
                "/api/v1/votes?format=csv",
                "/api/v1/changes?format=atom",
                "/measures/hr1865-115/feed.atom",
                "/us/bill/115/hr/1865/eh",
                "/q/openapi",
                "/q/openapi?format=json"
            })
    void wordsAreCompressed(String address) throws IOException, InterruptedException {
        var plain = ask(address);
        var coded = ask(address, "Accept-Encoding", "gzip");
        assertEquals(200, coded.statusCode());
        assertEquals("gzip", header(coded, "Content-Encoding"), address);
        assertTrue(coded.body().length < plain.body().length, address);
        for (var answer : List.of(plain, coded)) {
            assertTrue(
                    String.join(", ", answer.headers().allValues("Vary")).contains("Accept-Encoding"),
                    address + " varies by " + answer.headers().allValues("Vary"));
        }
        assertTrue(header(plain, "ETag").matches("\"[0-9a-f]{32}\""), address);
        assertEquals(header(plain, "ETag").replaceFirst("\"$", "-gzip\""), header(coded, "ETag"), address);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gzip | gzip",
                "deflate | deflate",
                "gzip;q=0.5, deflate;q=0.9 | deflate",
                "gzip;q=0 | ''",
                "identity | ''",
                "* | gzip",
                "gzip, deflate, br | gzip",
                "nonsense | ''"
            })
    void tagNamesTheCodingThatIsSent(String accepted, String coding) throws IOException, InterruptedException {
        var answer = ask("/api/v1/measures", "Accept-Encoding", accepted);
        assertEquals(coding, header(answer, "Content-Encoding").replace("identity", ""));
        assertEquals(
                coding,
                header(answer, "ETag").replaceFirst("^\"[0-9a-f]{32}-?", "").replace("\"", ""));
    }

    @Test
    void whatIsPackedAlreadyIsNotCompressed() throws IOException, InterruptedException {
        var file = ask("/api/v1/votes?format=xlsx", "Accept-Encoding", "gzip");
        assertEquals("", header(file, "Content-Encoding").replace("identity", ""));
        assertTrue(header(file, "ETag").matches("\"[0-9a-f]{32}\""));
    }

    @Test
    void answerKnownInAnyCodingIsNotSentAgain() throws IOException, InterruptedException {
        var plain = header(ask("/api/v1/measures"), "ETag");
        var coded = header(ask("/api/v1/measures", "Accept-Encoding", "gzip"), "ETag");
        assertNotEquals(plain, coded);
        for (var tag : new String[] {plain, coded}) {
            var again = ask("/api/v1/measures", "Accept-Encoding", "gzip", "If-None-Match", tag);
            assertEquals(304, again.statusCode());
            assertEquals(coded, header(again, "ETag"));
            assertEquals(200, ask("/api/v1/measures", "If-Match", tag).statusCode());
        }
        assertEquals(
                412, ask("/api/v1/measures", "If-Match", "\"another-gzip\"").statusCode());
    }

    @Test
    void descriptionKnownInAnyCodingIsNotSentAgain() throws IOException, InterruptedException {
        var coded = ask("/q/openapi", "Accept", "application/json", "Accept-Encoding", "gzip");
        var yaml = ask("/q/openapi");
        assertEquals(
                header(ask("/q/openapi?format=json"), "ETag").replaceFirst("\"$", "-gzip\""), header(coded, "ETag"));
        assertNotEquals(header(ask("/q/openapi?format=json"), "ETag"), header(yaml, "ETag"));
        var again = ask("/q/openapi?format=json", "If-None-Match", header(coded, "ETag"));
        assertEquals(304, again.statusCode());
        assertEquals(0, again.body().length);
        assertEquals("", header(again, "Content-Type"));
        assertEquals(
                200, ask("/q/openapi", "If-None-Match", header(coded, "ETag")).statusCode());
    }
}
