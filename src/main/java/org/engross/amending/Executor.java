package org.engross.amending;

import static org.engross.amending.instruction.Outcome.Reason.CONTENT_DOES_NOT_FIT;
import static org.engross.amending.instruction.Outcome.Reason.LAW_NOT_HELD;
import static org.engross.amending.instruction.Outcome.Reason.NOT_CARRIED_OUT;
import static org.engross.amending.instruction.Outcome.Reason.TARGET_AMBIGUOUS;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.engross.amending.draft.OriginText;
import org.engross.amending.draft.Piece;
import org.engross.amending.draft.WorkingProvision;
import org.engross.amending.editing.Editor;
import org.engross.amending.editing.Insertion;
import org.engross.amending.editing.ProvisionEdits;
import org.engross.amending.editing.SubsequentLevels;
import org.engross.amending.editing.Substitution;
import org.engross.amending.editing.UpdatedReferences;
import org.engross.amending.floor.FloorEdits;
import org.engross.amending.instruction.Address;
import org.engross.amending.instruction.Content;
import org.engross.amending.instruction.Instruction;
import org.engross.amending.instruction.Outcome;
import org.engross.amending.instruction.Passage;
import org.engross.amending.instruction.Refusal;
import org.engross.amending.instruction.Step;
import org.engross.amending.instruction.Target;
import org.engross.amending.place.Locator;
import org.engross.amending.place.Place;
import org.engross.provision.Designation;
import org.engross.provision.DesignationStyle;
import org.engross.provision.Level;

/** Executes one instruction on a draft; a {@link Refusal} leaves the draft as it was, since nothing is changed in place. */
record Executor(Editor editor) {

    private WorkingProvision law() {
        return editor.law();
    }

    WorkingProvision execute(Instruction instruction) {
        instruction.content().filter(Content::isNamed).ifPresent(content -> {
            throw new Refusal(NOT_CARRIED_OUT, "what it puts there is named and not quoted: " + content.named());
        });
        var steps = instruction.target().steps();
        if (steps.size() == 1 && steps.getFirst() instanceof Step.Line line) {
            return direction(instruction, line);
        }
        if (instruction.target().address().equals(Address.NONE)
                && steps.size() == 1
                && steps.getFirst() instanceof Step.AppropriatePlace) {
            return atTheAppropriatePlace(instruction);
        }
        if (law().level() == Level.TEXT && instruction.target().equals(Target.NONE)) {
            return bill(instruction);
        }
        return switch (instruction) {
            case Instruction.Substitute order ->
                new Substitution(editor).replace(order.target(), order.struck(), Optional.of(order.inserted()));
            case Instruction.Strike order ->
                new Substitution(editor).replace(order.target(), order.struck(), Optional.empty());
            case Instruction.Insert order -> new Insertion(editor).insert(order);
            case Instruction.Add order -> new Insertion(editor).add(order.target(), order.inserted());
            case Instruction.Restate order -> new Substitution(editor).restate(order.target(), order.restated());
            case Instruction.Redesignate redesignate
            when redesignate.onward() -> SubsequentLevels.of(law(), redesignate);
            case Instruction.Redesignate redesignate when isOfSections(redesignate) -> renumbered(redesignate);
            case Instruction.Redesignate redesignate when becomeSections(redesignate) -> movedOut(redesignate);
            case Instruction.Redesignate redesignate ->
                ProvisionEdits.redesignate(law(), provisions(redesignate.from()), redesignate.to());
            case Instruction.Repeal order ->
                new Substitution(editor)
                        .replace(order.target(), new Passage.Named(List.of(order.target())), Optional.empty());
            case Instruction.Designate designate -> designate(designate);
            case Instruction.Transfer transfer -> transferred(transfer);
            case Instruction.UpdateReferences order -> UpdatedReferences.of(editor, order);
        };
    }

