package org.engross.amending;

import static org.engross.amending.Outcome.Reason.CONTENT_DOES_NOT_FIT;
import static org.engross.amending.Outcome.Reason.NOT_CARRIED_OUT;
import static org.engross.amending.Outcome.Reason.TARGET_AMBIGUOUS;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.engross.provision.Level;

/** Executes directions that name pages and lines on a bill. */
final class FloorEdits {

    private final Draft bill;
    private final Pages pages;
    private final int origin;

    FloorEdits(Draft bill, int origin) {
        this.bill = bill;
        this.pages = new Pages(bill);
        this.origin = origin;
    }

    /** "strike “A” and insert “B”": where “A” is the number of the section on that line, the section is redesignated. */
    Draft substitute(Step.Line line, Passage.Quoted struck, Optional<Content> inserted) {
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
            return WordEdits.replace(bill, List.of(found), Traced.NONE);
        }
        return WordEdits.put(bill, found, words(inserted.get(), found, struck.words()), origin);
    }

    private static String words(Content content, Stretch found, String struck) {
        if (content.isBlock()) {
            throw new Refusal(CONTENT_DOES_NOT_FIT, "levels go into words");
        }
        boolean capitals = !found.words().equals(struck);
        return capitals ? content.words().toUpperCase(Locale.ROOT) : content.words();
    }

    private Draft through(Stretch found, Passage.Through through, Optional<Content> inserted) {
        if (!(through instanceof Passage.Through.ToLine to)) {
            throw new Refusal(NOT_CARRIED_OUT, "a direction through something else than a line");
        }
        var struck = pages.through(found, to.line());
        if (struck.size() > 1 || inserted.filter(Content::isBlock).isPresent()) {
            throw new Refusal(NOT_CARRIED_OUT, "the words struck go over more than one provision");
        }
        var words = inserted.map(content -> Traced.of(content.words(), origin)).orElse(Traced.NONE);
        return WordEdits.replace(bill, struck, words);
    }

    Draft insert(Step.Line line, Instruction.Position side, Passage.Quoted anchor, Content content) {
        var found = pages.words(line, anchor.words());
        int at = side == Instruction.Position.AFTER ? found.to() : found.from();
        if (content.isBlock()) {
            throw new Refusal(CONTENT_DOES_NOT_FIT, "levels go into words");
        }
        return WordEdits.replace(bill, List.of(found.cut(at, at)), Traced.of(content.words(), origin));
    }

    /** Strikes whole lines, which must be whole provisions, and puts a block in their place. */
    Draft lines(Passage.Lines lines, Optional<Content> inserted) {
        var first = pages.start(lines.first());
        var struck = pages.through(first, lines.last());
        if (first.from() != 0 || struck.stream().anyMatch(stretch -> !stretch.isWhole())) {
            throw new Refusal(NOT_CARRIED_OUT, "the lines struck begin or end within a provision");
        }
        var pieces = new ArrayList<Piece>();
        cover(bill.parts(), struck, pieces);
        long covered = pieces.stream().mapToLong(FloorEdits::size).sum();
        if (covered != struck.size()) {
            throw new Refusal(NOT_CARRIED_OUT, "the lines struck are not whole provisions");
        }
        Map<Piece, List<Piece>> instead = Rewriting.gone(pieces);
        inserted.ifPresent(content -> instead.put(pieces.getFirst(), Draft.pieces(content.parts(), origin)));
        if (inserted.isPresent() && !inserted.get().isBlock()) {
            throw new Refusal(CONTENT_DOES_NOT_FIT, "words are put in the place of lines");
        }
        return Rewriting.pieces(bill, instead);
    }

    /** The largest pieces all of whose words are struck. */
    private static void cover(List<Piece> parts, List<Stretch> struck, List<Piece> covered) {
        for (var part : parts) {
            var words = stretches(part);
            long taken = words.stream().filter(one -> contains(struck, one)).count();
            if (taken == words.size() && taken > 0) {
                covered.add(part);
            } else if (taken > 0 && part instanceof Draft child) {
                cover(child.parts(), struck, covered);
            } else if (taken > 0 && part instanceof Piece.Quotation quoted) {
                cover(quoted.parts(), struck, covered);
            }
        }
    }

    private static List<Stretch> stretches(Piece part) {
        return switch (part) {
            case Draft child -> Stretch.ofPrint(child);
            case Piece.Words words -> List.of(Stretch.whole(null, words));
            case Piece.Quotation quoted ->
                quoted.parts().stream()
                        .flatMap(piece -> stretches(piece).stream())
                        .toList();
        };
    }

    private static long size(Piece part) {
        return stretches(part).size();
    }

    private static boolean contains(List<Stretch> struck, Stretch one) {
        return struck.stream().anyMatch(stretch -> stretch.piece() == one.piece());
    }

    /** "after line 13": before the provision that begins with the next line. */
    Draft insertLines(Step.Line line, Instruction.Position side, Content content) {
        var start = pages.start(side == Instruction.Position.AFTER ? line.next() : line);
        var next = start.owner();
        boolean begins = start.from() == 0 && Stretch.ofPrint(next).getFirst().piece() == start.piece();
        var parent = bill.parentOf(next);
        if (!begins || parent == null || !content.isBlock()) {
            throw new Refusal(TARGET_AMBIGUOUS, "no provision begins after " + line);
        }
        return insertBefore(parent, next, Draft.pieces(content.parts(), origin));
    }

    /** Provisions of a lower level than the one they stand before belong to the provision before it. */
    private Draft insertBefore(Draft parent, Draft next, List<Piece> pieces) {
        var lower = new ArrayList<Piece>();
        var same = new ArrayList<Piece>();
        for (var piece : pieces) {
            boolean below = piece instanceof Draft child && child.level().compareTo(next.level()) > 0;
            if (below && !same.isEmpty() || !(piece instanceof Draft)) {
                throw new Refusal(CONTENT_DOES_NOT_FIT, "what is inserted is not a series of provisions");
            }
            (below ? lower : same).add(piece);
        }
        Map<Piece, List<Piece>> instead = new IdentityHashMap<>();
        var before = before(parent, next);
        if (!lower.isEmpty()) {
            if (!(before instanceof Draft provision)) {
                throw new Refusal(TARGET_AMBIGUOUS, "no provision stands before the line");
            }
            var parts = new ArrayList<>(provision.parts());
            parts.addAll(lower);
            instead.put(provision, List.of(provision.withParts(parts)));
        }
        same.add(next);
        instead.put(next, same);
        return Rewriting.pieces(bill, instead);
    }

    private static Piece before(Draft parent, Draft next) {
        Piece before = null;
        for (var part : parent.parts()) {
            if (part == next) {
                return before;
            }
            before = part;
        }
        return null;
    }

    private Draft put(Piece old, List<Piece> now) {
        Map<Piece, List<Piece>> instead = new IdentityHashMap<>();
        instead.put(old, now);
        return Rewriting.pieces(bill, instead);
    }

    /** "Add at the end of the bill", and "strike all after the enacting clause and insert". */
    static Draft body(Draft bill, Content content, boolean substitute, int origin) {
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
        parts.addAll(Draft.pieces(content.parts(), origin));
        return bill.withParts(parts);
    }
}
