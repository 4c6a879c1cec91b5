package org.engross.amending.instruction;

import java.util.List;
import java.util.Objects;
import org.engross.provision.Part;
import org.engross.provision.Provision;
import org.engross.provision.Wording;

/**
 * What an instruction inserts: words within a line, or levels set as a block; or what is not quoted but named, "the text
 * of subsection (a) of section 9".
 *
 * @param words empty for a block
 * @param parts empty for words
 * @param named the words that name it; empty where it is quoted
 */
public record Content(String words, List<Part> parts, String named) {

    public Content {
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(named, "named");
        parts = List.copyOf(parts);
        int kinds = (words.isEmpty() ? 0 : 1) + (parts.isEmpty() ? 0 : 1) + (named.isEmpty() ? 0 : 1);
        if (kinds != 1) {
            throw new IllegalArgumentException("either words or a block is inserted, or what is named");
        }
    }

    /** What is not quoted: "the text of section 5", "such section as it read on March 6, 2017". */
    public static Content named(String words) {
        return new Content("", List.of(), words);
    }

    public boolean isNamed() {
        return !named.isEmpty();
    }

    /** Whether words within a line are quoted: nothing else can be joined to other words. */
    public boolean isWords() {
        return !words.isEmpty();
    }

    public static Content words(String words) {
        return new Content(words, List.of(), "");
    }

    public static Content block(List<Part> parts) {
        return parts.size() == 1 && parts.getFirst() instanceof Wording only
                ? words(only.words())
                : new Content("", parts, "");
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
