package org.engross.expression;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** The digest of a text that is made from others. */
final class Digests {

    private Digests() {}

    /** SHA-256 over the digests of the texts, each followed by a line feed. */
    static String of(List<String> digests) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            digests.forEach(digest -> sha.update((digest + "\n").getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
