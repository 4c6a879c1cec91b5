package org.engross.amending.editing;

import static org.engross.amending.instruction.Outcome.Reason.CONTENT_DOES_NOT_FIT;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.engross.amending.draft.OriginText;
import org.engross.amending.draft.Piece;
import org.engross.amending.draft.TextRange;
import org.engross.amending.draft.TreeEdit;
import org.engross.amending.draft.WordSpacing;
import org.engross.amending.draft.WorkingProvision;
import org.engross.amending.instruction.Refusal;
import org.engross.provision.DesignationSeries;
import org.engross.provision.DesignationStyle;

/**
 * Puts a block of words and levels where a mark of one character stands in a run of words. Words at the head of the
 * block join those before the mark, the words after it join the end of the block:
 *
 * <pre>
 * shall not impair the enforcement of a statute.      “the enforcement” becomes “—
 * shall not impair—                                     “(A) the enforcement”
 *   (A) the enforcement of a statute.
 * </pre>
 */
record BlockInWords(WorkingProvision law, TextRange stretch, int at) {

    WorkingProvision put(List<Piece> block) {
        var owner = stretch.owner();
        var text = stretch.text();
        var tail = text.part(at + 1, text.length()).stripped();
        boolean opens = at == 0 && !stretch.inHeading() && owner.parts().getFirst() == stretch.piece();
        if (opens && block.size() == 1 && block.getFirst() instanceof WorkingProvision only && !tail.isEmpty()) {
            return divided(owner, only, tail);
        }
        if (stretch.inHeading() || owner.parts().getLast() != stretch.piece()) {
            throw new Refusal(CONTENT_DOES_NOT_FIT, "levels go into words before other levels");
        }
        var pieces = new ArrayList<>(block);
        var head = head(text.part(0, at).stripped(), pieces);
        boolean beside =
                !pieces.isEmpty() && pieces.getFirst() instanceof WorkingProvision first && goesOn(owner, first);
        if (beside && tail.isEmpty()) {
            return beside(owner, head, pieces);
        }
        if (!tail.isEmpty()) {
            pieces.add(withTail(pieces.removeLast(), tail));
        }
        pieces.addFirst(head);
        return put(
                owner,
                owner.withPart(
                        stretch.piece(),
                        pieces.stream().filter(BlockInWords::isSome).toList()));
    }

    /** “(1) In general.—From the” divides a provision: the words after it, and its levels, go down with them. */
    private WorkingProvision divided(WorkingProvision owner, WorkingProvision only, OriginText tail) {
        var rest = owner.parts().subList(1, owner.parts().size());
        var below = only.designated(DesignationStyle.below(owner.level(), only.value()), only.designation());
        if (owner.children().stream().anyMatch(child -> ProvisionEdits.sameStyle(child, below))) {
            throw new Refusal(CONTENT_DOES_NOT_FIT, "the provision is divided in that way already");
        }
        var now = owner.withParts(List.of(runningOn(below, tail, rest)));
        return owner == law ? now : put(owner, now);
    }

    private static WorkingProvision runningOn(WorkingProvision provision, OriginText tail, List<Piece> rest) {
        if (provision.parts().isEmpty()) {
            throw new Refusal(CONTENT_DOES_NOT_FIT, "the levels quoted have no words");
        }
        var parts = new ArrayList<>(provision.parts());
        var last = parts.removeLast();
        if (last instanceof WorkingProvision below) {
            parts.add(runningOn(below, tail, rest));
        } else {
            parts.add(withTail(last, tail));
            parts.addAll(rest);
        }
        return provision.withParts(parts);
    }

    private static boolean isSome(Piece piece) {
        return !(piece instanceof Piece.Words words) || !words.text().isEmpty();
    }

    /** The words before the mark with those that begin the block. */
    private Piece.Words head(OriginText before, List<Piece> pieces) {
        var own = (Piece.Words) stretch.piece();
        if (pieces.getFirst() instanceof Piece.Words first) {
            pieces.removeFirst();
            return own.with(before.isEmpty() ? first.text() : WordSpacing.after(before, first.text()));
        }
        return own.with(before);
    }

    private static boolean goesOn(WorkingProvision owner, WorkingProvision first) {
        return !owner.value().isEmpty() && first.value().equals(DesignationSeries.after(owner.value(), owner.level()));
    }

    /** (B) after (A): the levels of the block stand beside the provision whose words they follow. */
    private WorkingProvision beside(WorkingProvision owner, Piece.Words head, List<Piece> pieces) {
        var now = new ArrayList<Piece>();
        now.add(owner.withPart(stretch.piece(), List.of(head)));
        for (var piece : pieces) {
            if (!(piece instanceof WorkingProvision provision)) {
                throw new Refusal(CONTENT_DOES_NOT_FIT, "words stand among the levels inserted");
            }
            now.add(provision.designated(owner.level(), provision.designation()));
        }
        Map<Piece, List<Piece>> instead = new IdentityHashMap<>();
        instead.put(owner, now);
        return TreeEdit.pieces(law, instead);
    }

    /** The last words of the block run on into what follows the mark, unless they end a clause. */
    private static Piece withTail(Piece last, OriginText tail) {
        return switch (last) {
            case Piece.Words words -> {
                if (words.text().words().matches("(?s).*[.;:—]")) {
                    throw new Refusal(CONTENT_DOES_NOT_FIT, "levels go into the middle of words");
                }
                yield words.with(WordSpacing.after(words.text(), tail));
            }
            case WorkingProvision provision -> {
                if (provision.parts().isEmpty()) {
                    throw new Refusal(CONTENT_DOES_NOT_FIT, "levels without words go into the middle of words");
                }
                var end = provision.parts().getLast();
                yield provision.withPart(end, List.of(withTail(end, tail)));
            }
            case Piece.Quotation quoted -> throw new Refusal(CONTENT_DOES_NOT_FIT, "a quotation goes into words");
        };
    }

    private WorkingProvision put(WorkingProvision old, WorkingProvision now) {
        return law.replaced(old, now);
    }
}
