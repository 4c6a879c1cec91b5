package org.engross.liability;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds words of an element by a pattern within one run of words. The use is what the pattern matches and no more.
 *
 * @param words the pattern of the words
 * @param within must be found in what stands above the run: the headings and the introductory words of the provisions
 *     that it lies in
 * @param unless excludes: found in the run or in what stands above it, the rule does not apply there
 * @param why what the rule is for, in a sentence
 */
public record Rule(Pattern words, Optional<Pattern> within, Optional<Pattern> unless, String why) {

    public Rule {
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(within, "within");
        Objects.requireNonNull(unless, "unless");
        Objects.requireNonNull(why, "why");
        if (words.matcher("").find()) {
            throw new IllegalArgumentException("a rule that finds nothing everywhere: '" + words + "'");
        }
    }

    /** Whether it applies to a run of words below these words. */
    boolean applies(String run, String above) {
        return within.map(pattern -> pattern.matcher(above).find()).orElse(true)
                && unless.map(pattern -> !pattern.matcher(run).find()
                                && !pattern.matcher(above).find())
                        .orElse(true);
    }
}
