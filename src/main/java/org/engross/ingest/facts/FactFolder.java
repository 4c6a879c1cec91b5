package org.engross.ingest.facts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of one measure, amendment, vote, or of the members, read once.
 *
 * @param name relative to the facts, {@code votes/h90-115.2018}
 * @param files their bytes, by their names
 */
record FactFolder(String name, SortedMap<String, byte[]> files) {

    /** Reads the files of a folder that has these and nothing else, but for some that may be missing. */
    static FactFolder read(String name, Path folder, List<String> names, Set<String> mayBeMissing) {
        var entries = list(folder);
        var found =
                entries.stream().map(entry -> entry.getFileName().toString()).toList();
        var expected = names.stream()
                .filter(file -> found.contains(file) || !mayBeMissing.contains(file))
                .toList();
        if (!found.equals(expected)) {
            throw new UnreadableFact(name, "holds " + found + ", not " + names);
        }
        var files = new TreeMap<String, byte[]>();
        for (var file : entries) {
            var fileName = file.getFileName().toString();
            files.put(fileName, bytes(name + "/" + fileName, file));
        }
        return new FactFolder(name, files);
    }

    /** What stands in a folder, by name; nothing if it is not there. */
    static List<Path> list(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var entries = Files.list(folder)) {
            return entries.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(String place, Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UnreadableFact(place, "cannot be read: " + e.getMessage());
        }
    }

    /** Refuses a folder that is not named by the id of what it holds. */
    void checkName(String id) {
        if (!name.endsWith("/" + id)) {
            throw new UnreadableFact(name, "holds " + id);
        }
    }

    boolean has(String file) {
        return files.containsKey(file);
    }

    String path(String file) {
        return name + "/" + file;
    }

    /** A file's words, which must be UTF-8. */
    String text(String file) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(files.get(file)))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new UnreadableFact(path(file), "not UTF-8");
        }
    }
}
