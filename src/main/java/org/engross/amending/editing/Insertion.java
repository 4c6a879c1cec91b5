package org.engross.amending.editing;

import static org.engross.amending.instruction.Outcome.Reason.CONTENT_DOES_NOT_FIT;
import static org.engross.amending.instruction.Outcome.Reason.NOT_CARRIED_OUT;
import static org.engross.amending.instruction.Outcome.Reason.TARGET_AMBIGUOUS;

import java.util.ArrayList;
import java.util.List;
import org.engross.amending.draft.LawPosition;
import org.engross.amending.draft.LawSpan;
import org.engross.amending.draft.Piece;
import org.engross.amending.draft.TextRange;
import org.engross.amending.draft.WorkingProvision;
import org.engross.amending.instruction.Content;
import org.engross.amending.instruction.Instruction;
import org.engross.amending.instruction.Passage;
import org.engross.amending.instruction.Refusal;
import org.engross.amending.instruction.Step;
import org.engross.amending.instruction.Target;
import org.engross.amending.place.Designated;
import org.engross.amending.place.WordSearch;
import org.engross.provision.Level;
import org.engross.provision.Part;
import org.engross.provision.Provision;
import org.engross.provision.QuotedContent;
import org.engross.provision.Wording;

/** Executes insertions beside words and provisions, and at the end of them. */
public record Insertion(Editor editor) {

    /** More characters than a phrase has that a law says twice in a row. */
    private static final int LONG = 40;

    public WorkingProvision insert(Instruction.Insert order) {
        return switch (order.anchor()) {
            case Passage.Named named -> insertBeside(order, named);
            case Passage.Quoted anchor -> {
                var place = editor.find(order.target());
                boolean otherCase = place.part() instanceof Step.Heading
                        && !order.inserted().isBlock()
                        && WordSearch.all(place.stretches(), anchor.words()).isEmpty();
                if (otherCase) {
                    yield editor.replace(
                            new HeadingWords(editor.law(), place.stretches().getFirst(), editor.origin())
                                    .beside(
                                            anchor,
                                            order.position() == Instruction.InsertionSide.AFTER,
                                            order.inserted().words()));
                }
                yield putAt(editor.search(place).beside(anchor, order.position()), order.inserted());
            }
            case Passage.Head head -> afterDesignation(order, head);
            case Passage.Lines lines -> throw new Refusal(NOT_CARRIED_OUT, "lines of print are named on a law");
        };
    }

    /** “inserting ‘In general.—’ after the subsection designation” */
    private WorkingProvision afterDesignation(Instruction.Insert order, Passage.Head head) {
        var place = editor.find(order.target());
        boolean bare = !head.heading() && head.through().isEmpty() && place.isWholeProvision();
        if (!bare
                || order.position() == Instruction.InsertionSide.BEFORE
                || place.node().value().isEmpty()
                || place.node().level() == Level.SECTION) {
            throw new Refusal(NOT_CARRIED_OUT, "an insertion beside a designation");
        }
        var end = editor.search(place).head(head).to();
        return putAt(List.of(new LawSpan(end, end)), order.inserted());
    }

    private WorkingProvision putAt(List<LawSpan> points, Content content) {
        var point = points.getFirst();
        var at = point.from();
        if (!content.isBlock() && isHeadingFor(content.words(), at)) {
            if (!at.owner().heading().isEmpty()) {
                throw new Refusal(CONTENT_DOES_NOT_FIT, Trace.name(at.owner()) + " has a heading already");
            }
            var heading = editor.text(Designated.read(content.words()).heading());
            editor.trace().tell("put the heading “" + heading.words() + "” after " + Trace.name(at.owner()));
            return editor.law().replaced(at.owner(), at.owner().withHeading(heading));
        }
        if (content.isBlock() && point.isInText() && point.isInHeading()) {
            throw new Refusal(CONTENT_DOES_NOT_FIT, "levels go into a heading");
        }
        if (content.isBlock() && isAtEnd(at) && at.isBeforeLevels()) {
            throw new Refusal(CONTENT_DOES_NOT_FIT, "levels go into words before other levels");
        }
        if (content.isBlock() && !isAtEnd(at) && isClosed(content.parts().getLast())) {
            throw new Refusal(CONTENT_DOES_NOT_FIT, "levels that end go into the middle of words");
        }
        if (!content.isBlock() && standsAt(at, content.words())) {
            throw new Refusal(CONTENT_DOES_NOT_FIT, "the words stand there already");
        }
        return editor.replace(points, editor.pieces(content, point));
    }

    /** Whether a long run of words would stand twice in a row: then the law has it already, and another step of its history is missing. */
    private static boolean standsAt(LawPosition at, String inserted) {
        if (inserted.length() < LONG || !(at.piece() instanceof Piece.Words words)) {
            return false;
        }
        var bare = inserted.strip();
        var before = words.text().words().substring(0, at.offset());
        var after = words.text().words().substring(at.offset());
        return before.stripTrailing().endsWith(bare) || after.stripLeading().startsWith(bare);
    }

