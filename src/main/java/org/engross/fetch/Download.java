package org.engross.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import org.engross.citation.Sha256;

/**
 * One file, brought from its address into the folder. What comes is written beside the file's place and moved there when it is whole,
 * so the folder never has half a file. A part that stands there from before is gone on with where the server tells by the file's
 * validator that it is still the same file.
 */
final class Download {

    private static final Duration ANSWER = Duration.ofSeconds(60);

    private final HttpClient client;
    private final String agent;
    private final FetchRecord record;
    private final RemoteFile file;
    private final Path place;
    private final Path part;
    private final Path validator;

    Download(HttpClient client, String agent, Path folder, FetchRecord record, RemoteFile file) {
        this.client = client;
        this.agent = agent;
        this.record = record;
        this.file = file;
        this.place = folder.resolve(file.path());
        this.part = place.resolveSibling(place.getFileName() + ".part");
        this.validator = place.resolveSibling(place.getFileName() + ".part.validator");
    }

    /**
     * Asks once.
     *
     * @throws TryAgain where the same request may succeed later
     * @throws IOException where it was cut off or could not be sent, which may succeed later too
     */
    Fetched once() throws IOException, InterruptedException, TryAgain {
        Files.createDirectories(place.getParent());
        var answer = client.send(request(), HttpResponse.BodyHandlers.ofInputStream());
        try (var body = answer.body()) {
            return switch (answer.statusCode()) {
                case 200 -> whole(answer, body, 0);
                case 206 -> whole(answer, body, Files.size(part));
                case 304 -> new Fetched.SameAsBefore(file.path());
                case 404, 410 -> new Fetched.NotThere(file.path());
                case 416 -> {
                    dropPart();
                    throw new TryAgain("the part that was there does not fit", Optional.empty());
                }
                case 408, 425, 429, 500, 502, 503, 504 ->
                    throw new TryAgain(
                            "the server answered " + answer.statusCode(),
                            TryAgain.delay(answer.headers().firstValue("Retry-After")));
                default -> new Fetched.Failed(file.path(), "the server answered " + answer.statusCode());
            };
        }
    }

    private HttpRequest request() throws IOException {
        var request = HttpRequest.newBuilder(file.address()).timeout(ANSWER).header("User-Agent", agent);
        if (Files.exists(part) && Files.exists(validator)) {
            request.header("Range", "bytes=" + Files.size(part) + "-").header("If-Range", Files.readString(validator));
        } else {
            conditions(request);
        }
        return request.build();
    }

    /** A file that was changed or lost on disk since is fetched whole. */
    private void conditions(HttpRequest.Builder request) throws IOException {
        var before = record.of(file.path());
        if (before.isPresent()
                && Files.exists(place)
                && digest(place).equals(before.get().sha256())) {
            if (!before.get().etag().isEmpty()) {
                request.header("If-None-Match", before.get().etag());
            }
            if (!before.get().modified().isEmpty()) {
                request.header("If-Modified-Since", before.get().modified());
            }
        }
    }

    private Fetched whole(HttpResponse<?> answer, InputStream body, long from) throws IOException, TryAgain {
        if (from > 0 && !startsAt(answer, from)) {
            dropPart();
            throw new TryAgain("the server sent another part than was asked for", Optional.empty());
        }
        var modified = answer.headers().firstValue("Last-Modified").orElse("");
        var etag = answer.headers().firstValue("ETag").orElse("");
        if (from == 0) {
            keepValidator(etag.startsWith("W/") || etag.isEmpty() ? modified : etag);
        }
        write(body, from > 0);
        var fault = file.form().fault(part);
        if (fault.isPresent()) {
            dropPart();
            throw new TryAgain(fault.get(), Optional.empty());
        }
        long bytes = Files.size(part);
        var sha256 = digest(part);
        Files.move(part, place, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        Files.deleteIfExists(validator);
        record.add(new FetchRecord.FetchedFile(file.path(), file.address().toString(), sha256, modified, etag));
        return new Fetched.Came(file.path(), bytes);
    }

    private static boolean startsAt(HttpResponse<?> answer, long from) {
        return answer.headers()
                .firstValue("Content-Range")
                .filter(range -> range.startsWith("bytes " + from + "-"))
                .isPresent();
    }

    private void keepValidator(String value) throws IOException {
        if (value.isEmpty()) {
            Files.deleteIfExists(validator);
        } else {
            Files.writeString(validator, value);
        }
    }

    private void write(InputStream body, boolean goesOn) throws IOException {
        try (OutputStream out =
                goesOn ? Files.newOutputStream(part, StandardOpenOption.APPEND) : Files.newOutputStream(part)) {
            body.transferTo(out);
        }
    }

    private void dropPart() throws IOException {
        Files.deleteIfExists(part);
        Files.deleteIfExists(validator);
    }

    private static String digest(Path path) throws IOException {
        var digest = Sha256.begun();
        try (var bytes = Files.newInputStream(path)) {
            var buffer = new byte[64 * 1024];
            for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
        return Sha256.of(digest);
    }
}
