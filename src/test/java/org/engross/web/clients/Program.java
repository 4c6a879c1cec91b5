package org.engross.web.clients;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A program of this machine, run in a folder. */
public record Program(Path folder) {

    /** Whether there is such a program on the path. */
    public static boolean isHere(String name) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(place -> Files.isExecutable(Path.of(place).resolve(name)));
    }

    /** Runs it; it must end well. Answers what it printed, to either side. */
    public String run(String... command) throws IOException, InterruptedException {
        var said = Files.createTempFile(folder, "said", ".txt");
        int ended = start(said, command);
        var printed = Files.readString(said);
        Files.delete(said);
        assertEquals(0, ended, String.join(" ", command) + "\n" + printed);
        return printed;
    }

    /** Whether it ends well. */
    public boolean runs(String... command) throws IOException, InterruptedException {
        var said = Files.createTempFile(folder, "said", ".txt");
        int ended = start(said, command);
        Files.delete(said);
        return ended == 0;
    }

    private int start(Path said, String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(List.of(command))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start()
                .waitFor();
    }
}
