package org.engross.comparison;

import java.util.List;
import org.engross.citation.ProvisionPath;

/**
 * That the words of one provision were parted among several, or those of several brought together in one.
 *
 * @param before the provisions in the older text: one that was split, or those that were merged
 * @param after the provisions in the newer text: those into which it was split, or the one made of several
 */
public record Regrouping(Kind kind, List<ProvisionPath> before, List<ProvisionPath> after) {

    /** What was done with the provisions. */
    public enum Kind {
        SPLIT,
        MERGED
    }

    public Regrouping {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** Whether the change is of one of the provisions parted or brought together. */
    public boolean concerns(ProvisionChange change) {
        return change.fromPath().filter(before::contains).isPresent()
                || change.toPath().filter(after::contains).isPresent();
    }
}
