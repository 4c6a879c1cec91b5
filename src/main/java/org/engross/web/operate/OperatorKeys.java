package org.engross.web.operate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.engross.citation.Sha256;

/**
 * The keys of who runs this server, of each its SHA-256 alone, in hexadecimal digits, one a line of a file. The file is read at each
 * request, so a key comes and goes without a restart; two may be good at once. Other lines say nothing.
 */
@ApplicationScoped
class OperatorKeys {

    private static final String DIGEST = "[0-9a-f]{64}";
    private static final int NAMING_DIGITS = 8;
    private static final String BEARER = "Bearer ";

    private final Optional<Path> file;

    @Inject
    OperatorKeys(@ConfigProperty(name = "engross.operator-keys") Optional<Path> file) {
        this.file = file;
    }

    /** Whether there is any key, and so anything to be opened by one. */
    boolean areSet() {
        return !digests().isEmpty();
    }

    /**
     * The key that a request has, where it opens: the first digits of its digest, by which the log names it. Every digest is looked
     * at, and whole, so that the time tells nothing of how much is right.
     *
     * @param authorization as the request has it, {@code Bearer KEY}; null where it has none
     */
    Optional<String> opened(String authorization) {
        if (authorization == null || !authorization.startsWith(BEARER)) {
            return Optional.empty();
        }
        var given = Sha256.of(authorization.substring(BEARER.length()).strip().getBytes(StandardCharsets.UTF_8))
                .getBytes(StandardCharsets.US_ASCII);
        boolean known = false;
        for (var digest : digests()) {
            known |= MessageDigest.isEqual(digest.getBytes(StandardCharsets.US_ASCII), given);
        }
        return known ? Optional.of(new String(given, 0, NAMING_DIGITS, StandardCharsets.US_ASCII)) : Optional.empty();
    }

    private List<String> digests() {
        if (file.isEmpty() || !Files.exists(file.get())) {
            return List.of();
        }
        try {
            return Files.readAllLines(file.get()).stream()
                    .map(String::strip)
                    .filter(line -> line.matches(DIGEST))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the file of keys cannot be read", e);
        }
    }
}
