package org.engross.amending;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.engross.amending.instruction.Instruction;
import org.engross.amending.instruction.Passage;
import org.engross.amending.instruction.Step;
import org.engross.amending.instruction.Target;
import org.engross.provision.DesignationSeries;

/** What the instructions of one list mean for each other: those refused for those after them, those to come for now. */
final class InstructionSequence {

    /** More than the levels that stand beside each other in any law. */
    private static final int SIBLINGS = 500;

    /** By a designation, the last instruction that redesignates or strikes a provision of it. */
    private final Map<String, Integer> lastToFree = new HashMap<>();
    /** The sections whose designations or order an instruction was to change that was refused. */
    private final Set<String> unsettled = new HashSet<>();

    InstructionSequence(List<Instruction> instructions) {
        for (int number = 0; number < instructions.size(); number++) {
            for (var value : freed(instructions.get(number))) {
                lastToFree.put(value, number);
            }
        }
    }

    /** Whether an instruction after this one redesignates or strikes a provision of a designation. */
    boolean frees(int number, String value) {
        return lastToFree.getOrDefault(value, -1) > number;
    }

    void refused(Instruction instruction) {
        if (restructures(instruction)) {
            unsettled.add(instruction.target().address().section());
        }
    }

    boolean dependsOnRefused(Instruction instruction) {
        return unsettled.contains(instruction.target().address().section());
    }

    /** Whether an instruction changes designations or order, so that later ones count on it. */
    private static boolean restructures(Instruction instruction) {
        return switch (instruction) {
            case Instruction.Redesignate redesignate -> true;
            case Instruction.Designate designate -> true;
            case Instruction.Transfer transfer -> true;
            case Instruction.Strike strike -> strike.struck() instanceof Passage.Named;
            case Instruction.Insert insert -> insert.inserted().isBlock();
            case Instruction.Substitute substitute -> substitute.struck() instanceof Passage.Named;
            case Instruction.Repeal repeal -> true;
            case Instruction.Restate restate -> true;
            case Instruction.Add add -> add.inserted().isBlock();
            case Instruction.UpdateReferences update -> false;
        };
    }

    /** The designations that an instruction does not leave as they are: "by striking “(2)(A) If approved”". */
    private static List<String> freed(Instruction instruction) {
        return switch (instruction) {
            case Instruction.Redesignate redesignate
            when redesignate.onward() -> onward(redesignate.from().getFirst());
            case Instruction.Redesignate redesignate -> values(redesignate.from());
            case Instruction.Strike strike
            when strike.struck() instanceof Passage.Named named -> values(named.targets());
            case Instruction.Strike strike -> opening(strike.struck());
            case Instruction.Substitute substitute -> opening(substitute.struck());
            default -> List.of();
        };
    }

    private static List<String> values(List<Target> targets) {
        return targets.stream()
                .filter(target -> !target.steps().isEmpty())
                .map(target -> target.steps().getLast())
                .filter(Step.Unit.class::isInstance)
                .map(step -> ((Step.Unit) step).value())
                .toList();
    }

    /** The designation of a provision and those that may follow it. */
    private static List<String> onward(Target first) {
        var unit = (Step.Unit) first.steps().getLast();
        var all = new ArrayList<String>();
        var value = unit.value();
        while (!value.isEmpty() && all.size() < SIBLINGS) {
            all.add(value);
            value = DesignationSeries.after(value, unit.level().orElseThrow());
        }
        return all;
    }

    private static List<String> opening(Passage passage) {
        if (!(passage instanceof Passage.Quoted quoted) || !quoted.words().startsWith("(")) {
            return List.of();
        }
        int end = quoted.words().indexOf(')');
        return end < 0 ? List.of() : List.of(quoted.words().substring(1, end));
    }
}