    /** “Limits.—” after “(A)” is the heading of (A). */
    private static boolean isHeadingFor(String words, LawPosition at) {
        var read = Designated.read(words);
        return at.piece() == at.owner()
                && !at.isInHeading()
                && read.designations().isEmpty()
                && read.words().isEmpty()
                && !read.heading().isEmpty();
    }

    private static boolean isAtEnd(LawPosition at) {
        return at.piece() instanceof Piece.Words words
                && at.offset() == words.text().length();
    }

    /** Whether the last words of levels end a clause, so that none go on in them. */
    private static boolean isClosed(Part last) {
        return switch (last) {
            case Wording words -> words.words().matches("(?s).*[.;:—,]");
            case Provision provision ->
                !provision.parts().isEmpty() && isClosed(provision.parts().getLast());
            case QuotedContent quoted -> true;
        };
    }

    private WorkingProvision insertBeside(Instruction.Insert order, Passage.Named named) {
        if (named.targets().size() != 1) {
            throw new Refusal(TARGET_AMBIGUOUS, "an insertion beside more than one place");
        }
        var place = editor.find(named.targets().getFirst());
        if (place.isWholeProvision()) {
            var inserted = editor.provisions(order.inserted());
            var side = order.position() == Instruction.InsertionSide.AFTER ? " after " : " before ";
            editor.trace().tell("put " + Trace.names(inserted) + side + Trace.name(place.node()));
            return ProvisionEdits.insert(editor.law(), place.node(), order.position(), inserted, editor.later());
        }
        if (order.inserted().isBlock() || place.part() instanceof Step.Heading || place.part() instanceof Step.Unit) {
            throw new Refusal(CONTENT_DOES_NOT_FIT, "levels beside words");
        }
        if (place.part() instanceof Step.ListItem) {
            return besideItem(order, place.stretches().getFirst());
        }
        var stretches = place.stretches();
        boolean after = order.position() == Instruction.InsertionSide.AFTER;
        var stretch = after ? stretches.getLast() : stretches.getFirst();
        int at = after ? stretch.to() : stretch.from();
        return editor.replaceWords(
                List.of(stretch.cut(at, at)), order.inserted().words());
    }

    /** A new item of a list is a line of its own where the one beside it is; it ends as that does. */
    private WorkingProvision besideItem(Instruction.Insert order, TextRange item) {
        var words = order.inserted().words();
        if (item.words().endsWith(".") != words.endsWith(".")) {
            throw new Refusal(CONTENT_DOES_NOT_FIT, "the new item ends otherwise than the one beside it");
        }
        boolean after = order.position() == Instruction.InsertionSide.AFTER;
        if (!item.isWhole() || !(item.piece() instanceof Piece.Words line)) {
            throw new Refusal(TARGET_AMBIGUOUS, "the running print does not tell where the items of the list end");
        }
        var parts = new ArrayList<>(item.owner().parts());
        parts.add(parts.indexOf(line) + (after ? 1 : 0), new Piece.Words(line.kind(), editor.text(words)));
        editor.trace().tell("put the item “" + words + "” " + (after ? "after" : "before") + " “" + item.words() + "”");
        return editor.law().replaced(item.owner(), item.owner().withParts(parts));
    }

    public WorkingProvision add(Target target, Content content) {
        var place = editor.find(target);
        boolean designated = content.words().matches("(?s)\\([0-9A-Za-z]{1,5}\\) .*") && place.isWholeProvision();
        if (!content.provisions().isEmpty() || designated) {
            var added = editor.provisions(content);
            editor.trace().tell("put " + Trace.names(added) + " at the end of " + Trace.name(place.node()));
            return ProvisionEdits.add(editor.law(), editor.provision(target), added, editor.later());
        }
        boolean whole = place.isWholeProvision();
        boolean divided = !place.node().children().isEmpty();
        if (content.isBlock() && (!whole || divided)) {
            throw new Refusal(CONTENT_DOES_NOT_FIT, "words with levels are added at the end");
        }
        boolean sentence = content.words().matches("(?s)[A-Z(“].*[.:]”?");
        if (sentence && whole && divided) {
            var parts = new ArrayList<>(place.node().parts());
            parts.add(new Piece.Words(Wording.Kind.CONTINUATION, editor.text(content.words())));
            editor.trace().tell("put words after the levels of " + Trace.name(place.node()));
            return editor.law().replaced(place.node(), place.node().withParts(parts));
        }
        if (place.stretches().isEmpty()) {
            throw new Refusal(TARGET_AMBIGUOUS, "there are no words to add to");
        }
        var last = place.stretches().getLast();
        return content.isBlock() ? putAt(List.of(end(last).span()), content) : addWords(last, content.words());
    }

    private WorkingProvision addWords(TextRange last, String words) {
        boolean sameEnd = words.startsWith(".") || words.matches("(?s)[a-z,;].*");
        if (last.words().endsWith(".") && sameEnd && !last.inHeading()) {
            throw new Refusal(CONTENT_DOES_NOT_FIT, "the provision ends with a period already");
        }
        return editor.replaceWords(List.of(end(last)), words);
    }

    private static TextRange end(TextRange stretch) {
        return stretch.cut(stretch.to(), stretch.to());
    }
}
