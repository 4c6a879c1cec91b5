package org.engross.export.comparison;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.engross.citation.ProvisionPath;
import org.engross.comparison.ProvisionChange;
import org.engross.comparison.ProvisionChange.Kind;
import org.engross.expression.Caveats.ChangeDoubt;
import org.engross.provenance.ComparisonSignatures;

/**
 * How a comparison is printed as HTML.
 *
 * @param kinds the kinds of change to show; others are folded away, and said to be
 * @param within only this provision and what stands below it, in either text
 * @param folded whether long runs of unchanged provisions are folded
 * @param citation where a change can be cited; empty where it has no page
 * @param doubts what is not checked of the words of a change
 * @param signatures who made each change
 * @param by only the changes that this text made, by its id
 */
public record ComparisonForm(
        Layout layout,
        Set<Kind> kinds,
        Optional<ProvisionPath> within,
        boolean folded,
        Function<ProvisionChange, Optional<String>> citation,
        Function<ProvisionChange, ChangeDoubt> doubts,
        ComparisonSignatures signatures,
        Optional<String> by) {

    /** How the two texts stand to each other. */
    public enum Layout {
        /** In two columns. */
        SIDE,
        /** In two columns, and what differs in one column too: a page shows what its width has room for. */
        FITTING,
        /** In one column, what is struck and what is inserted in one line, under a label for each change. */
        INLINE,
        /** As law is printed, without labels. */
        PRINT
    }

    /** Where every word of both texts was checked, or nothing is to be said of it. */
    public static final Function<ProvisionChange, ChangeDoubt> NO_DOUBT = change -> ChangeDoubt.NONE;

    /** Every change, side by side, nothing folded. */
    public static final ComparisonForm WHOLE = new ComparisonForm(
            Layout.SIDE, Set.of(Kind.values()), Optional.empty(), false, change -> Optional.empty(), NO_DOUBT);

    /** One in which no change is signed. */
    public ComparisonForm(
            Layout layout,
            Set<Kind> kinds,
            Optional<ProvisionPath> within,
            boolean folded,
            Function<ProvisionChange, Optional<String>> citation,
            Function<ProvisionChange, ChangeDoubt> doubts) {
        this(layout, kinds, within, folded, citation, doubts, ComparisonSignatures.NONE, Optional.empty());
    }

    public ComparisonForm {
        kinds = Set.copyOf(kinds);
    }

    /** The same, where each change says what of it was not checked. */
    public ComparisonForm doubting(Function<ProvisionChange, ChangeDoubt> what) {
        return new ComparisonForm(layout, kinds, within, folded, citation, what, signatures, by);
    }

    /** The same, where each change is signed, of which only those of one text are shown if one is asked for. */
    public ComparisonForm signed(ComparisonSignatures who, Optional<String> only) {
        return new ComparisonForm(layout, kinds, within, folded, citation, doubts, who, only);
    }

    boolean shows(ProvisionChange change) {
        return change.kind() != Kind.SAME
                && kinds.contains(change.kind())
                && (by.isEmpty() || signatures.of(change).isBy(by.get()));
    }

    boolean covers(ProvisionChange change) {
        return within.isEmpty()
                || change.fromPath().filter(within.get()::covers).isPresent()
                || change.toPath().filter(within.get()::covers).isPresent();
    }
}
