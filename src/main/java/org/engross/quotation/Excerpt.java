package org.engross.quotation;

import java.util.Objects;
import org.engross.citation.ProvisionPath;
import org.engross.provision.Run;

/**
 * Words of a text and their place: they stand from {@code start} to {@code end}, in UTF-16 code units, in the
 * {@code run}th run of the provision at the path, as {@link Run} counts.
 */
public record Excerpt(ProvisionPath path, int run, int start, int end, String words) {

    public Excerpt {
        Objects.requireNonNull(path, "path");
        if (end - start != words.length() || words.isEmpty()) {
            throw new IllegalArgumentException("words that do not fill their place: '" + words + "'");
        }
    }

    static Excerpt of(Run run, int start, int end) {
        return new Excerpt(run.path(), run.number(), start, end, run.words().substring(start, end));
    }
}
