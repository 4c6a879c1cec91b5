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
 */
public record UnreadLanguage(ProvisionPath path, String words, Optional<Address> within) {

    public UnreadLanguage {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(within, "within");
    }
}
