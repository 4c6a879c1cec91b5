package org.engross.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The parts of Office Open XML files (ECMA-376) that are the same in every one but for some words. */
public final class OfficePart {

    private OfficePart() {}

    /**
     * A part as it goes into the zip.
     *
     * @param words what stands at its places, as XML
     */
    public static byte[] of(String name, Object... words) throws IOException {
        try (var part = OfficePart.class.getResourceAsStream("office/" + name)) {
            var xml = new String(Objects.requireNonNull(part, name).readAllBytes(), StandardCharsets.UTF_8);
            return xml.formatted(words).getBytes(StandardCharsets.UTF_8);
        }
    }
}
