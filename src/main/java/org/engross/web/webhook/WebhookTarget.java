package org.engross.web.webhook;

import java.net.URI;
import java.util.List;
import java.util.Objects;

/**
 * Who is told of changes.
 *
 * @param secret by which what is sent is signed, at least 16 characters
 */
record WebhookTarget(URI address, String secret) {

    private static final int SHORTEST = 16;

    WebhookTarget {
        Objects.requireNonNull(address, "address");
        if (!"https".equals(address.getScheme()) && !isOfThisMachine(address)) {
            throw new IllegalArgumentException("not an address that others cannot read along: '" + address
                    + "' (it begins with https://, or names 127.0.0.1)");
        }
        if (address.getHost() == null || address.getUserInfo() != null) {
            throw new IllegalArgumentException("not an address to send to: '" + address + "'");
        }
        if (secret.length() < SHORTEST) {
            throw new IllegalArgumentException(
                    "the secret of " + address + " has fewer than " + SHORTEST + " characters");
        }
    }

    /**
     * Reads a file of targets: a line has an address, a space and a secret. A line that begins with # says nothing.
     *
     * @throws IllegalArgumentException for a line that is no target; it never repeats a secret
     */
    static List<WebhookTarget> parse(List<String> lines) {
        return lines.stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(WebhookTarget::of)
                .toList();
    }

    private static WebhookTarget of(String line) {
        var parts = line.split("\\s+");
        if (parts.length != 2) {
            throw new IllegalArgumentException("a line of " + parts.length + " words beginning with '" + parts[0]
                    + "'; a target is an address, a space and a secret");
        }
        return new WebhookTarget(URI.create(parts[0]), parts[1]);
    }

    private static boolean isOfThisMachine(URI address) {
        return "http".equals(address.getScheme()) && "127.0.0.1".equals(address.getHost());
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return address.toString();
    }
}
