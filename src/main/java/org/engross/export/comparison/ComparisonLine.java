package org.engross.export.comparison;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.engross.comparison.Comparison;
import org.engross.comparison.ProvisionChange;
import org.engross.comparison.ProvisionChange.Kind;
import org.engross.comparison.Row;
import org.engross.comparison.WordRun;

/**
 * A line of a comparison in print.
 *
 * @param first whether it is the first line at which the change shows, so that its label stands above it
 * @param differs whether something in this line differs; the chapeau of a provision of which only the flush words were
 *     reworded does not
 */
record ComparisonLine(Row row, boolean first, boolean differs) {

    /** The lines in order, those without anything to read left out. */
    static List<ComparisonLine> of(Comparison comparison) {
        var lines = new ArrayList<ComparisonLine>();
        var begun = new HashSet<String>();
        for (var row : comparison.rows()) {
            boolean differs = differs(row);
            if (differs || isReadable(row)) {
                boolean first = differs && begun.add(row.change().id());
                lines.add(new ComparisonLine(row, first, differs));
            }
        }
        return lines;
    }

    /** The lines at which one change shows. */
    static List<ComparisonLine> of(Comparison comparison, ProvisionChange change) {
        return of(comparison).stream()
                .filter(line -> line.change().equals(change) && line.differs())
                .toList();
    }

    ProvisionChange change() {
        return row.change();
    }

    private static boolean differs(Row row) {
        var change = row.change();
        boolean here = change.isBlock() || !row.passages().stream().allMatch(WordRun::isUnchanged);
        return change.kind() != Kind.SAME && (here || !row.flush() && (change.redesignated() || change.moved()));
    }

    private static boolean isReadable(Row row) {
        boolean words = row.passages().stream().anyMatch(passage -> !isMark(passage));
        boolean designated =
                !row.flush() && !row.change().provision().designation().isNone();
        return words || designated;
    }

    /** Whether it is only the mark after a quoted block, the same in both: nothing to read. */
    static boolean isMark(WordRun passage) {
        return passage.isUnchanged()
                && passage.edits().stream().allMatch(edit -> edit.text().chars().noneMatch(Character::isLetterOrDigit));
    }

    /** How many words it holds, those of both texts counted once. */
    int words() {
        return row.passages().stream()
                .flatMap(passage -> passage.edits().stream())
                .mapToInt(edit -> edit.text().split(" ").length)
                .sum();
    }
}
