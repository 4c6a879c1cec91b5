package org.engross.provision;

import java.util.Objects;

/**
 * Something said about a run of words, standing beside them so that matching and comparing see one plain string.
 *
 * @param value the target of a reference, the term defined, the {@code page:line} of a print
 */
public record Mark(Kind kind, Span span, String value) {

    /** What a mark says. */
    public enum Kind {
        /** A reference to law; the value is its identifier. */
        REFERENCE,
        /** Words struck or inserted by amendatory language, without their quotation marks. */
        QUOTED_TEXT,
        /** A defined term. */
        TERM,
        /** Where a line of the printed page begins; the value is {@code page:line}, the span is empty. */
        LINE,
        /**
         * A footnote of the publisher, not of the law, called at this place; the value is its number and its words
         * ({@code 1 So in original.}), the span is empty.
         */
        NOTE,
        /** Words in the margin of the print, such as a side note or a page's number; the span is empty. */
        MARGIN
    }

    public Mark {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(value, "value");
    }
}
