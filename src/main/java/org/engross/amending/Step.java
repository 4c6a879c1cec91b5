package org.engross.amending;

import java.util.Objects;
import java.util.Optional;
import org.engross.provision.Level;

/** One step of the way from a section to the place that an instruction names. */
public sealed interface Step {

    /** A provision: "paragraph (1)"; the level is absent where only the designation is written, as (A) in "(1)(A)". */
    record Unit(Optional<Level> level, String value) implements Step {
        public Unit {
            Objects.requireNonNull(level, "level");
            if (value.isEmpty()) {
                throw new IllegalArgumentException("a unit without a designation");
            }
        }

        @Override
        public String toString() {
            return level.map(word -> word.word() + " ").orElse("") + "(" + value + ")";
        }
    }

    /** "the heading" of what the steps before name. */
    record Heading() implements Step {
        @Override
        public String toString() {
            return "the heading";
        }
    }

    /** "the matter preceding paragraph (1)". */
    record MatterBefore(Unit unit) implements Step {
        @Override
        public String toString() {
            return "the matter preceding " + unit;
        }
    }

    /** "the matter following paragraph (3)": the flush words after the levels. */
    record MatterAfter(Unit unit) implements Step {
        @Override
        public String toString() {
            return "the matter following " + unit;
        }
    }

    /** "the item relating to section 2421" of a table of sections. */
    record Item(String section) implements Step {
        @Override
        public String toString() {
            return "the item relating to section " + section;
        }
    }

    /** "page 7, line 21" of a bill's print as it was before any direction is executed. */
    record Line(int page, int line) implements Step {
        /** As a line mark names it. */
        String mark() {
            return page + ":" + line;
        }

        Line next() {
            return new Line(page, line + 1);
        }

        @Override
        public String toString() {
            return "page " + page + ", line " + line;
        }
    }

    /** "the text of section 518": all but the heading. */
    record Text() implements Step {
        @Override
        public String toString() {
            return "the text";
        }
    }

    /**
     * "the second sentence".
     *
     * @param number from 1; {@link #LAST} for the last
     */
    record Sentence(int number) implements Step {
        public static final int LAST = -1;

        @Override
        public String toString() {
            return number == LAST ? "the last sentence" : "sentence " + number;
        }
    }
}
