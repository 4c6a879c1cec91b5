package org.engross.export.comparison;

import java.util.regex.Pattern;
import org.engross.citation.ProvisionPath;
import org.engross.comparison.ProvisionChange;
import org.engross.comparison.ProvisionChange.Kind;

/**
 * What is said above a change.
 *
 * @param number among those that are counted, from 1; 0 for one that is not
 * @param previous the id of the change before it; empty where there is none
 * @param next the id of the change after it; empty where there is none
 * @param citation where it can be cited; empty where it has no page
 * @param doubt what of its words was not checked; empty where all was
 */
public record ChangeLabel(
        String kind, String place, int number, int count, String previous, String next, String citation, String doubt) {

    private static final Pattern SUBSECTION = Pattern.compile("[a-z]{1,2}");

    /** {@code Reworded and redesignated}. */
    public static String kind(ProvisionChange change) {
        var kind = ComparisonWords.kind(change);
        return Character.toUpperCase(kind.charAt(0)) + kind.substring(1);
    }

    /** {@code section 5 → section 7}, or the one place where both are the same. */
    public static String place(ProvisionChange change) {
        if (change.kind() == Kind.FRONT) {
            return "number, title and enacting clause; not an amendment, and not counted";
        }
        var to = printed(change.path());
        return change.fromPath()
                .filter(from -> change.toPath().filter(from::equals).isEmpty())
                .filter(from -> change.toPath().isPresent())
                .map(from -> printed(from) + " → " + to)
                .orElse(to);
    }

    /** A path that begins below the section, in a text that is one section: {@code subsection (e)(5)}. */
    public static String printed(ProvisionPath path) {
        boolean below = !path.steps().isEmpty()
                && SUBSECTION.matcher(path.steps().getFirst()).matches();
        return (below ? "subsection " : "") + path.printed();
    }

    /** An end of a run of provisions; the root, which has the words before all others, is the beginning. */
    static String start(ProvisionPath path) {
        return path.equals(ProvisionPath.ROOT) ? "the beginning" : printed(path);
    }
}
