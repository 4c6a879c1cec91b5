package org.engross.provision;

import java.util.List;
import java.util.Objects;

/**
 * Levels, or words followed by levels, that amendatory language quotes in order to insert them: "…the following:
 * “(4) The term …”." The quotation marks of the block itself are not part of its words; a printer sets them.
 *
 * @param parts what is quoted
 * @param after what follows the closing quotation mark: {@code .}, {@code ; and}, or nothing
 * @param marked whether quotation marks are printed around it: a floor amendment prints the sections that it inserts into
 *     the bill without them, and only the law quoted in those sections with them
 */
public record QuotedContent(List<Part> parts, String after, boolean marked) implements Part {

    public QuotedContent {
        parts = List.copyOf(parts);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("quoted content without parts");
        }
        Objects.requireNonNull(after, "after");
    }

    /** A block in quotation marks. */
    public QuotedContent(List<Part> parts, String after) {
        this(parts, after, true);
    }
}
