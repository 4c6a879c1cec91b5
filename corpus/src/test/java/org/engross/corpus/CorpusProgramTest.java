package org.engross.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorpusProgramTest {

    @ParameterizedTest
    @ValueSource(strings = {"--version", "effects --version", "passages --version"})
    void versionIsThatOfTheProgramBesideIt(String arguments) {
        var said = said(0, arguments.split(" "));
        assertTrue(said.matches("engross corpus \\d+\\.\\d+\\.\\d+(, built \\S+)?( from commit [0-9a-f]+)?\\R"), said);
    }

    private static String said(int exit, String... arguments) {
        var out = new ByteArrayOutputStream();
        var before = System.out;
        try {
            System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
            assertEquals(exit, CorpusProgram.run(arguments));
        } finally {
            System.setOut(before);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
