package org.engross.provision;

/**
 * A run of characters.
 *
 * @param start the first, counted in UTF-16 code units from 0
 * @param end the one after the last
 */
public record Span(int start, int end) {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: " + start + " to " + end);
        }
    }

    public int length() {
        return end - start;
    }
}
