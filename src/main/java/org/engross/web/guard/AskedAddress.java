package org.engross.web.guard;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** The path and the query of a request as they were sent, before anything decodes them. */
record AskedAddress(String path, String query) {

    private static final Pattern ESCAPE = Pattern.compile("%(?![0-9A-Fa-f]{2})");
    private static final Pattern ESCAPED = Pattern.compile("(?:%[0-9A-Fa-f]{2})+");

    /** Splits a request target; that of a proxy ({@code http://host/path}) loses its host. */
    static AskedAddress of(String target) {
        var local = target.replaceFirst("^[a-zA-Z][a-zA-Z0-9+.-]*://[^/?]*", "");
        int query = local.indexOf('?');
        return query < 0
                ? new AskedAddress(local, "")
                : new AskedAddress(local.substring(0, query), local.substring(query + 1));
    }

    /** Why it cannot be read; empty where it can. */
    Optional<String> fault() {
        if (ESCAPE.matcher(path).find() || ESCAPE.matcher(query).find()) {
            return Optional.of("a percent sign in an address is followed by two hexadecimal digits");
        }
        if (path.indexOf(';') >= 0) {
            return Optional.of("no address here has parameters after a semicolon");
        }
        if (!isAddress()) {
            return Optional.of("an address has no such characters; they are written with percent signs");
        }
        return isText(path) && isText(query)
                ? Optional.empty()
                : Optional.of("the bytes that percent signs stand for in an address are UTF-8, without a null");
    }

    /** Whether those that read it after this can read it (RFC 3986). */
    private boolean isAddress() {
        try {
            new URI(path.replaceFirst("^/+", "/") + "?" + query);
            return true;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static boolean isText(String words) {
        return ESCAPED.matcher(words).results().allMatch(run -> isUtf8(run.group()));
    }

    private static boolean isUtf8(String escapes) {
        var bytes = new byte[escapes.length() / 3];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Integer.parseInt(escapes.substring(3 * i + 1, 3 * i + 3), 16);
            if (bytes[i] == 0) {
                return false;
            }
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
