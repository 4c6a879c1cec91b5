package org.engross.diff;

import java.util.Locale;
import java.util.Set;

/** English words so common that two texts sharing them have nothing in common yet. */
public final class StopWords {

    private static final Set<String> WORDS =
            Set.of(("a an and any are as at be been but by for from has have if in into is it its may nor not of on or"
                            + " shall so such than that the their there these this those to under upon was were which"
                            + " who with")
                    .split(" "));

    private StopWords() {}

    /** Whether the word is one of them, in whatever case. */
    public static boolean contain(String word) {
        return WORDS.contains(word.toLowerCase(Locale.ROOT));
    }
}
