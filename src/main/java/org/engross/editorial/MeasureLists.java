package org.engross.editorial;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** The lists of measures that stand in {@code fixtures/lists}, by name. */
public record MeasureLists(Map<String, MeasureList> lists) {

    public MeasureLists {
        lists = Map.copyOf(lists);
    }

    static MeasureLists read(Path folder) {
        try {
            return new MeasureLists(MeasureList.folder(folder));
        } catch (IOException e) {
            throw new UncheckedIOException("the lists of measures cannot be read: " + folder, e);
        }
    }

    public Optional<MeasureList> find(String name) {
        return Optional.ofNullable(lists.get(name));
    }
}
