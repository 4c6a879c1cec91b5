package org.engross.amending;

import static org.engross.amending.Outcome.Reason.CONTENT_DOES_NOT_FIT;
import static org.engross.amending.Outcome.Reason.NOT_CARRIED_OUT;
import static org.engross.amending.Outcome.Reason.TARGET_AMBIGUOUS;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.engross.provision.Designation;
import org.engross.provision.DesignationStyle;
import org.engross.provision.Level;
import org.engross.provision.Wording;

/** Executes one instruction on a draft; a {@link Refusal} leaves the draft as it was, since nothing is changed in place. */
final class Executor {

    private final Draft law;
    private final int origin;
    private final UnitEdits.Later later;

    Executor(Draft law, int origin, UnitEdits.Later later) {
        this.law = law;
        this.origin = origin;
        this.later = later;
    }

    Draft execute(Instruction instruction) {
        var steps = instruction.target().steps();
        if (steps.size() == 1 && steps.getFirst() instanceof Step.Line line) {
            return direction(instruction, line);
        }
        if (law.level() == Level.TEXT && instruction.target().equals(Target.NONE)) {
            return bill(instruction);
        }
        return switch (instruction) {
            case Instruction.Substitute substitute -> substitute(substitute);
            case Instruction.Strike strike -> strike(strike.target(), strike.struck());
            case Instruction.Insert insert -> insert(insert);
            case Instruction.Add add -> add(add.target(), add.inserted());
            case Instruction.Restate restate -> restate(restate.target(), restate.restated());
            case Instruction.Redesignate redesignate when isOfSections(redesignate) -> renumbered(redesignate);
            case Instruction.Redesignate redesignate ->
                UnitEdits.redesignate(law, provisions(redesignate.from()), redesignate.to());
            case Instruction.Repeal repeal -> strike(repeal.target(), new Passage.Named(List.of(repeal.target())));
            case Instruction.Designate designate -> designate(designate);
        };
    }

    private Draft direction(Instruction instruction, Step.Line line) {
        var floor = new FloorEdits(law, origin);
        return switch (instruction) {
            case Instruction.Substitute order
            when order.struck() instanceof Passage.Quoted words ->
                floor.substitute(line, words, Optional.of(order.inserted()));
            case Instruction.Substitute order
            when order.struck() instanceof Passage.Lines lines -> floor.lines(lines, Optional.of(order.inserted()));
            case Instruction.Strike order
            when order.struck() instanceof Passage.Quoted words -> floor.substitute(line, words, Optional.empty());
            case Instruction.Strike order
            when order.struck() instanceof Passage.Lines lines -> floor.lines(lines, Optional.empty());
            case Instruction.Insert order
            when order.anchor() instanceof Passage.Quoted words ->
                floor.insert(line, order.position(), words, order.inserted());
            case Instruction.Insert order -> floor.insertLines(line, order.position(), order.inserted());
            default -> throw new Refusal(NOT_CARRIED_OUT, "a direction of another kind");
        };
    }

    private Draft bill(Instruction instruction) {
        return switch (instruction) {
            case Instruction.Add add -> FloorEdits.body(law, add.inserted(), false, origin);
            case Instruction.Restate restate -> FloorEdits.body(law, restate.restated(), true, origin);
            default -> throw new Refusal(TARGET_AMBIGUOUS, "no place in the bill is named");
        };
    }

    private Place find(Target target) {
        return Locator.find(law, target);
    }

    /** The existing words and levels go down into a level of their own. */
    private Draft designate(Instruction.Designate order) {
        var node = Locator.provision(law, order.target());
        var as = order.as();
        var below = new Draft(
                as.level().orElse(DesignationStyle.below(node.level(), as.value())),
                Designation.inParentheses(as.value()),
                Traced.NONE,
                node.parts(),
                origin);
        if (node.parts().isEmpty() || node.children().stream().anyMatch(child -> UnitEdits.sameStyle(child, below))) {
            throw new Refusal(CONTENT_DOES_NOT_FIT, "the provision is divided in that way already");
        }
        var divided = node.withParts(List.of(below));
        return node == law ? divided : law.replaced(node, divided);
    }

