package org.engross.amending;

import static org.engross.amending.Outcome.Reason.CONTENT_DOES_NOT_FIT;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
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
record BlockInWords(Draft law, Stretch stretch, int at) {

    Draft put(List<Piece> block) {
        var owner = stretch.owner();
        var text = stretch.text();
        var tail = text.part(at + 1, text.length()).stripped();
        boolean opens = at == 0 && !stretch.inHeading() && owner.parts().getFirst() == stretch.piece();
        if (opens && block.size() == 1 && block.getFirst() instanceof Draft only && !tail.isEmpty()) {
            return divided(owner, only, tail);
        }
        if (stretch.inHeading() || owner.parts().getLast() != stretch.piece()) {
            throw new Refusal(CONTENT_DOES_NOT_FIT, "levels go into words before other levels");
        }
        var pieces = new ArrayList<>(block);
        var head = head(text.part(0, at).stripped(), pieces);
        boolean beside = !pieces.isEmpty() && pieces.getFirst() instanceof Draft first && goesOn(owner, first);
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
    private Draft divided(Draft owner, Draft only, Traced tail) {
        var rest = owner.parts().subList(1, owner.parts().size());
        var below = only.designated(DesignationStyle.below(owner.level(), only.value()), only.designation());
        if (owner.children().stream().anyMatch(child -> UnitEdits.sameStyle(child, below))) {
            throw new Refusal(CONTENT_DOES_NOT_FIT, "the provision is divided in that way already");
        }
        var now = owner.withParts(List.of(runningOn(below, tail, rest)));
        return owner == law ? now : put(owner, now);
    }

    private static Draft runningOn(Draft provision, Traced tail, List<Piece> rest) {
        if (provision.parts().isEmpty()) {
            throw new Refusal(CONTENT_DOES_NOT_FIT, "the levels quoted have no words");
        }
        var parts = new ArrayList<>(provision.parts());
        var last = parts.removeLast();
        if (last instanceof Draft below) {
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
    private Piece.Words head(Traced before, List<Piece> pieces) {
        var own = (Piece.Words) stretch.piece();
        if (pieces.getFirst() instanceof Piece.Words first) {
            pieces.removeFirst();
            return own.with(before.isEmpty() ? first.text() : Joint.after(before, first.text()));
        }
        return own.with(before);
    }

    private static boolean goesOn(Draft owner, Draft first) {
        return !owner.value().isEmpty() && first.value().equals(Ordinal.after(owner.value(), owner.level()));
    }

    /** (B) after (A): the levels of the block stand beside the provision whose words they follow. */
    private Draft beside(Draft owner, Piece.Words head, List<Piece> pieces) {
        var now = new ArrayList<Piece>();
        now.add(owner.withPart(stretch.piece(), List.of(head)));
        for (var piece : pieces) {
            if (!(piece instanceof Draft provision)) {
                throw new Refusal(CONTENT_DOES_NOT_FIT, "words stand among the levels inserted");
            }
            now.add(provision.designated(owner.level(), provision.designation()));
        }
        Map<Piece, List<Piece>> instead = new IdentityHashMap<>();
        instead.put(owner, now);
        return Rewriting.pieces(law, instead);
    }

    /** The last words of the block run on into what follows the mark, unless they end a clause. */
    private static Piece withTail(Piece last, Traced tail) {
        return switch (last) {
            case Piece.Words words -> {
                if (words.text().words().matches("(?s).*[.;:—]")) {
                    throw new Refusal(CONTENT_DOES_NOT_FIT, "levels go into the middle of words");
                }
                yield words.with(Joint.after(words.text(), tail));
            }
            case Draft provision -> {
                if (provision.parts().isEmpty()) {
                    throw new Refusal(CONTENT_DOES_NOT_FIT, "levels without words go into the middle of words");
                }
                var end = provision.parts().getLast();
                yield provision.withPart(end, List.of(withTail(end, tail)));
            }
            case Piece.Quotation quoted -> throw new Refusal(CONTENT_DOES_NOT_FIT, "a quotation goes into words");
        };
    }

    private Draft put(Draft old, Draft now) {
        return law.replaced(old, now);
    }
}
