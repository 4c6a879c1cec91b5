package org.engross.find;

import java.util.List;

/**
 * What words may mean.
 *
 * @param words as they were asked
 * @param understood each reading of the words, with how much of it is held; empty where they have no known form
 * @param unread those of the words that no reading accounts for; else empty
 * @param found the best first, each once, at most {@link #MOST}; none where nothing that is held is meant
 * @param left how many more there are
 */
public record FindAnswer(String words, List<UnderstoodAs> understood, String unread, List<FoundThing> found, int left) {

    /** How many candidates are told at most. */
    public static final int MOST = 25;

    /**
     * A reading of the words.
     *
     * @param as in words: {@code roll call 90}
     * @param held how many such things are held
     */
    public record UnderstoodAs(String as, int held) {

        /** {@code Read as roll call 90; none is held.} */
        public String sentence() {
            return "Read as " + as + (held == 0 ? "; none is held." : held == 1 ? "." : "; " + held + " are held.");
        }
    }

    public FindAnswer {
        understood = List.copyOf(understood);
        found = List.copyOf(found);
    }

    /** Whether one thing, and nothing else, is meant. */
    public boolean isOne() {
        return found.size() == 1 && unread.isEmpty();
    }
}