    private static boolean isOfSections(Instruction.Redesignate order) {
        return order.from().stream().allMatch(target -> target.steps().isEmpty());
    }

    /** Of the sections redesignated, the one that this law is. */
    private Draft renumbered(Instruction.Redesignate order) {
        if (law.level() != Level.SECTION) {
            return UnitEdits.redesignate(law, provisions(order.from()), order.to());
        }
        for (int i = 0; i < order.from().size(); i++) {
            if (order.from().get(i).address().section().equals(law.value())) {
                return law.designated(
                        Level.SECTION,
                        law.designation().redesignated(order.to().get(i).value()));
            }
        }
        throw new Refusal(Outcome.Reason.TARGET_NOT_FOUND, "section " + law.value() + " is not redesignated");
    }

    private List<Draft> provisions(List<Target> targets) {
        return targets.stream().map(target -> Locator.provision(law, target)).toList();
    }

    private Traced traced(String words) {
        return Traced.of(words, origin);
    }

    private Draft substitute(Instruction.Substitute order) {
        if (order.struck() instanceof Passage.Named named) {
            return substitute(named.targets(), order.inserted());
        }
        if (order.inserted().isBlock()) {
            return substituteBlock(order);
        }
        return words(
                order.target(),
                (Passage.Quoted) order.struck(),
                traced(order.inserted().words()));
    }

    private Draft words(Target target, Passage.Quoted struck, Traced inserted) {
        var place = find(target);
        var where = place.stretches();
        var designated = DesignatedWords.of(struck, where);
        if (designated.isPresent() && place.isWholeProvision()) {
            return designated.get().replace(law, place.node(), inserted.words(), origin);
        }
        if (place.part() instanceof Step.Heading && struck.through().isEmpty()) {
            return HeadingEdits.replace(law, where.getFirst(), struck, inserted);
        }
        var found = WordSearch.find(where, struck.words(), struck.occurrence());
        if (struck.through().isEmpty() && found.size() == 1) {
            return WordEdits.put(law, found.getFirst(), inserted.words(), origin);
        }
        if (struck.through().isEmpty()) {
            return WordEdits.replace(law, found, inserted);
        }
        if (found.size() > 1) {
            throw new Refusal(TARGET_AMBIGUOUS, "all that follows more than one place");
        }
        var scope = !(place.part() instanceof Step.MatterBefore)
                        || !(struck.through().get() instanceof Passage.Through.ToWords)
                ? where
                : Stretch.of(place.node());
        return WordEdits.replaceThrough(
                law, scope, found.getFirst(), struck.through().get(), this::find, inserted);
    }

    /** Words struck at the end of a provision without levels, and levels put there. */
    private Draft substituteBlock(Instruction.Substitute order) {
        var struck = (Passage.Quoted) order.struck();
        var marker = Traced.of("\u0001", origin);
        var marked = words(order.target(), struck, marker);
        for (var stretch : Stretch.of(marked)) {
            int at = stretch.words().indexOf('\u0001');
            if (at >= 0) {
                return putBlock(marked, stretch, at, order.inserted());
            }
        }
        throw new Refusal(CONTENT_DOES_NOT_FIT, "levels go into words");
    }

    private Draft putBlock(Draft marked, Stretch stretch, int at, Content content) {
        return new BlockInWords(marked, stretch, at).put(Draft.pieces(content.parts(), origin));
    }

    private Draft substitute(List<Target> targets, Content content) {
        var first = find(targets.getFirst());
        if (first.node() == law && first.isWholeProvision() && targets.size() == 1) {
            return restateLaw(
                    UnitEdits.provisions(content, origin),
                    targets.getFirst().address().section());
        }
        if (first.isWholeProvision()) {
            return UnitEdits.substitute(law, provisions(targets), UnitEdits.provisions(content, origin), later);
        }
        if (targets.size() > 1 || first.part() instanceof Step.Unit) {
            throw new Refusal(TARGET_AMBIGUOUS, "several parts are replaced by one");
        }
        return part(first, content);
    }

