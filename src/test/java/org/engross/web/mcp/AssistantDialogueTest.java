package org.engross.web.mcp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.abort;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Twenty questions by the client that the protocol's authors publish, of the version that {@code package-lock.json} names. It is
 * left out, and says why, where there is no npm or it cannot bring the client.
 */
@QuarkusTest
@Tag("any-database")
@Tag("slow")
class AssistantDialogueTest {

    private static final Path SOURCE = Path.of("src/test/npm/mcp");
    private static final Path FOLDER = Path.of("target/npm/mcp");
    private static final int MINUTES = 5;

    @TestHTTPResource("/")
    String server;

    private record Ended(int code, String said) {}

    @Test
    void assistantIsToldTwentyThingsThatTheRecordHas() throws IOException, InterruptedException {
        bringClient();
        var dialogue = run("node", "dialogue.mjs", server.replaceFirst("/$", ""));
        assertEquals(Files.readString(SOURCE.resolve("dialogue.txt")), dialogue.said());
        assertEquals(0, dialogue.code());
    }

    private static void bringClient() throws IOException, InterruptedException {
        Files.createDirectories(FOLDER);
        for (var name : List.of("package.json", "package-lock.json", "dialogue.mjs")) {
            Files.copy(SOURCE.resolve(name), FOLDER.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        }
        if (!isInstalled("npm") || !isInstalled("node")) {
            abort("npm is not installed, so no assistant's client asked the tools anything");
        }
        var brought = run("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline");
        if (brought.code() != 0) {
            abort("npm cannot bring the client, so it asked the tools nothing: " + brought.said());
        }
    }

    private static boolean isInstalled(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private static Ended run(String... command) throws IOException, InterruptedException {
        var output = FOLDER.resolve("output.txt");
        var process = new ProcessBuilder(command)
                .directory(FOLDER.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
        return new Ended(process.waitFor(), Files.readString(output));
    }
}
