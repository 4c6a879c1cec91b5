package org.engross.web.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * How the API is used from a language: a program of a few lines, to be copied.
 *
 * @param language and what else is needed
 * @param program with the address of this server
 */
record QuickStart(String language, String program) {

    /** The server of which the programs ask as they are kept. */
    static final String SERVER = "http://127.0.0.1:8230";

    static List<QuickStart> of(String server) {
        return Stream.of(
                        new QuickStart("curl", "quickstart.sh"),
                        new QuickStart("Python, with pandas", "quickstart.py"),
                        new QuickStart("R", "quickstart.R"))
                .map(one -> new QuickStart(one.language(), read(one.program()).replace(SERVER, server)))
                .toList();
    }

    static String read(String name) {
        try (var file = Objects.requireNonNull(QuickStart.class.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
