package org.engross.amending.reading;

import java.util.List;
import org.engross.amending.instruction.Instruction;
import org.engross.amending.instruction.Target;

/** Puts an instruction said once of a list of places, "The following sections are amended by …:", to each of them. */
final class RepeatedInstruction {

    private RepeatedInstruction() {}

    static List<Instruction> at(Instruction template, List<Target> places) {
        return places.stream().map(place -> at(template, place)).toList();
    }

    private static Instruction at(Instruction template, Target place) {
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
        };
    }
}
