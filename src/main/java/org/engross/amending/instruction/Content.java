package org.engross.amending.instruction;

import java.util.List;
import java.util.Objects;
import org.engross.provision.Part;
import org.engross.provision.Provision;
import org.engross.provision.Wording;

/**
 * What an instruction inserts: words within a line, or levels set as a block.
 *
 * @param words empty for a block
 * @param parts empty for words
 */
public record Content(String words, List<Part> parts) {

    public Content {
        Objects.requireNonNull(words, "words");
        parts = List.copyOf(parts);
        if (words.isEmpty() == parts.isEmpty()) {
            throw new IllegalArgumentException("either words or a block is inserted");
        }
    }

    public static Content words(String words) {
        return new Content(words, List.of());
    }

    public static Content block(List<Part> parts) {
        return parts.size() == 1 && parts.getFirst() instanceof Wording only
                ? words(only.words())
                : new Content("", parts);
    }

    public boolean isBlock() {
        return !parts.isEmpty();
    }

    /** The provisions of a block that holds nothing else; empty otherwise. */
    public List<Provision> provisions() {
        boolean pure = parts.stream().allMatch(Provision.class::isInstance);
        return pure ? parts.stream().map(Provision.class::cast).toList() : List.of();
    }
}
