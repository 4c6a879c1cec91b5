package org.engross.export.comparison;

import java.util.List;
import java.util.Locale;
import org.engross.comparison.Comparison;
import org.engross.comparison.ProvisionChange;
import org.engross.diff.Edit;
import org.engross.expression.Caveats;
import org.engross.provision.Wording;

/**
 * Prints a comparison as plain text: a summary, then each provision that is not the same, its edits marked as wdiff marks
 * them. Asterisks stand, as in comparative prints, for levels printed as changes of their own.
 *
 * <pre>
 * REWORDED  s3/a/s2421A/e  Affirmative Defense
 * … violating subsection (a){+, or subsection (b)(1)+} where the defendant proves …
 * </pre>
 */
public final class ComparisonPlain {

    private static final String OMITTED = "* * * * *\n";

    private ComparisonPlain() {}

    /** The print, each line ended by a line feed. */
    public static String of(Comparison comparison) {
        return of(comparison, Caveats.NONE);
    }

    /** The print, with what a reader must know of the texts before it. */
    public static String of(Comparison comparison, Caveats caveats) {
        var out = new StringBuilder();
        out.append(ComparisonWords.title(comparison)).append("\n\n");
        caveats.notes().forEach(note -> out.append(note).append("\n\n"));
        ComparisonWords.summary(comparison).forEach(line -> out.append(line).append('\n'));
        var differences = comparison.differences();
        if (differences.isEmpty()) {
            out.append('\n').append(ComparisonWords.NOTHING_CHANGED).append('\n');
        }
        differences.forEach(change -> print(change, caveats.doubt().apply(change), out));
        return out.toString();
    }

    private static void print(ProvisionChange change, String doubt, StringBuilder out) {
        out.append('\n').append(ComparisonWords.kind(change).toUpperCase(Locale.ROOT));
        out.append("  ").append(ComparisonWords.place(change));
        if (!change.heading().isEmpty()) {
            out.append("  ").append(change.heading());
        }
        out.append('\n').append(doubt.isEmpty() ? "" : doubt + "\n");
        if (change.passages().stream().allMatch(passage -> passage.isUnchanged())) {
            out.append(ComparisonWords.unchanged(change)).append('\n');
            return;
        }
        passages(change, out);
    }

    private static void passages(ProvisionChange change, StringBuilder out) {
        boolean afterLevels = false;
        for (var passage : change.passages()) {
            if (passage.kind() == Wording.Kind.HEADING && passage.isUnchanged()) {
                continue; // stands in the line above
            }
            if (passage.afterLevels() && !afterLevels) {
                out.append(OMITTED);
                afterLevels = true;
            }
            edits(passage.edits(), out);
            out.append('\n');
        }
    }

    private static void edits(List<Edit> edits, StringBuilder out) {
        for (var edit : edits) {
            out.append(
                    switch (edit.op()) {
                        case SAME -> edit.text();
                        case STRIKE -> "[-" + edit.text() + "-]";
                        case INSERT -> "{+" + edit.text() + "+}";
                    });
        }
    }
}
