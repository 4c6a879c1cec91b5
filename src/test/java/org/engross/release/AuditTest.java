package org.engross.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code scripts/audit.py} fails where something is known, and where it cannot ask; here a server of ours is asked. */
class AuditTest {

    private static final String NOTHING = "{\"results\":[{},{}]}";
    private static final String SOMETHING = "{\"results\":[{},{\"vulns\":[{\"id\":\"GHSA-1\"}]}]}";

    private final List<String> asked = new CopyOnWriteArrayList<>();

    @TempDir
    Path folder;

    private HttpServer server;
    private String answer;
    private String said;

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v1/querybatch", message -> {
            asked.add(new String(message.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            var bytes = answer.getBytes(StandardCharsets.UTF_8);
            message.sendResponseHeaders(200, bytes.length);
            message.getResponseBody().write(bytes);
            message.close();
        });
        server.start();
        Files.writeString(folder.resolve("sbom.json"), """
                {"components": [
                  {"purl": "pkg:maven/org.example/one@1.0?type=jar"},
                  {"purl": "pkg:maven/org.example/two@2.0?type=jar"}]}""");
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void nothingKnownIsWell() throws Exception {
        answer = NOTHING;
        assertEquals(0, audit(address()));
        assertEquals(1, asked.size());
        assertTrue(asked.getFirst().contains("pkg:maven/org.example/two@2.0\""), asked.getFirst());
    }

    @Test
    void whatIsKnownFailsUnlessItIsAcceptedWithAReason() throws Exception {
        answer = SOMETHING;
        assertEquals(1, audit(address()));
        assertTrue(said.contains("GHSA-1  pkg:maven/org.example/two@2.0"), said);
        Files.writeString(folder.resolve("accepted.txt"), "GHSA-1 the class is not called\n");
        assertEquals(0, audit(address()));
        assertTrue(said.contains("accepted  GHSA-1"), said);
        Files.writeString(folder.resolve("accepted.txt"), "GHSA-1\n");
        assertEquals(2, audit(address()));
    }

    @Test
    void whoCannotAskKnowsNothing() throws Exception {
        assertEquals(2, audit("http://127.0.0.1:1"));
        answer = "{\"results\":[]}";
        assertEquals(2, audit(address()));
        Files.writeString(folder.resolve("sbom.json"), "{}");
        assertEquals(2, audit(address()));
    }

    private String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private int audit(String service) throws Exception {
        Process program;
        try {
            program = new ProcessBuilder(
                            "python3",
                            Path.of("scripts", "audit.py").toAbsolutePath().toString(),
                            "sbom.json",
                            "--service",
                            service,
                            "--accepted",
                            "accepted.txt")
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException absent) {
            assumeTrue(false, "python3 is not here");
            return -1;
        }
        said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(program.waitFor(1, TimeUnit.MINUTES), "it hangs");
        return program.exitValue();
    }
}
