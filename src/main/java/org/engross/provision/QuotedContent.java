package org.engross.provision;

import java.util.List;
import java.util.Objects;

/**
 * Levels, or words followed by levels, that amendatory language quotes in order to insert them: "…the following:
 * “(4) The term …”." The quotation marks of the block itself are not part of its words; a printer sets them.
 *
 * @param parts what is quoted
 * @param after what follows the closing quotation mark: {@code .}, {@code ; and}, or nothing
 */
public record QuotedContent(List<Part> parts, String after) implements Part {

    public QuotedContent {
        parts = List.copyOf(parts);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("quoted content without parts");
        }
        Objects.requireNonNull(after, "after");
    }
}
