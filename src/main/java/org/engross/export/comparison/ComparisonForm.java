package org.engross.export.comparison;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.engross.citation.ProvisionPath;
import org.engross.comparison.ProvisionChange;
import org.engross.comparison.ProvisionChange.Kind;

/**
 * How a comparison is printed as HTML.
 *
 * @param kinds the kinds of change to show; others are folded away, and said to be
 * @param within only this provision and what stands below it, in either text
 * @param folded whether long runs of unchanged provisions are folded
 * @param citation where a change can be cited; empty where it has no page
 * @param doubt what is not checked of the words of a change; empty where all is
 */
public record ComparisonForm(
        Layout layout,
        Set<Kind> kinds,
        Optional<ProvisionPath> within,
        boolean folded,
        Function<ProvisionChange, Optional<String>> citation,
        Function<ProvisionChange, String> doubt) {

    /** How the two texts stand to each other. */
    public enum Layout {
        /** In two columns. */
        SIDE,
        /** In one column, what is struck and what is inserted in one line, under a label for each change. */
        INLINE,
        /** As law is printed, without labels. */
        PRINT
    }

    /** Every change, side by side, nothing folded. */
    public static final ComparisonForm WHOLE = new ComparisonForm(
            Layout.SIDE, Set.of(Kind.values()), Optional.empty(), false, change -> Optional.empty(), change -> "");

    public ComparisonForm {
        kinds = Set.copyOf(kinds);
    }

    /** The same, where each change says what of it was not checked. */
    public ComparisonForm doubting(Function<ProvisionChange, String> what) {
        return new ComparisonForm(layout, kinds, within, folded, citation, what);
    }

    boolean shows(ProvisionChange change) {
        return change.kind() != Kind.SAME && kinds.contains(change.kind());
    }

    boolean covers(ProvisionChange change) {
        return within.isEmpty()
                || change.fromPath().filter(within.get()::covers).isPresent()
                || change.toPath().filter(within.get()::covers).isPresent();
    }
}
