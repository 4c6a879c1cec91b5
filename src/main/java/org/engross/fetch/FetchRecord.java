package org.engross.fetch;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;

/**
 * What was fetched, and what was asked for, kept as two small files in the folder of fetched files. A line is added for each file
 * that comes; of several for one file the last stands, so a process that is killed leaves at most a line that is cut off, which is passed over.
 */
final class FetchRecord {

    /**
     * A file that came.
     *
     * @param modified the publisher's {@code Last-Modified}; empty where it gave none
     * @param etag the publisher's; empty where it gave none
     */
    record FetchedFile(String path, String address, String sha256, String modified, String etag) {}

    private static final CSVFormat FORM =
            CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();

    private final Path files;
    private final Path asked;
    private final Map<String, FetchedFile> lines = new HashMap<>();
    private final Set<String> words = new LinkedHashSet<>();

    FetchRecord(Path folder) {
        files = folder.resolve("fetched.csv");
        asked = folder.resolve("asked.txt");
        try {
            Files.createDirectories(folder);
            if (Files.exists(files)) {
                read(whole(Files.readString(files)));
            }
            if (Files.exists(asked)) {
                words.addAll(Files.readAllLines(asked));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the folder of fetched files cannot be used", e);
        }
    }

    /** A line that is cut off goes, or the next would be written behind it. */
    private String whole(String text) throws IOException {
        var whole = text.substring(0, text.lastIndexOf('\n') + 1);
        if (whole.length() < text.length()) {
            Files.writeString(files, whole);
        }
        return whole;
    }

    private void read(String text) throws IOException {
        try (var rows = FORM.parse(new StringReader(text))) {
            for (var row : rows) {
                if (row.size() == 5) {
                    lines.put(row.get(0), new FetchedFile(row.get(0), row.get(1), row.get(2), row.get(3), row.get(4)));
                }
            }
        }
    }

    Optional<FetchedFile> of(String path) {
        return Optional.ofNullable(lines.get(path));
    }

    void add(FetchedFile line) {
        lines.put(line.path(), line);
        append(files, FORM.format(line.path(), line.address(), line.sha256(), line.modified(), line.etag()));
    }

    /** What was asked for so far, in the order of asking. */
    List<String> asked() {
        return List.copyOf(words);
    }

    void ask(Wanted wanted) {
        if (words.add(wanted.toString())) {
            append(asked, wanted.toString());
        }
    }

    private static void append(Path file, String line) {
        try {
            Files.writeString(
                    file, line + "\n", StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException("'" + file + "' cannot be written", e);
        }
    }
}
