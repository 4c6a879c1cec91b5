package org.engross.amending.floor;

import static org.engross.amending.instruction.Outcome.Reason.CONTENT_DOES_NOT_FIT;
import static org.engross.amending.instruction.Outcome.Reason.NOT_CARRIED_OUT;
import static org.engross.amending.instruction.Outcome.Reason.TARGET_AMBIGUOUS;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.engross.amending.draft.Piece;
import org.engross.amending.draft.TextRange;
import org.engross.amending.draft.TreeEdit;
import org.engross.amending.draft.WorkingProvision;
import org.engross.amending.editing.Editor;
import org.engross.amending.instruction.Content;
import org.engross.amending.instruction.Instruction;
import org.engross.amending.instruction.Passage;
import org.engross.amending.instruction.Refusal;
import org.engross.amending.instruction.Step;
import org.engross.provision.Level;

/** Executes directions that name pages and lines on a bill. */
public final class FloorEdits {

    private final Editor editor;
    private final WorkingProvision bill;
    private final PageLines pages;
    private final int origin;

    public FloorEdits(Editor editor) {
        this.editor = editor;
        this.bill = editor.law();
        this.pages = new PageLines(bill);
        this.origin = editor.origin();
    }

    /** "strike “A” and insert “B”": where “A” is the number of the section on that line, the section is redesignated. */
    public WorkingProvision substitute(Step.Line line, Passage.Quoted struck, Optional<Content> inserted) {
        var start = pages.start(line);
        boolean number = start.inHeading() && start.owner().value().equals(struck.words());
        if (number && inserted.isPresent() && !inserted.get().isBlock()) {
            var owner = start.owner();
            var now = owner.designation().redesignated(inserted.get().words());
            return put(owner, List.of(owner.designated(owner.level(), now)));
        }
        var found = pages.words(line, struck.words());
        if (struck.through().isPresent()) {
            return through(found, struck.through().get(), inserted);
        }
        if (inserted.isEmpty()) {
            return editor.replaceWords(List.of(found), "");
        }
        var words = words(inserted.get(), found, struck.words());
        return editor.replace(List.of(found.span()), editor.pieces(Content.words(words), found.span()));
    }

    private static String words(Content content, TextRange found, String struck) {
        if (content.isBlock()) {
            throw new Refusal(CONTENT_DOES_NOT_FIT, "levels go into words");
        }
        boolean capitals = !found.words().equals(struck);
        return capitals ? content.words().toUpperCase(Locale.ROOT) : content.words();
    }

    private WorkingProvision through(TextRange found, Passage.Through through, Optional<Content> inserted) {
        if (!(through instanceof Passage.Through.ToLine to)) {
            throw new Refusal(NOT_CARRIED_OUT, "a direction through something else than a line");
        }
        var struck = pages.through(found, to.line());
        if (struck.size() > 1 || inserted.filter(Content::isBlock).isPresent()) {
            throw new Refusal(NOT_CARRIED_OUT, "the words struck go over more than one provision");
        }
        return editor.replaceWords(struck, inserted.map(Content::words).orElse(""));
    }

    public WorkingProvision insert(
            Step.Line line, Instruction.InsertionSide side, Passage.Quoted anchor, Content content) {
        var found = pages.words(line, anchor.words());
        int at = side == Instruction.InsertionSide.AFTER ? found.to() : found.from();
        if (content.isBlock()) {
            throw new Refusal(CONTENT_DOES_NOT_FIT, "levels go into words");
        }
        return editor.replaceWords(List.of(found.cut(at, at)), content.words());
    }

    /** Strikes whole lines, which must be whole provisions, and puts a block in their place. */
    public WorkingProvision lines(Passage.Lines lines, Optional<Content> inserted) {
        var first = pages.start(lines.first());
        var struck = pages.through(first, lines.last());
        if (first.from() != 0 || struck.stream().anyMatch(stretch -> !stretch.isWhole())) {
            throw new Refusal(NOT_CARRIED_OUT, "the lines struck begin or end within a provision");
        }
        var pieces = new ArrayList<Piece>();
        cover(bill.parts(), TextRange.pieces(struck), pieces);
        long covered = pieces.stream().mapToLong(FloorEdits::size).sum();
        if (covered != struck.size()) {
            throw new Refusal(NOT_CARRIED_OUT, "the lines struck are not whole provisions");
        }
        Map<Piece, List<Piece>> instead = TreeEdit.gone(pieces);
        inserted.ifPresent(content -> instead.put(pieces.getFirst(), WorkingProvision.pieces(content.parts(), origin)));
        if (inserted.isPresent() && !inserted.get().isBlock()) {
            throw new Refusal(CONTENT_DOES_NOT_FIT, "words are put in the place of lines");
        }
        return TreeEdit.pieces(bill, instead);
    }

