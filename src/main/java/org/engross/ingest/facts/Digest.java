package org.engross.ingest.facts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.engross.citation.Sha256;

/** One fingerprint of all fact files. */
final class Digest {

    private Digest() {}

    /**
     * SHA-256 over each file's path and its own SHA-256, in order of the paths; lower-case hexadecimal.
     *
     * @param kinds the folders that count; what else stands beside them does not
     */
    static String of(Path root, List<String> kinds) {
        var all = Sha256.begun();
        for (var kind : kinds) {
            for (var file : files(root.resolve(kind))) {
                all.update(root.relativize(file).toString().replace('\\', '/').getBytes(StandardCharsets.UTF_8));
                all.update((byte) 0);
                all.update(Sha256.begun().digest(bytes(file)));
            }
        }
        return Sha256.of(all);
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var below = Files.walk(folder)) {
            return below.filter(Files::isRegularFile).sorted().toList();
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
