package org.engross.web.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;

/** In which coding a client is sent what is compressed, chosen as the HTTP layer chooses it. */
public enum ContentCoding {
    GZIP,
    DEFLATE;

    /** Where the Accept-Encoding header of a request is kept that is no longer there. */
    static final String ASKED = ContentCoding.class.getName();

    private static final float NOT_NAMED = -1;

    /**
     * The coding for an Accept-Encoding header; empty where the client wants none of them.
     *
     * @param accepted the header, or null
     */
    public static Optional<ContentCoding> of(String accepted) {
        if (accepted == null) {
            return Optional.empty();
        }
        float gzip = weight(accepted, GZIP.word());
        float deflate = weight(accepted, DEFLATE.word());
        if (gzip > 0 && gzip >= deflate) {
            return Optional.of(GZIP);
        }
        if (deflate > 0) {
            return Optional.of(DEFLATE);
        }
        if (weight(accepted, "*") > 0) {
            return gzip == NOT_NAMED
                    ? Optional.of(GZIP)
                    : deflate == NOT_NAMED ? Optional.of(DEFLATE) : Optional.empty();
        }
        return Optional.empty();
    }

    /** {@code gzip}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Codes what is written to it; to be finished, not closed. */
    DeflaterOutputStream coding(OutputStream out) throws IOException {
        return switch (this) {
            case GZIP -> new GZIPOutputStream(out);
            case DEFLATE -> new DeflaterOutputStream(out);
        };
    }

    byte[] coded(byte[] bytes) {
        var out = new ByteArrayOutputStream();
        try {
            var coded = coding(out);
            coded.write(bytes);
            coded.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static float weight(String accepted, String coding) {
        float most = NOT_NAMED;
        for (var one : accepted.split(",")) {
            if (one.contains(coding)) {
                most = Math.max(most, weight(one));
            }
        }
        return most;
    }

    private static float weight(String one) {
        int equals = one.indexOf('=');
        try {
            return equals < 0 ? 1 : Float.parseFloat(one.substring(equals + 1).strip());
        } catch (NumberFormatException noNumber) {
            return 0;
        }
    }
}
