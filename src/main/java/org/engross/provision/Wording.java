package org.engross.provision;

import java.util.List;
import java.util.Objects;

/**
 * A run of words of one kind, without line breaks: "Whoever knowingly—" is a chapeau.
 *
 * @param words exactly as printed, quotation marks included, no space at either end
 * @param marks in order of their start; offsets count in {@code words}
 */
public record Wording(Kind kind, String words, List<Mark> marks) implements Part {

    /** What the words are in their provision. */
    public enum Kind {
        HEADING,
        /** "An Act To amend …" */
        LONG_TITLE,
        /** "Be it enacted …" */
        ENACTING_FORMULA,
        /** Words before the levels that they introduce. */
        CHAPEAU,
        /** The words of a provision without levels below it. */
        CONTENT,
        /** Flush words after the levels. */
        CONTINUATION,
        /** "Provided, That …" set as a paragraph of its own. */
        PROVISO,
        /** Words after the body, such as "Approved April 11, 2018." */
        CLOSING
    }

    /** No words: the heading of a provision that has none. */
    public static final Wording NONE = new Wording(Kind.HEADING, "", List.of());

    public Wording {
        Objects.requireNonNull(kind, "kind");
        if (words.indexOf('\n') >= 0 || !words.equals(words.strip())) {
            throw new IllegalArgumentException("words with a line break or an outer space: '" + words + "'");
        }
        marks = List.copyOf(marks);
        for (var mark : marks) {
            if (mark.span().end() > words.length()) {
                throw new IllegalArgumentException("a mark beyond the words: " + mark + " in '" + words + "'");
            }
        }
    }

    public static Wording of(Kind kind, String words) {
        return new Wording(kind, words, List.of());
    }

    public static Wording heading(String words) {
        return of(Kind.HEADING, words);
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** The same kind with other words; the marks, whose offsets would no longer hold, are left behind. */
    public Wording withWords(String newWords) {
        return of(kind, newWords);
    }
}
