package org.engross.amending.instruction;

import java.util.Objects;
import java.util.Optional;
import org.engross.citation.ProvisionPath;

/**
 * Amendatory language that no instruction claims.
 *
 * @param path the provision of the amending text where it stands
 * @param words as written
 * @param within the law that the language before it had named, where it goes on from there; empty where the words
 *     themselves may name another
 * @param why what kept it from being read
 */
public record UnreadLanguage(ProvisionPath path, String words, Optional<Address> within, String why) {

    public UnreadLanguage {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(within, "within");
        Objects.requireNonNull(why, "why");
    }

    /** What no rule claims. */
    public UnreadLanguage(ProvisionPath path, String words, Optional<Address> within) {
        this(path, words, within, "no rule reads these words");
    }
}
