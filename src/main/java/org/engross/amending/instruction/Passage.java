package org.engross.amending.instruction;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What an instruction strikes, or what it inserts next to. */
public sealed interface Passage {

    /**
     * Words: "“tax” the second place it appears", "the period at the end".
     *
     * @param words as they stand in the law
     * @param through "and all that follows through …", where said
     */
    record Quoted(String words, Occurrence occurrence, Optional<Through> through) implements Passage {
        public Quoted {
            Objects.requireNonNull(occurrence, "occurrence");
            Objects.requireNonNull(through, "through");
            if (words.isBlank()) {
                throw new IllegalArgumentException("a passage without words");
            }
        }
    }

    /**
     * "the subsection designation and heading", "the paragraph designation and all that follows through “The term”".
     *
     * @param heading whether the heading goes too; it does with all that follows
     */
    record Head(boolean heading, Optional<Through> through) implements Passage {}

    /** Provisions, sentences, a heading, a matter: all that the targets name. */
    record Named(List<Target> targets) implements Passage {
        public Named {
            targets = List.copyOf(targets);
            if (targets.isEmpty()) {
                throw new IllegalArgumentException("a passage that names nothing");
            }
        }
    }

    /** "line 1 and all that follows through line 13": the lines as wholes. */
    record Lines(Step.Line first, Step.Line last) implements Passage {}

    /** Where "all that follows" ends. */
    sealed interface Through {
        /**
         * At the end of words that stand later, or before them ("all that precedes", "up to").
         *
         * @param inclusive whether these words go too
         * @param in where they stand, if that is said
         */
        record ToWords(String words, Occurrence occurrence, boolean inclusive, Optional<Target> in)
                implements Through {}

        /** At the end of the place where the first words stand. */
        record ToEnd() implements Through {}

        /** "through line 7": at the end of a line of the print. */
        record ToLine(Step.Line line) implements Through {}

        /** At the end of a provision. */
        record ToUnit(Target unit) implements Through {}

        /** Before a provision: "all that precedes paragraph (2)". */
        record BeforeUnit(Target unit) implements Through {}
    }
}
