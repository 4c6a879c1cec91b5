package org.engross.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;

/** What a command said, and how it ended. */
public record Said(int exit, byte[] bytes, String err) {

    public static Said by(Engross engross, String... arguments) {
        return by(() -> engross.run(arguments));
    }

    /** What anything says that answers with an exit code. */
    static Said by(Callable<Integer> command) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var stdout = System.out;
        var stderr = System.err;
        try {
            System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
            System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
            int exit = command.call();
            return new Said(exit, out.toByteArray(), err.toString(StandardCharsets.UTF_8));
        } catch (Exception e) {
            throw new AssertionError(e);
        } finally {
            System.setOut(stdout);
            System.setErr(stderr);
        }
    }

    public String out() {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
