package org.engross.packaged;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ends {@code ./engross test} in the midst of it, with a Maven that only waits, and looks whether anything of it goes on. */
class EndedTestsTest {

    private static final int SECONDS = 30;

    /** The run in the background has a process of its own, as that of Maven has; the one in front is over at once. */
    private static final String MAVEN = """
            #!/usr/bin/env bash
            case "$*" in
              *tests.lane=server*) sleep 300 & echo $! >"$LANE.new"; mv "$LANE.new" "$LANE"; wait ;;
              *surefire:test*) while [ ! -e "$LANE" ]; do sleep 0.1; done; sleep 1 ;;
            esac
            """;

    @TempDir
    Path folder;

    @Test
    void runInTheBackgroundEndsWithTheCommand() throws Exception {
        var script = Files.copy(Path.of("engross"), folder.resolve("engross"));
        var maven =
                Files.writeString(Files.createDirectory(folder.resolve("bin")).resolve("mvn"), MAVEN);
        assertTrue(script.toFile().setExecutable(true) && maven.toFile().setExecutable(true));
        Files.createDirectory(folder.resolve("target"));
        var lane = folder.resolve("lane");
        var builder = new ProcessBuilder(script.toString(), "test")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("told").toFile());
        builder.environment().put("PATH", maven.getParent() + ":" + System.getenv("PATH"));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("ENGROSS_BROWSER", maven.toString());
        builder.environment().put("LANE", lane.toString());
        var command = builder.start();
        while (!Files.exists(lane)) {
            assertTrue(command.isAlive(), this::told);
            Thread.sleep(50);
        }
        var background = ProcessHandle.of(Long.parseLong(Files.readString(lane).strip()));
        command.destroy();
        assertTrue(command.waitFor(SECONDS, TimeUnit.SECONDS));
        assertEquals(143, command.exitValue(), told());
        if (background.isPresent()) {
            background.get().onExit().get(SECONDS, TimeUnit.SECONDS);
        }
    }

    private String told() {
        try {
            return Files.readString(folder.resolve("told"));
        } catch (IOException e) {
            return e.toString();
        }
    }
}
