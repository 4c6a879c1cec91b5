package org.engross.codification;

import java.util.Objects;

/**
 * A section of the Code, and the language of one law that amends it.
 *
 * @param id names the case
 * @param instruction the amendatory language, plain text
 * @param before the section as the Code prints it; empty where there is none yet
 * @param title of the Code
 * @param section of that title
 */
public record SectionCase(String id, String instruction, String before, int title, String section) {

    public SectionCase {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(instruction, "instruction");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(section, "section");
    }
}
