package org.engross.proceeding;

import java.util.Locale;
import java.util.Objects;

/**
 * How much a list has of what there is, so that nobody takes an empty list for more than it says: that there is none and
 * that none was collected are two things.
 *
 * @param note in a sentence, how that is known
 */
public record Coverage(CoverageExtent extent, String note) {

    /** All that there is by the official record, some of it, or nothing. */
    public enum CoverageExtent {
        ALL,
        SOME,
        NONE;

        /** {@code all}, {@code some}, {@code none}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A list of what this collection holds. */
    public static final Coverage OF_WHAT_IS_HELD =
            some("Only what is held here is listed; what is not listed may exist.");

    public Coverage {
        Objects.requireNonNull(extent, "extent");
        Objects.requireNonNull(note, "note");
    }

    public static Coverage all(String note) {
        return new Coverage(CoverageExtent.ALL, note);
    }

    public static Coverage some(String note) {
        return new Coverage(CoverageExtent.SOME, note);
    }

    public static Coverage none(String note) {
        return new Coverage(CoverageExtent.NONE, note);
    }

    /** Whether nothing was collected, so that an empty list says nothing. */
    public boolean isNone() {
        return extent == CoverageExtent.NONE;
    }

    public boolean isAll() {
        return extent == CoverageExtent.ALL;
    }
}
