package org.engross.amending.editing;

import static org.engross.amending.instruction.Outcome.Reason.CONTENT_DOES_NOT_FIT;

import java.util.List;
import java.util.Optional;
import org.engross.amending.draft.OriginText;
import org.engross.amending.draft.Piece;
import org.engross.amending.draft.WordSpacing;
import org.engross.amending.draft.WorkingProvision;
import org.engross.amending.instruction.Refusal;
import org.engross.provision.Designation;
import org.engross.provision.DesignationStyle;
import org.engross.provision.Level;
import org.engross.provision.Wording;

/**
 * Puts words and levels in the place of a span of the running print and sets the section anew: what follows the span
 * goes on in the provision that the span leaves open.
 */
final class PrintedEdit {

    private final RunningPrint print;
    private final RunningPrint.Span span;
    private final List<Piece> inserted;
    private final OpenProvisions open;
    /** The run of words in which the span begins; null where it begins at a designation. */
    private RunningPrint.Element left;

    private OpenProvisions.Open heir;
    private boolean joins;

    private PrintedEdit(RunningPrint print, RunningPrint.Span span, List<Piece> inserted) {
        this.print = print;
        this.span = span;
        this.inserted = inserted;
        this.open = new OpenProvisions(print.elements().getFirst().node());
    }

    /** The section with the span replaced; pieces are words and provisions, the last of which takes what follows. */
    static WorkingProvision replace(RunningPrint print, RunningPrint.Span span, List<Piece> inserted) {
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
    private void before(RunningPrint.Element element, int offset) {
        if (offset <= 0) {
            return;
        }
        left = element;
        switch (element) {
            case RunningPrint.Head head -> {
                if (offset > head.designation() + 1) {
                    throw new Refusal(CONTENT_DOES_NOT_FIT, "the words begin within a heading");
                }
                open.open(head.node().withHeading(OriginText.NONE));
            }
            case RunningPrint.Run run -> {
                open.upTo(run.node(), heir);
                var words = (Piece.Words) run.piece();
                var text = words.text().part(0, offset).stripped();
                if (!text.isEmpty()) {
                    open.last().parts.add(words.with(text));
                }
            }
        }
    }

    private void put(RunningPrint.Element at) {
        joins = true;
        Optional<WorkingProvision> struck =
                left == null && at instanceof RunningPrint.Head head && span.to() > span.from()
                        ? Optional.of(head.node())
                        : Optional.empty();
        struck.ifPresent(node -> open.closeTo(node.level()));
        if (left == null && at instanceof RunningPrint.Run run && open.isOpen(run.node())) {
            open.upTo(run.node(), heir);
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
    }

    private void provision(WorkingProvision provision) {
        var opened = provision.withParts(List.of());
        open.open(opened);
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
    private void after(RunningPrint.Element element, int offset) {
        switch (element) {
            case RunningPrint.Head head -> heading(head, offset);
            case RunningPrint.Run run -> {
                var words = (Piece.Words) run.piece();
                var right = words.with(
                        words.text().part(offset, words.text().length()).stripped());
                if (right.text().isEmpty()) {
                    break;
                }
                if (left != null && element != left && open.isOpen(run.node())) {
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
    private void heading(RunningPrint.Head head, int offset) {
        if (offset > head.designation() + 1) {
            throw new Refusal(CONTENT_DOES_NOT_FIT, "the words end within a heading");
        }
        var now = open.last();
        if (!now.as.heading().isEmpty() || !now.parts.isEmpty() || open.isSection()) {
            throw new Refusal(CONTENT_DOES_NOT_FIT, "a heading would be left without a provision");
        }
        now.as = now.as.withHeading(head.node().heading());
    }

    /** The first words after the span go on in the provision that it leaves open. */
    private void following(RunningPrint.Element element) {
        if (joins && element instanceof RunningPrint.Run run) {
            add(run.piece());
            joins = false;
        } else {
            set(element);
        }
    }

    private void set(RunningPrint.Element element) {
        joins = false;
        switch (element) {
            case RunningPrint.Head head -> open.open(head.node());
            case RunningPrint.Run run -> {
                open.upTo(run.node(), heir);
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
            parts.set(parts.size() - 1, last.with(WordSpacing.after(last.text(), words.text())));
        } else if (piece instanceof Piece.Words && parts.stream().anyMatch(WorkingProvision.class::isInstance)) {
            throw new Refusal(CONTENT_DOES_NOT_FIT, "words would stand among the levels");
        } else {
            parts.add(piece);
        }
    }

    /** A provision named in quoted words, without words of its own yet. */
    static WorkingProvision named(String value, String heading, int origin) {
        return new WorkingProvision(
                Level.SUBSECTION, Designation.inParentheses(value), OriginText.of(heading, origin), List.of(), origin);
    }

    static Piece words(String words, int origin) {
        return new Piece.Words(Wording.Kind.CONTENT, OriginText.of(words, origin));
    }
}
