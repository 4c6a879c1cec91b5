package org.engross.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/**
 * The files of a zip archive, and of the archives in it, one by one. Nothing is written to disk, and what is read is bounded:
 * how large a file is, how much all are together, how many there are, and how deep archives lie in one another.
 */
final class ZippedFiles {

    private static final int MOST_DEPTH = 3;
    private static final int MOST_FILES = 250_000;
    private static final long MOST_TOGETHER = 8L << 30;

    private final SizeBound most;
    private final FileTaker taker;
    private int files;
    private long together;

    /** @param most of one file */
    ZippedFiles(SizeBound most, FileTaker taker) {
        this.most = most;
        this.taker = taker;
    }

    static boolean isArchive(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".zip");
    }

    /** How many files an archive has; one where it cannot be opened. */
    static int count(Path archive) {
        try (var zip = new ZipFile(archive.toFile())) {
            return (int) zip.stream().filter(entry -> !entry.isDirectory()).count();
        } catch (IOException e) {
            return 1; // whoever reads it tells why
        }
    }

    /** Reads an archive on disk in order of the names in it; one broken file in it does not end the reading. */
    void read(Path archive, String name) {
        try (var zip = new ZipFile(archive.toFile())) {
            zip.stream()
                    .filter(entry -> !entry.isDirectory())
                    .sorted(Comparator.comparing(ZipEntry::getName))
                    .takeWhile(entry -> isBounded(name))
                    .forEach(entry -> {
                        try (var in = zip.getInputStream(entry)) {
                            entry(name + "/" + entry.getName(), entry, in, 1);
                        } catch (IOException e) {
                            taker.refuse(
                                    name + "/" + entry.getName(),
                                    "it cannot be read from the archive: " + e.getMessage());
                        }
                    });
        } catch (IOException e) {
            taker.refuse(name, "not a zip archive that can be read: " + e.getMessage());
        }
    }

    private boolean isBounded(String archive) {
        if (++files <= MOST_FILES && together <= MOST_TOGETHER) {
            return true;
        }
        taker.refuse(
                archive,
                "the rest of the archive is not read: it has more than " + MOST_FILES + " files, or more than "
                        + MOST_TOGETHER + " bytes together");
        return false;
    }

    private void entry(String name, ZipEntry entry, InputStream in, int depth) throws IOException {
        if (leadsOut(entry.getName())) {
            taker.refuse(name, "its name leads out of the archive");
            return;
        }
        var beginning = in.readNBytes(SizeBound.BEGINNING);
        long bound = this.most.of(beginning);
        long most = Math.min(bound + 1, Integer.MAX_VALUE - 8) - beginning.length;
        var rest = in.readNBytes((int) Math.max(0, most));
        together += beginning.length + rest.length;
        if (beginning.length + rest.length > bound) {
            taker.refuse(name, "the file has more than " + bound + " bytes, and at most these are taken in");
            return;
        }
        var bytes = Arrays.copyOf(beginning, beginning.length + rest.length);
        System.arraycopy(rest, 0, bytes, beginning.length, rest.length);
        if (!isArchive(name)) {
            taker.take(name, bytes);
        } else if (depth >= MOST_DEPTH) {
            taker.refuse(name, "archives lie more than " + MOST_DEPTH + " deep in one another");
        } else {
            nested(name, bytes, depth + 1);
        }
    }

    private static boolean leadsOut(String name) {
        return name.startsWith("/")
                || name.contains("\\")
                || name.contains(":")
                || Path.of(name).normalize().startsWith("..")
                || name.contains("../");
    }

    private void nested(String name, byte[] archive, int depth) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            boolean isEmpty = true;
            for (var entry = zip.getNextEntry(); entry != null && isBounded(name); entry = zip.getNextEntry()) {
                isEmpty = false;
                if (!entry.isDirectory()) {
                    entry(name + "/" + entry.getName(), entry, zip, depth);
                }
            }
            if (isEmpty) {
                taker.refuse(name, "not a zip archive that can be read, or an empty one");
            }
        } catch (IOException e) {
            taker.refuse(name, "the rest of the archive cannot be read: " + e.getMessage());
        }
    }
}
