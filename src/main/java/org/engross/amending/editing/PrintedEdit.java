package org.engross.amending.editing;

import static org.engross.amending.instruction.Outcome.Reason.CONTENT_DOES_NOT_FIT;

import java.util.List;
import java.util.Optional;
import org.engross.amending.draft.OriginText;
import org.engross.amending.draft.Piece;
import org.engross.amending.draft.RunningPrint;
import org.engross.amending.draft.WordSpacing;
import org.engross.amending.draft.WorkingProvision;
import org.engross.amending.instruction.Refusal;
import org.engross.provision.DesignationStyle;
import org.engross.provision.Level;

/**
 * Puts words and levels in the place of a span of the running print and sets the section anew: what follows the span
 * goes on in the provision that the span leaves open.
 */
final class PrintedEdit {

    private final RunningPrint print;
    private final RunningPrint.PrintedSpan span;
    private final List<Piece> inserted;
    private final OpenProvisions open;
    /** The run of words in which the span begins; null where it begins at a designation. */
    private RunningPrint.PrintedElement left;

    private OpenProvisions.OpenProvision heir;
    /** The provision whose words go down into the levels put at their opening; null where none is. */
    private WorkingProvision divided;
    /** The provision that bears the heading after a struck designation, or after one that more are put behind. */
    private OpenProvisions.OpenProvision headed;

    private boolean joins;
    /** Whether the words join those before them as they stand, without a space. */
    private boolean tight;

    private PrintedEdit(RunningPrint print, RunningPrint.PrintedSpan span, List<Piece> inserted) {
        this.print = print;
        this.span = span;
        this.inserted = inserted;
        this.open = new OpenProvisions(print.section());
    }

    /** The section with the span replaced; pieces are words and provisions, the last of which takes what follows. */
    static WorkingProvision replace(RunningPrint print, RunningPrint.PrintedSpan span, List<Piece> inserted) {
        return new PrintedEdit(print, span, inserted).section();
    }

    private WorkingProvision section() {
        var elements = print.elements();
        for (int i = 1; i < elements.size(); i++) {
            var element = elements.get(i);
            if (print.end(i) <= span.from()) {
                set(element);
                continue;
            }
            if (heir == null) {
                before(element, span.from() - print.start(i));
                put(element);
            }
            if (print.start(i) >= span.to()) {
                following(element);
            } else if (print.end(i) > span.to()) {
                after(element, span.to() - print.start(i));
            }
        }
        if (heir == null) {
            put(elements.getLast());
        }
        return open.section();
    }

    /** What stands of an element before the span. */
    private void before(RunningPrint.PrintedElement element, int offset) {
        if (offset <= 0) {
            return;
        }
        left = element;
        switch (element) {
            case RunningPrint.PrintedHead head -> {
                if (offset > head.designation() + 1) {
                    throw new Refusal(CONTENT_DOES_NOT_FIT, "the words begin within a heading");
                }
                open.open(head.node().withHeading(OriginText.NONE));
                headed = open.last();
            }
            case RunningPrint.PrintedRun run -> {
                open.upTo(run.node(), heir);
                var words = (Piece.Words) run.piece();
                var before = words.text().part(0, offset);
                var text = before.stripped();
                if (!text.isEmpty()) {
                    open.last().parts.add(words.with(text));
                }
                tight = span.to() > span.from()
                        && text.length() == before.length()
                        && offset < words.text().length()
                        && WordSpacing.startsWord(words.text().words().charAt(offset));
            }
        }
    }

    private void put(RunningPrint.PrintedElement at) {
        joins = true;
        Optional<WorkingProvision> struck =
                left == null && at instanceof RunningPrint.PrintedHead head && span.to() > span.from()
                        ? Optional.of(head.node())
                        : Optional.empty();
        struck.ifPresent(node -> open.closeTo(node.level()));
        if (left == null && at instanceof RunningPrint.PrintedRun run && open.isOpen(run.node())) {
            open.upTo(run.node(), heir);
        }
        if (!inserted.isEmpty() && inserted.getFirst() instanceof WorkingProvision) {
            divide(at);
        }
        WorkingProvision last = null;
        for (var piece : inserted) {
            if (piece instanceof WorkingProvision provision) {
                var level = last == null
                        ? open.level(provision.value(), struck)
                        : ProvisionEdits.sameStyle(last, provision)
                                ? last.level()
                                : open.level(provision.value(), Optional.empty());
                last = provision.designated(level, provision.designation());
                provision(last);
            } else {
                add(piece);
            }
        }
        heir = open.last();
        joins = true;
        tight = false;
    }

