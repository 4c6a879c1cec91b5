package org.engross.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/**
 * The files below a folder, each in order of name.
 *
 * @param taken those whose names end in {@code .xml} or {@code .zip}, in letters of either case, plain prints, web pages with prints, lists of votes
 *     and of members by what stands in them, and folders that cannot be listed: to read one of these fails, and is then told
 * @param passedOver all others
 */
record Listing(List<Path> taken, List<Path> passedOver) {

    Listing {
        taken = taken.stream().sorted().toList();
        passedOver = passedOver.stream().sorted().toList();
    }

    /** The first bytes of a file: enough to know what it is. */
    private static byte[] start(Path file, int length) throws IOException {
        try (var bytes = Files.newInputStream(file)) {
            return bytes.readNBytes(length);
        }
    }

    private static boolean isTaken(Path file) throws IOException {
        return FoundFiles.isTaken(file.toString(), length -> start(file, length));
    }

    /** Of a folder that is not there, nothing. */
    static Listing of(Path folder) {
        var taken = new ArrayList<Path>();
        var passedOver = new ArrayList<Path>();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    (isTaken(file) ? taken : passedOver).add(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    if (!file.equals(folder)) {
                        taken.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        }
        return new Listing(taken, passedOver);
    }
}
