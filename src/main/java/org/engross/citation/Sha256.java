package org.engross.citation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** The digest by which texts, files and answers are told apart; 64 hexadecimal digits, lower case. */
public final class Sha256 {

    private Sha256() {}

    /** The digest of a file. */
    public static String of(byte[] bytes) {
        return HexFormat.of().formatHex(begun().digest(bytes));
    }

    /** The digest of a text in UTF-8. */
    public static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The digest of a text that is made from others: over theirs, each followed by a line feed. */
    public static String of(List<String> digests) {
        var all = begun();
        digests.forEach(digest -> all.update((digest + "\n").getBytes(StandardCharsets.UTF_8)));
        return of(all);
    }

    /** The digest of what was fed to one begun. */
    public static String of(MessageDigest fed) {
        return HexFormat.of().formatHex(fed.digest());
    }

    /** A digest to be fed piece by piece. */
    public static MessageDigest begun() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