    private void divide(RunningPrint.PrintedElement at) {
        var opening = left == null ? at instanceof RunningPrint.PrintedRun ? at.node() : null : left.node();
        boolean headOnly = left == null || left instanceof RunningPrint.PrintedHead;
        if (!headOnly || opening == null || !open.last().parts.isEmpty() || !open.isOpen(opening)) {
            return;
        }
        divided = opening;
    }

    private void provision(WorkingProvision provision) {
        var opened = provision.withParts(List.of());
        open.open(opened);
        headed = headed == null ? open.last() : headed;
        Level below = null;
        for (var part : provision.parts()) {
            if (part instanceof WorkingProvision child) {
                below = below == null ? DesignationStyle.below(provision.level(), child.value()) : below;
                provision(child.designated(below, child.designation()));
            } else {
                open.upTo(opened, null);
                open.last().parts.add(part);
            }
        }
    }

    /** What stands of an element after the span. */
    private void after(RunningPrint.PrintedElement element, int offset) {
        switch (element) {
            case RunningPrint.PrintedHead head -> heading(head, offset);
            case RunningPrint.PrintedRun run -> {
                var words = (Piece.Words) run.piece();
                var after = words.text().part(offset, words.text().length());
                var right = words.with(after.stripped());
                tight = span.to() > span.from()
                        && right.text().length() == after.length()
                        && words.text().words().charAt(offset - 1) != ' ';
                if (right.text().isEmpty()) {
                    break;
                }
                boolean sameHead = left instanceof RunningPrint.PrintedHead && left.node() == run.node();
                if (left != null && element != left && !sameHead && open.isOpen(run.node())) {
                    open.upTo(run.node(), heir);
                    open.last().parts.add(right);
                } else {
                    add(right);
                }
                joins = false;
            }
        }
    }

    /** A heading whose designation is struck stays with the provision that takes its words. */
    private void heading(RunningPrint.PrintedHead head, int offset) {
        if (offset > head.designation() + 1) {
            throw new Refusal(CONTENT_DOES_NOT_FIT, "the words end within a heading");
        }
        var now = headed == null ? open.last() : headed;
        if (!now.as.heading().isEmpty() || !now.parts.isEmpty() || open.isSection()) {
            throw new Refusal(CONTENT_DOES_NOT_FIT, "a heading would be left without a provision");
        }
        now.as = now.as.withHeading(head.node().heading());
    }

    /** The first words after the span go on in the provision that it leaves open. */
    private void following(RunningPrint.PrintedElement element) {
        if (joins && element instanceof RunningPrint.PrintedRun run) {
            add(run.piece());
            joins = false;
        } else {
            set(element);
        }
    }

    private void set(RunningPrint.PrintedElement element) {
        joins = false;
        switch (element) {
            case RunningPrint.PrintedHead head -> open.open(head.node());
            case RunningPrint.PrintedRun run -> {
                open.upTo(heir != null && run.node() == divided ? null : run.node(), heir);
                open.last().parts.add(run.piece());
            }
        }
    }

    /** Joins words to those before them, or begins with them. */
    private void add(Piece piece) {
        var parts = open.last().parts;
        if (joins
                && piece instanceof Piece.Words words
                && !parts.isEmpty()
                && parts.getLast() instanceof Piece.Words last) {
            var joined = tight ? last.text().then(words.text()) : WordSpacing.after(last.text(), words.text());
            parts.set(parts.size() - 1, last.with(joined));
            tight = false;
        } else if (piece instanceof Piece.Words && parts.stream().anyMatch(WorkingProvision.class::isInstance)) {
            throw new Refusal(CONTENT_DOES_NOT_FIT, "words would stand among the levels");
        } else {
            parts.add(piece);
        }
    }
}