    /** The largest pieces all of whose words are struck. */
    private static void cover(List<Piece> parts, Set<Piece> struck, List<Piece> covered) {
        for (var part : parts) {
            var words = stretches(part);
            long taken =
                    words.stream().filter(one -> struck.contains(one.piece())).count();
            if (taken == words.size() && taken > 0) {
                covered.add(part);
            } else if (taken > 0 && part instanceof WorkingProvision child) {
                cover(child.parts(), struck, covered);
            } else if (taken > 0 && part instanceof Piece.QuotedParts quoted) {
                cover(quoted.parts(), struck, covered);
            }
        }
    }

    private static List<TextRange> stretches(Piece part) {
        return switch (part) {
            case WorkingProvision child -> TextRange.ofPrint(child);
            case Piece.Words words -> List.of(TextRange.whole(null, words));
            case Piece.QuotedParts quoted ->
                quoted.parts().stream()
                        .flatMap(piece -> stretches(piece).stream())
                        .toList();
        };
    }

    private static long size(Piece part) {
        return stretches(part).size();
    }

    /** "after line 13": before the provision that begins with the next line. */
    public WorkingProvision insertLines(Step.Line line, Instruction.InsertionSide side, Content content) {
        var start = pages.start(side == Instruction.InsertionSide.AFTER ? line.next() : line);
        var next = start.owner();
        boolean begins = start.from() == 0 && TextRange.ofPrint(next).getFirst().piece() == start.piece();
        var parent = bill.parentOf(next);
        if (!begins || parent == null || !content.isBlock()) {
            throw new Refusal(TARGET_AMBIGUOUS, "no provision begins after " + line);
        }
        return insertBefore(parent, next, WorkingProvision.pieces(content.parts(), origin));
    }

    /** Provisions of a lower level than the one they stand before belong to the provision before it. */
    private WorkingProvision insertBefore(WorkingProvision parent, WorkingProvision next, List<Piece> pieces) {
        var lower = new ArrayList<Piece>();
        var same = new ArrayList<Piece>();
        for (var piece : pieces) {
            boolean below =
                    piece instanceof WorkingProvision child && child.level().compareTo(next.level()) > 0;
            if (below && !same.isEmpty() || !(piece instanceof WorkingProvision)) {
                throw new Refusal(CONTENT_DOES_NOT_FIT, "what is inserted is not a series of provisions");
            }
            (below ? lower : same).add(piece);
        }
        Map<Piece, List<Piece>> instead = new IdentityHashMap<>();
        var before = before(parent, next);
        if (!lower.isEmpty()) {
            if (!(before instanceof WorkingProvision provision)) {
                throw new Refusal(TARGET_AMBIGUOUS, "no provision stands before the line");
            }
            var parts = new ArrayList<>(provision.parts());
            parts.addAll(lower);
            instead.put(provision, List.of(provision.withParts(parts)));
        }
        same.add(next);
        instead.put(next, same);
        return TreeEdit.pieces(bill, instead);
    }

    private static Piece before(WorkingProvision parent, WorkingProvision next) {
        Piece before = null;
        for (var part : parent.parts()) {
            if (part == next) {
                return before;
            }
            before = part;
        }
        return null;
    }

    private WorkingProvision put(Piece old, List<Piece> now) {
        Map<Piece, List<Piece>> instead = new IdentityHashMap<>();
        instead.put(old, now);
        return TreeEdit.pieces(bill, instead);
    }

    /** "Add at the end of the bill", and "strike all after the enacting clause and insert". */
    public static WorkingProvision body(WorkingProvision bill, Content content, boolean substitute, int origin) {
        if (!content.isBlock() || bill.level() != Level.TEXT) {
            throw new Refusal(CONTENT_DOES_NOT_FIT, "what is inserted is not a series of provisions");
        }
        var parts = new ArrayList<Piece>();
        for (var part : bill.parts()) {
            boolean head = part instanceof Piece.Words;
            if (!substitute || head) {
                parts.add(part);
            }
        }
        parts.addAll(WorkingProvision.pieces(content.parts(), origin));
        return bill.withParts(parts);
    }
}
