package org.engross.article;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Words in a sentence that tell what is said there. Of several, the last before a date or a count belongs to it. */
interface Cue {

    Pattern cue();

    /** The one whose words stand last; of two that end together, the first given. */
    static <C extends Cue> Optional<C> last(Stream<C> cues, String words) {
        return cues.filter(one -> start(one.cue(), words) >= 0)
                .reduce((one, other) -> start(other.cue(), words) > start(one.cue(), words) ? other : one);
    }

    /** Where the last words that match begin; -1 where none do. */
    static int start(Pattern cue, String words) {
        return cue.matcher(words).results().mapToInt(one -> one.start()).max().orElse(-1);
    }
}
