package org.engross.measure;

import java.util.Objects;

/**
 * A title of a measure.
 *
 * @param type in the words of the status record: {@code Short Titles as Introduced}
 */
public record Title(String type, String words) {

    public Title {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(words, "words");
    }

    /** Whether it is the long title, which says what the measure is to do. */
    public boolean isOfficial() {
        return type.startsWith("Official Title");
    }
}
