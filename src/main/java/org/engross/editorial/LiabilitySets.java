package org.engross.editorial;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Which texts the liability grid sets beside each other: an editor's file, {@code fixtures/liability.json}.
 *
 * @param most how many texts one grid takes
 * @param sets the first is shown when nothing is asked for
 */
public record LiabilitySets(int most, List<TextSet> sets) {

    /** Texts that belong together, in the order of the columns. */
    public record TextSet(String title, String sentence, List<String> texts) {}

    public LiabilitySets {
        sets = List.copyOf(sets);
        if (sets.isEmpty()) {
            throw new IllegalArgumentException("no set of texts");
        }
    }

    public static LiabilitySets read(Path file, ObjectMapper json) {
        try {
            return json.readValue(file.toFile(), LiabilitySets.class);
        } catch (IOException e) {
            throw new UncheckedIOException("the sets of texts cannot be read: " + file, e);
        }
    }
}
