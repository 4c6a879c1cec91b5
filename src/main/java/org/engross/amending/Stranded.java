package org.engross.amending;

import static org.engross.amending.Outcome.Reason.CONTENT_DOES_NOT_FIT;

import java.util.List;

/** Tells provisions that a strike in the running print would leave without the ones before them: (3) without (1). */
record Stranded(RunningPrint print, RunningPrint.Span span, List<Piece> inserted, UnitEdits.Later later) {

    void check() {
        Draft last = null;
        for (int i = 0; i < print.elements().size(); i++) {
            if (!(print.elements().get(i) instanceof RunningPrint.Head head)) {
                continue;
            }
            boolean struck = print.start(i) >= span.from()
                    && print.start(i) + head.designation() <= span.to()
                    && head.designation() > 0;
            if (struck) {
                last = head.node();
            } else if (last != null && UnitEdits.sameStyle(last, head.node()) && areBeside(last, head.node())) {
                check(head.node());
                return;
            }
        }
    }

    private boolean areBeside(Draft one, Draft other) {
        var section = print.elements().getFirst().node();
        return section.parentOf(one) == section.parentOf(other);
    }

    private void check(Draft left) {
        boolean follows =
                inserted.stream().anyMatch(piece -> piece instanceof Draft node && UnitEdits.sameStyle(node, left));
        if (!follows && !later.frees(left.value())) {
            throw new Refusal(CONTENT_DOES_NOT_FIT, left.designation() + " would be left without those before it");
        }
    }
}
