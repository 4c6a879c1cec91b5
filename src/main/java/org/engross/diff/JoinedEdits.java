package org.engross.diff;

import java.util.ArrayList;
import java.util.List;

/** Makes one list of edits out of several in a row, by the rules that hold within each. */
final class JoinedEdits {

    /** Words both sides share, then a change; either may be empty. */
    private record EditStep(String same, String struck, String inserted) {

        boolean isChange() {
            return !struck.isEmpty() || !inserted.isEmpty();
        }

        EditStep through(EditStep next) {
            return new EditStep(same, struck + next.same + next.struck, inserted + next.same + next.inserted);
        }
    }

    private JoinedEdits() {}

    static List<Edit> of(List<Edit> edits) {
        var joined = new ArrayList<Edit>();
        for (var step : withoutIslands(steps(edits))) {
            add(joined, Edit.Op.SAME, step.same());
            add(joined, Edit.Op.STRIKE, step.struck());
            add(joined, Edit.Op.INSERT, step.inserted());
        }
        return List.copyOf(joined);
    }

    private static void add(List<Edit> joined, Edit.Op op, String text) {
        if (!text.isEmpty()) {
            joined.add(new Edit(op, text));
        }
    }

    private static List<EditStep> steps(List<Edit> edits) {
        var steps = new ArrayList<EditStep>();
        var current = new EditStep("", "", "");
        for (var edit : edits) {
            var text = edit.text();
            if (edit.op() == Edit.Op.SAME && current.isChange()) {
                steps.add(current);
                current = new EditStep("", "", "");
            }
            current = switch (edit.op()) {
                case SAME -> new EditStep(current.same() + text, "", "");
                case STRIKE -> new EditStep(current.same(), current.struck() + text, current.inserted());
                case INSERT -> new EditStep(current.same(), current.struck(), current.inserted() + text);
            };
        }
        steps.add(current);
        return steps;
    }

    private static List<EditStep> withoutIslands(List<EditStep> steps) {
        var merged = new ArrayList<EditStep>();
        for (var step : steps) {
            boolean between = !merged.isEmpty() && merged.getLast().isChange() && step.isChange();
            if (between && Cleaning.isIsland(step.same())) {
                merged.add(merged.removeLast().through(step));
            } else {
                merged.add(step);
            }
        }
        return merged;
    }
}
