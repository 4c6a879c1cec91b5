package org.engross.scorecard;

/**
 * What is wrong in a scorecard's file.
 *
 * @param line counted from 1; 0 for the file as a whole
 */
public record FileFault(int line, String words) {

    /** {@code line 4: not a weight: 'ten'}. */
    public String printed() {
        return line == 0 ? words : "line " + line + ": " + words;
    }
}