    /** Restates a heading, a sentence or a matter. */
    private Draft part(Place place, Content content) {
        if (place.stretches().size() != 1) {
            throw new Refusal(TARGET_AMBIGUOUS, place.part() + " is more than one run of words");
        }
        var stretch = place.stretches().getFirst();
        if (place.part() instanceof Step.Heading && isHeadingOf(content, place.node())) {
            var heading = content.provisions().getFirst().heading().words();
            return WordEdits.replace(law, List.of(stretch), traced(heading));
        }
        if (!content.isBlock()) {
            var words = place.part() instanceof Step.Heading ? heading(content.words()) : content.words();
            return WordEdits.replace(law, List.of(stretch), traced(words));
        }
        var marked = WordEdits.replace(law, List.of(stretch), traced("\u0001"));
        for (var now : Stretch.of(marked)) {
            int at = now.words().indexOf('\u0001');
            if (at >= 0) {
                return putBlock(marked, now, at, content);
            }
        }
        throw new Refusal(CONTENT_DOES_NOT_FIT, "levels go into words");
    }

    /** "§ 2914. Energy resilience" restates a section's heading, its number with it. */
    private static boolean isHeadingOf(Content content, Draft node) {
        return content.provisions().size() == 1
                && content.provisions().getFirst().parts().isEmpty()
                && content.provisions().getFirst().designation().value().equals(node.value());
    }

    /** "Civil remedy.—" sets a heading off; the period and the dash are no part of it. */
    private static String heading(String words) {
        return words.replaceFirst("\\.?—$|\\.$", "");
    }

    private Draft strike(Target target, Passage struck) {
        if (struck instanceof Passage.Quoted quoted) {
            return words(target, quoted, Traced.NONE);
        }
        var now = new ArrayList<Draft>();
        var stretches = new ArrayList<Stretch>();
        for (var named : named(struck).targets()) {
            var place = find(named);
            if (place.part() instanceof Step.Unit) {
                throw new Refusal(NOT_CARRIED_OUT, named + " is set within running words");
            }
            if (place.isWholeProvision()) {
                now.add(place.node());
            } else {
                if (place.stretches().stream().anyMatch(stretches::contains)) {
                    throw new Refusal(TARGET_AMBIGUOUS, "the same words are named twice");
                }
                stretches.addAll(place.stretches());
            }
        }
        if (now.contains(law)) {
            return repealed();
        }
        var left = stretches.isEmpty() ? law : WordEdits.replace(law, stretches, Traced.NONE);
        if (!stretches.isEmpty() && !now.isEmpty()) {
            throw new Refusal(TARGET_AMBIGUOUS, "provisions and words are struck in one");
        }
        return UnitEdits.strike(left, now);
    }

    private static Passage.Named named(Passage passage) {
        if (passage instanceof Passage.Named named) {
            return named;
        }
        throw new Refusal(NOT_CARRIED_OUT, "lines of print are named on a law");
    }

    private Draft repealed() {
        return law.withParts(List.of()).withHeading(traced("[Repealed]"));
    }

