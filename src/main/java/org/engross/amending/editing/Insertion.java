package org.engross.amending.editing;

import static org.engross.amending.instruction.Outcome.Reason.CONTENT_DOES_NOT_FIT;
import static org.engross.amending.instruction.Outcome.Reason.NOT_CARRIED_OUT;
import static org.engross.amending.instruction.Outcome.Reason.TARGET_AMBIGUOUS;

import java.util.ArrayList;
import java.util.List;
import org.engross.amending.draft.OriginText;
import org.engross.amending.draft.Piece;
import org.engross.amending.draft.TextRange;
import org.engross.amending.draft.WorkingProvision;
import org.engross.amending.instruction.Content;
import org.engross.amending.instruction.Instruction;
import org.engross.amending.instruction.Passage;
import org.engross.amending.instruction.Refusal;
import org.engross.amending.instruction.Step;
import org.engross.amending.instruction.Target;
import org.engross.amending.place.Locator;
import org.engross.amending.place.Place;
import org.engross.amending.place.WordSearch;
import org.engross.provision.Wording;

/** Executes insertions beside words and provisions, and at the end of them. */
public record Insertion(WorkingProvision law, int origin, ProvisionEdits.Later later) {

    private Place find(Target target) {
        return Locator.find(law, target);
    }

    private OriginText traced(String words) {
        return OriginText.of(words, origin);
    }

    public WorkingProvision insert(Instruction.Insert order) {
        if (order.anchor() instanceof Passage.Named named) {
            return insertBeside(order, named);
        }
        if (!(order.anchor() instanceof Passage.Quoted anchor)) {
            throw new Refusal(NOT_CARRIED_OUT, "an insertion beside a designation");
        }
        var place = find(order.target());
        var designated = DesignatedWords.of(anchor, place.stretches());
        if (designated.isPresent()
                && place.isWholeProvision()
                && !order.inserted().isBlock()) {
            return designated.get().insert(law, place.node(), order, origin);
        }
        var found = outsideHeadings(WordSearch.find(place.stretches(), anchor.words(), anchor.occurrence()));
        boolean after = order.position() == Instruction.Position.AFTER;
        if (anchor.through().isPresent()) {
            throw new Refusal(NOT_CARRIED_OUT, "an insertion at all that follows");
        }
        var points = found.stream()
                .map(stretch ->
                        after ? stretch.cut(stretch.to(), stretch.to()) : stretch.cut(stretch.from(), stretch.from()))
                .toList();
        if (!order.inserted().isBlock() && points.size() == 1) {
            return WordEdits.put(law, points.getFirst(), order.inserted().words(), origin);
        }
        if (!order.inserted().isBlock()) {
            return WordEdits.replace(law, points, traced(order.inserted().words()));
        }
        if (points.size() > 1) {
            throw new Refusal(TARGET_AMBIGUOUS, "levels go to more than one place");
        }
        var point = points.getFirst();
        return putAt(point, order.inserted());
    }

    /** Words that stand both in a heading and below it are inserted only below it. */
    private static List<TextRange> outsideHeadings(List<TextRange> found) {
        var text = WordSearch.text(found);
        return text.isEmpty() ? found : text;
    }

    private WorkingProvision putAt(TextRange point, Content content) {
        if (point.inHeading()) {
            throw new Refusal(CONTENT_DOES_NOT_FIT, "levels go into a heading");
        }
        if (point.from() != point.text().length()) {
            return new InPrint(law, new Place(point.owner(), null, List.of(point)), origin, later)
                    .insert(point, content);
        }
        var own = (Piece.Words) point.piece();
        var marked = own.with(own.text().then(traced("\u0001")));
        var owner = point.owner().withPart(own, List.of(marked));
        var stretch = TextRange.whole(owner, marked);
        return new BlockInWords(
                        law.replaced(point.owner(), owner), stretch, own.text().length())
                .put(WorkingProvision.pieces(content.parts(), origin));
    }

    private WorkingProvision insertBeside(Instruction.Insert order, Passage.Named named) {
        if (named.targets().size() != 1) {
            throw new Refusal(TARGET_AMBIGUOUS, "an insertion beside more than one place");
        }
        var place = find(named.targets().getFirst());
        if (place.isWholeProvision()) {
            return ProvisionEdits.insert(
                    law, place.node(), order.position(), ProvisionEdits.provisions(order.inserted(), origin), later);
        }
        if (order.inserted().isBlock() || place.part() instanceof Step.Heading || place.part() instanceof Step.Unit) {
            throw new Refusal(CONTENT_DOES_NOT_FIT, "levels beside words");
        }
        var stretches = place.stretches();
        boolean after = order.position() == Instruction.Position.AFTER;
        var stretch = after ? stretches.getLast() : stretches.getFirst();
        int at = after ? stretch.to() : stretch.from();
        return WordEdits.replace(
                law, List.of(stretch.cut(at, at)), traced(order.inserted().words()));
    }

    public WorkingProvision add(Target target, Content content) {
        var place = find(target);
        if (content.isBlock() && !content.provisions().isEmpty()) {
            return ProvisionEdits.add(
                    law, Locator.provision(law, target), ProvisionEdits.provisions(content, origin), later);
        }
        if (content.isBlock()) {
            if (!place.isWholeProvision() || !place.node().children().isEmpty()) {
                throw new Refusal(CONTENT_DOES_NOT_FIT, "words with levels are added at the end");
            }
            return putAt(end(place.stretches().getLast()), content);
        }
        if (content.words().matches("\\([0-9A-Za-z]{1,5}\\) .*") && place.isWholeProvision()) {
            return ProvisionEdits.add(law, place.node(), ProvisionEdits.provisions(content, origin), later);
        }
        boolean sentence = content.words().matches("(?s)[A-Z(“].*[.:]”?");
        if (sentence && place.isWholeProvision() && !place.node().children().isEmpty()) {
            var parts = new ArrayList<>(place.node().parts());
            parts.add(new Piece.Words(Wording.Kind.CONTINUATION, traced(content.words())));
            return law.replaced(place.node(), place.node().withParts(parts));
        }
        if (place.stretches().isEmpty()) {
            throw new Refusal(TARGET_AMBIGUOUS, "there are no words to add to");
        }
        var last = place.stretches().getLast();
        boolean sameEnd = content.words().startsWith(".") || content.words().matches("[a-z,;].*");
        if (last.words().endsWith(".") && sameEnd && !last.inHeading()) {
            throw new Refusal(CONTENT_DOES_NOT_FIT, "the provision ends with a period already");
        }
        return WordEdits.replace(law, List.of(end(last)), traced(content.words()));
    }

    private static TextRange end(TextRange stretch) {
        return stretch.cut(stretch.to(), stretch.to());
    }
}
