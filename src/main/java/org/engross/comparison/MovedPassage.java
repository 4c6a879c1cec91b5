package org.engross.comparison;

/**
 * A passage that moved within a run of a provision's words: it is struck at one place and stands unchanged at another.
 *
 * @param before where it begins in the older words
 * @param after where it begins in the newer words
 * @param words as the newer text has them
 */
public record MovedPassage(int before, int after, String words) {

    /** The same where words stand before it on either side. */
    MovedPassage behind(int older, int newer) {
        return new MovedPassage(before + older, after + newer, words);
    }
}