    private Draft insert(Instruction.Insert order) {
        if (order.anchor() instanceof Passage.Named named) {
            return insertBeside(order, named);
        }
        var anchor = (Passage.Quoted) order.anchor();
        var place = find(order.target());
        var designated = DesignatedWords.of(anchor, place.stretches());
        if (designated.isPresent()
                && place.isWholeProvision()
                && !order.inserted().isBlock()) {
            return designated.get().insert(law, place.node(), order, origin);
        }
        var found = WordSearch.find(find(order.target()).stretches(), anchor.words(), anchor.occurrence());
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

    private Draft putAt(Stretch point, Content content) {
        if (point.inHeading() || point.from() != point.text().length()) {
            throw new Refusal(CONTENT_DOES_NOT_FIT, "levels go into the middle of words");
        }
        var own = (Piece.Words) point.piece();
        var marked = own.with(own.text().then(traced("\u0001")));
        var owner = point.owner().withPart(own, List.of(marked));
        var stretch = Stretch.whole(owner, marked);
        return putBlock(law.replaced(point.owner(), owner), stretch, own.text().length(), content);
    }

    private Draft insertBeside(Instruction.Insert order, Passage.Named named) {
        if (named.targets().size() != 1) {
            throw new Refusal(TARGET_AMBIGUOUS, "an insertion beside more than one place");
        }
        var place = find(named.targets().getFirst());
        if (place.isWholeProvision()) {
            return UnitEdits.insert(
                    law, place.node(), order.position(), UnitEdits.provisions(order.inserted(), origin), later);
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

    private Draft add(Target target, Content content) {
        var place = find(target);
        if (content.isBlock() && !content.provisions().isEmpty()) {
            return UnitEdits.add(law, Locator.provision(law, target), UnitEdits.provisions(content, origin), later);
        }
        if (content.isBlock()) {
            if (!place.isWholeProvision() || !place.node().children().isEmpty()) {
                throw new Refusal(CONTENT_DOES_NOT_FIT, "words with levels are added at the end");
            }
            return putAt(end(place.stretches().getLast()), content);
        }
        if (content.words().matches("\\([0-9A-Za-z]{1,5}\\) .*") && place.isWholeProvision()) {
            return UnitEdits.add(law, place.node(), UnitEdits.provisions(content, origin), later);
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

    private static Stretch end(Stretch stretch) {
        return stretch.cut(stretch.to(), stretch.to());
    }

    private Draft restate(Target target, Content content) {
        var place = find(target);
        if (place.part() instanceof Step.Text) {
            var parts = content.isBlock()
                    ? Draft.pieces(content.parts(), origin)
                    : List.<Piece>of(new Piece.Words(Wording.Kind.CONTENT, traced(content.words())));
            return law.replaced(place.node(), place.node().withParts(parts));
        }
        if (place.part() instanceof Step.Unit) {
            throw new Refusal(NOT_CARRIED_OUT, target + " is set within running words");
        }
        if (!place.isWholeProvision()) {
            return part(place, content);
        }
        if (!content.isBlock()
                && place.node().children().isEmpty()
                && !content.words().startsWith("(")) {
            throw new Refusal(CONTENT_DOES_NOT_FIT, "a provision is restated without its designation");
        }
        var now = UnitEdits.provisions(content, origin);
        if (place.node() == law) {
            return restateLaw(now, target.address().section());
        }
        if (!now.getFirst().value().equals(place.node().value())) {
            throw new Refusal(
                    CONTENT_DOES_NOT_FIT,
                    place.node().designation() + " is restated as "
                            + now.getFirst().designation());
        }
        return UnitEdits.substitute(law, List.of(place.node()), now, later);
    }

    /** The section as restated bears the number that the law names, its own in an Act or the Code's. */
    private Draft restateLaw(List<Draft> now, String number) {
        var only = now.getFirst();
        if (now.size() != 1 || only.level() != Level.SECTION || law.level() != Level.SECTION) {
            throw new Refusal(CONTENT_DOES_NOT_FIT, "a section is restated as something else");
        }
        if (only.parts().isEmpty()) {
            throw new Refusal(CONTENT_DOES_NOT_FIT, "a section is restated as a heading alone");
        }
        if (!only.value().equals(law.value()) && !only.value().equals(number)) {
            throw new Refusal(CONTENT_DOES_NOT_FIT, "section " + law.value() + " is restated as " + only.value());
        }
        return new Draft(law.level(), law.designation(), only.heading(), only.parts(), law.origin());
    }
}
