package org.engross.export.comparison;

import java.util.regex.Pattern;
import org.engross.amending.PlaceNames;
import org.engross.citation.ProvisionPath;
import org.engross.comparison.Comparison;
import org.engross.comparison.ProvisionChange;
import org.engross.comparison.ProvisionChange.Kind;

/** Names the places of two compared texts as a lawyer cites them, each as its own text has it. */
public record ComparedPlaces(PlaceNames before, PlaceNames after) {

    private static final Pattern SUBSECTION = Pattern.compile("[a-z]{1,2}");

    public static ComparedPlaces of(Comparison comparison) {
        return new ComparedPlaces(PlaceNames.of(comparison.before()), PlaceNames.of(comparison.after()));
    }

    /** {@code section 5 → section 7}, or the one place where both are the same. */
    public String place(ProvisionChange change) {
        if (change.kind() == Kind.FRONT) {
            return "number, title and enacting clause; not an amendment, and not counted";
        }
        var from = change.fromPath().map(path -> printed(path, before));
        var to = change.toPath().map(path -> printed(path, after));
        return from.isPresent() && to.isPresent() && !from.equals(to)
                ? from.get() + " → " + to.get()
                : to.or(() -> from).orElseThrow();
    }

    /** Where a change stands in the newer text; what is struck, where it stood. */
    public String newest(ProvisionChange change) {
        return change.toPath().map(path -> printed(path, after)).orElseGet(() -> printed(change.path(), before));
    }

    /** An end of a run of provisions; the root, which has the words before all others, is the beginning. */
    String start(ProvisionChange change) {
        return start(change.path(), change.toPath().isPresent() ? after : before);
    }

    static String start(ProvisionPath path, PlaceNames names) {
        return path.equals(ProvisionPath.ROOT) ? "the beginning" : printed(path, names);
    }

    /** A path that begins below the section, in a text that is one section: {@code subsection (e)(5)}. */
    public static String printed(ProvisionPath path, PlaceNames names) {
        boolean below = !path.steps().isEmpty()
                && SUBSECTION.matcher(path.steps().getFirst()).matches();
        return (below ? "subsection " : "") + names.printed(path);
    }
}
