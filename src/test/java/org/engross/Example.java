package org.engross;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An example of a folder of {@code fixtures}: a heading, and under each smaller heading a block between two fences of
 * three backquotes.
 *
 * @param name the file and the heading
 * @param blocks the text of each block, by its heading; each line ends with a line feed
 */
public record Example(String name, Map<String, String> blocks) {

    private static final Path FIXTURES =
            Path.of(System.getProperty("engross.home", System.getProperty("user.dir")), "fixtures");
    private static final Pattern HEADING = Pattern.compile("(?m)^# ");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^## ([A-Za-z ]+)\\n```\\n(.*?)^```$");

    /** The examples of every file of a folder but its README, in order. */
    public static Stream<Example> of(String folder) {
        try (var files = Files.list(FIXTURES.resolve(folder))) {
            return files.filter(file -> !file.endsWith("README.md")).sorted().flatMap(Example::of).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Example> of(Path file) {
        try {
            return HEADING.splitAsStream(Files.readString(file))
                    .filter(text -> !text.isBlank())
                    .map(text -> of(file.getFileName() + ": ", text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Example of(String file, String text) {
        var blocks = new LinkedHashMap<String, String>();
        BLOCK.matcher(text).results().forEach(block -> blocks.put(block.group(1), block.group(2)));
        return new Example(file + text.lines().findFirst().orElse(""), blocks);
    }

    public Optional<String> block(String heading) {
        return Optional.ofNullable(blocks.get(heading));
    }

    @Override
    public String toString() {
        return name;
    }
}
