package org.engross.editorial;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** Which texts are set beside each other for what they do to one law: an editor's file, {@code fixtures/effects.json}. */
public record Effects(String title, String law, List<EffectRow> rows) {

    /** A text under which the law is read; the first is the law as it stood. */
    public record EffectRow(String label, String text) {}

    public static Effects read(Path file, ObjectMapper json) {
        try {
            return json.readValue(file.toFile(), Effects.class);
        } catch (IOException e) {
            throw new UncheckedIOException("the list of effects cannot be read: " + file, e);
        }
    }
}
