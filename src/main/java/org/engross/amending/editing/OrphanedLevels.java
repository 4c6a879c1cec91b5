package org.engross.amending.editing;

import static org.engross.amending.instruction.Outcome.Reason.CONTENT_DOES_NOT_FIT;

import java.util.List;
import org.engross.amending.draft.Piece;
import org.engross.amending.draft.RunningPrint;
import org.engross.amending.draft.WorkingProvision;
import org.engross.amending.instruction.Refusal;

/** Tells provisions that a strike in the running print would leave without the ones before them: (3) without (1). */
record OrphanedLevels(RunningPrint print, RunningPrint.PrintedSpan span, List<Piece> inserted, Later later) {

    void check() {
        if (isGivenUp()) {
            return;
        }
        WorkingProvision last = null;
        for (int i = 0; i < print.elements().size(); i++) {
            if (!(print.elements().get(i) instanceof RunningPrint.PrintedHead head)) {
                continue;
            }
            boolean struck = print.start(i) >= span.from()
                    && print.start(i) + head.designation() <= span.to()
                    && head.designation() > 0;
            if (struck) {
                last = head.node();
            } else if (last != null && ProvisionEdits.sameStyle(last, head.node()) && areBeside(last, head.node())) {
                check(head.node());
                return;
            }
        }
    }

    /** "striking “(1) Subject to”": the first level of a provision without words goes up into it, and no other level goes. */
    private boolean isGivenUp() {
        var at = print.span(span.from(), span.to());
        var node = at.from().owner();
        var parent = print.parent(node);
        return inserted.stream().noneMatch(WorkingProvision.class::isInstance)
                && at.from().piece() == node
                && at.to().owner() == node
                && parent != null
                && parent.parts().getFirst() == node;
    }

    private boolean areBeside(WorkingProvision one, WorkingProvision other) {
        return print.parent(one) == print.parent(other);
    }

    private void check(WorkingProvision left) {
        boolean follows = inserted.stream()
                .anyMatch(piece -> piece instanceof WorkingProvision node && ProvisionEdits.sameStyle(node, left));
        if (!follows && !later.frees(left.value())) {
            throw new Refusal(CONTENT_DOES_NOT_FIT, left.designation() + " would be left without those before it");
        }
    }
}
