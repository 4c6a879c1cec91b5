package org.engross.amending.reading;

import java.util.List;
import org.engross.amending.instruction.Instruction;
import org.engross.amending.instruction.Occurrence;
import org.engross.amending.instruction.Passage;
import org.engross.amending.instruction.Target;

/** Puts an instruction said once of a list of places, "The following sections are amended by …:", to each of them. */
final class RepeatedInstruction {

    private RepeatedInstruction() {}

    /** Whether an order says nothing of where but by its target: what is redesignated or moved, is named in it once. */
    static boolean isPossible(Instruction template) {
        return switch (template) {
            case Instruction.Substitute order -> !(order.struck() instanceof Passage.Named);
            case Instruction.Strike order -> !(order.struck() instanceof Passage.Named);
            case Instruction.Insert order -> !(order.anchor() instanceof Passage.Named);
            case Instruction.Add order -> true;
            case Instruction.Repeal order -> true;
            case Instruction.Restate order -> true;
            case Instruction.Redesignate order -> false;
            case Instruction.Designate order -> false;
            case Instruction.Transfer order -> false;
            case Instruction.UpdateReferences order -> false;
        };
    }

    /** "Section 137, each place it appears" in the list: there the words are meant wherever they stand. */
    static Instruction atEachPlace(Instruction template) {
        return switch (template) {
            case Instruction.Substitute order ->
                new Instruction.Substitute(order.target(), each(order.struck()), order.inserted(), order.source());
            case Instruction.Strike order ->
                new Instruction.Strike(order.target(), each(order.struck()), order.source());
            case Instruction.Insert order ->
                new Instruction.Insert(
                        order.target(), order.position(), each(order.anchor()), order.inserted(), order.source());
            default -> template;
        };
    }

    private static Passage each(Passage passage) {
        return passage instanceof Passage.Quoted quoted
                ? new Passage.Quoted(quoted.words(), Occurrence.EACH, quoted.through())
                : passage;
    }

    static List<Instruction> at(Instruction template, List<Target> places) {
        return places.stream().map(place -> at(template, place)).toList();
    }

    /** The same order for another place. */
    static Instruction at(Instruction template, Target place) {
        return switch (template) {
            case Instruction.Substitute order ->
                new Instruction.Substitute(place, order.struck(), order.inserted(), order.source());
            case Instruction.Strike order -> new Instruction.Strike(place, order.struck(), order.source());
            case Instruction.Insert order ->
                new Instruction.Insert(place, order.position(), order.anchor(), order.inserted(), order.source());
            case Instruction.Add order -> new Instruction.Add(place, order.inserted(), order.source());
            case Instruction.Repeal order -> new Instruction.Repeal(place, order.source());
            case Instruction.Restate order -> new Instruction.Restate(place, order.restated(), order.source());
            case Instruction.Redesignate order -> order;
            case Instruction.Designate order -> order;
            case Instruction.Transfer order -> order;
            case Instruction.UpdateReferences order -> order;
        };
    }
}
