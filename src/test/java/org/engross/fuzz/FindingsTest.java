package org.engross.fuzz;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What {@code scripts/fuzz.sh} found, each once: no exception but the documented ones. */
class FindingsTest {

    private static final Path FOLDER = Path.of("src/test/resources/fuzz");

    private static final Map<String, Consumer<byte[]>> TARGETS = Map.of(
            "Reader", ReaderTarget::fuzzerTestOneInput,
            "Language", LanguageTarget::fuzzerTestOneInput,
            "Name", NameTarget::fuzzerTestOneInput);

    @TestFactory
    Stream<DynamicTest> whatWasFoundIsReadOrRefused() {
        return TARGETS.entrySet().stream()
                .flatMap(target -> files(FOLDER.resolve(target.getKey()))
                        .map(file -> dynamicTest(
                                target.getKey() + " " + file.getFileName(),
                                () -> target.getValue().accept(Files.readAllBytes(file)))));
    }

    @Test
    void filesFromWhichTheFuzzerBeginsAreRead() {
        for (var folder : new String[] {"records", "examples", "prints"}) {
            files(Path.of("src/test/resources", folder)).forEach(file -> ReaderTarget.fuzzerTestOneInput(bytes(file)));
        }
    }

    @Test
    void namesFromWhichTheFuzzerBeginsAreRead() throws IOException {
        Files.readAllLines(FOLDER.resolve("names.txt"))
                .forEach(name -> NameTarget.fuzzerTestOneInput(name.getBytes(StandardCharsets.UTF_8)));
    }

    private static Stream<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (var files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