    private WorkingProvision direction(Instruction instruction, Step.Line line) {
        var floor = new FloorEdits(editor);
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

    /** A bill takes at its end, where all that is new stands, what has no place of its own; a law that stands does not. */
    private WorkingProvision atTheAppropriatePlace(Instruction instruction) {
        if (law().level() != Level.TEXT || !(instruction instanceof Instruction.Add add)) {
            throw new Refusal(TARGET_AMBIGUOUS, "which place is the appropriate one, the words do not say");
        }
        editor.trace().remark("the amendment says “at the appropriate place”; it is put at the end of the bill");
        return FloorEdits.body(law(), add.inserted(), false, editor.origin());
    }

    private WorkingProvision bill(Instruction instruction) {
        return switch (instruction) {
            case Instruction.Add add -> FloorEdits.body(law(), add.inserted(), false, editor.origin());
            case Instruction.Restate restate -> FloorEdits.body(law(), restate.restated(), true, editor.origin());
            default -> throw new Refusal(TARGET_AMBIGUOUS, "no place in the bill is named");
        };
    }

    private WorkingProvision designate(Instruction.Designate order) {
        var place = Locator.find(law(), order.target());
        return place.part() instanceof Step.Sentence ? designateSentence(place, order.as()) : designateText(order);
    }

    /** A sentence that ends the words of its provision begins a level. */
    private WorkingProvision designateSentence(Place place, Step.Unit as) {
        var sentence = place.stretches().getFirst();
        if (sentence.to() < sentence.text().length()) {
            throw new Refusal(CONTENT_DOES_NOT_FIT, "a sentence stands after the one that becomes a level");
        }
        var owner = sentence.owner();
        var words = (Piece.Words) sentence.piece();
        var level = new WorkingProvision(
                as.level().orElse(DesignationStyle.below(owner.level(), as.value())),
                Designation.inParentheses(as.value()),
                OriginText.NONE,
                List.of(words.with(words.text().part(sentence.from(), sentence.to()))),
                editor.origin());
        var parts = new ArrayList<>(owner.parts());
        int at = parts.indexOf(words);
        parts.set(at, words.with(words.text().part(0, sentence.from()).stripped()));
        if (level.level() == owner.level()) {
            var left = owner.withParts(parts);
            return ProvisionEdits.insert(
                    law().replaced(owner, left), left, Instruction.InsertionSide.AFTER, List.of(level), editor.later());
        }
        if (sentence.from() == 0) {
            parts.set(at, level);
        } else {
            parts.add(at + 1, level);
        }
        var now = owner.withParts(parts);
        return owner == law() ? now : law().replaced(owner, now);
    }

    /** The existing words and levels go down into a level of their own. */
    private WorkingProvision designateText(Instruction.Designate order) {
        var node = Locator.provision(law(), order.target());
        var as = order.as();
        var below = new WorkingProvision(
                as.level().orElse(DesignationStyle.below(node.level(), as.value())),
                Designation.inParentheses(as.value()),
                OriginText.NONE,
                node.parts(),
                editor.origin());
        if (node.parts().isEmpty()
                || node.children().stream().anyMatch(child -> ProvisionEdits.sameStyle(child, below))) {
            throw new Refusal(CONTENT_DOES_NOT_FIT, "the provision is divided in that way already");
        }
        var divided = node.withParts(List.of(below));
        return node == law() ? divided : law().replaced(node, divided);
    }

    /** The provisions are taken out and put in again beside another, at its level. */
    private WorkingProvision transferred(Instruction.Transfer order) {
        var to = order.beside().address().section();
        if (order.moved().stream().anyMatch(one -> isOfAnother(one.address().section(), to))) {
            throw new Refusal(LAW_NOT_HELD, "the provision goes from one section to another");
        }
        var moved = provisions(order.moved());
        var beside = Locator.provision(law(), order.beside());
        if (moved.contains(law()) || moved.stream().anyMatch(node -> node == beside || node.parentOf(beside) != null)) {
            throw new Refusal(TARGET_AMBIGUOUS, "a provision cannot stand beside itself");
        }
        var left = ProvisionEdits.strike(law(), moved);
        var now = Locator.provision(left, order.beside());
        return order.position().isPresent()
                ? ProvisionEdits.insert(left, now, order.position().get(), moved, editor.later())
                : ProvisionEdits.add(left, now, moved, editor.later());
    }

    private static boolean isOfAnother(String section, String other) {
        return !section.isEmpty() && !other.isEmpty() && !section.equals(other);
    }

    private static boolean isOfSections(Instruction.Redesignate order) {
        return order.from().stream().allMatch(target -> target.steps().isEmpty());
    }

    private static boolean becomeSections(Instruction.Redesignate order) {
        return order.to().stream().allMatch(unit -> unit.level().equals(Optional.of(Level.SECTION)));
    }

    /** "Section 5(d) is redesignated as section 6": the section keeps what is left. */
    private WorkingProvision movedOut(Instruction.Redesignate order) {
        if (law().level() != Level.SECTION) {
            throw new Refusal(Outcome.Reason.NOT_CARRIED_OUT, "a provision becomes a section of its own");
        }
        return ProvisionEdits.strike(law(), provisions(order.from()));
    }

    /** Of the sections redesignated, the one that this law() is. */
    private WorkingProvision renumbered(Instruction.Redesignate order) {
        if (law().level() != Level.SECTION) {
            return ProvisionEdits.redesignate(law(), provisions(order.from()), order.to());
        }
        for (int i = 0; i < order.from().size(); i++) {
            if (order.from().get(i).address().section().equals(law().value())) {
                return law().designated(
                                Level.SECTION,
                                law().designation()
                                        .redesignated(order.to().get(i).value()));
            }
        }
        throw new Refusal(Outcome.Reason.TARGET_NOT_FOUND, "section " + law().value() + " is not redesignated");
    }

    private List<WorkingProvision> provisions(List<Target> targets) {
        return targets.stream().map(target -> Locator.provision(law(), target)).toList();
    }
}
