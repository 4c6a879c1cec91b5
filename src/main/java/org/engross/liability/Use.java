package org.engross.liability;

import java.util.Objects;
import org.engross.citation.ProvisionPath;

/**
 * Words of an element in a text: they stand from {@code start} to {@code end}, in UTF-16 code units, in the {@code run}th
 * run of the provision at the path, as {@link org.engross.provision.Run} counts.
 *
 * @param words exactly as they stand there
 * @param law the number of the section of law that quoted words would be part of; empty for a text's own words
 * @param place the path as a lawyer cites it: {@code section 4(a), proposed section 230(e)(5)(A)}
 * @param lead the words that introduce the provision, such as "Nothing in this section shall be construed to impair or
 *     limit—"; empty if none
 */
public record Use(
        ProvisionPath path, int run, int start, int end, String words, String law, String place, String lead) {

    public Use {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(law, "law");
        Objects.requireNonNull(lead, "lead");
        if (words.isEmpty() || end - start != words.length()) {
            throw new IllegalArgumentException("words that do not fill their place: '" + words + "'");
        }
    }

    boolean overlaps(Use other) {
        return path.equals(other.path) && run == other.run && start < other.end && other.start < end;
    }

    /** Whether the words are of two sections of law: the penalty of one is no rewording of the other's. */
    boolean isOfAnotherLawThan(Use other) {
        return !law.isEmpty() && !other.law.isEmpty() && !law.equals(other.law);
    }

    /** The words without what nested quotation changes: quotation marks of one sort. */
    String plain() {
        return words.replace('‘', '“').replace('’', '”');
    }
}
