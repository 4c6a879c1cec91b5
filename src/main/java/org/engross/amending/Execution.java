package org.engross.amending;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.engross.amending.draft.ChangedPaths;
import org.engross.amending.draft.OriginText;
import org.engross.amending.draft.WorkingProvision;
import org.engross.amending.instruction.Instruction;
import org.engross.amending.instruction.Outcome;
import org.engross.amending.instruction.Passage;
import org.engross.amending.instruction.Refusal;
import org.engross.amending.instruction.Step;
import org.engross.amending.instruction.Target;
import org.engross.citation.ProvisionPath;
import org.engross.provision.Provision;

/**
 * A law with instructions executed on it in their order. A refused instruction leaves the law as it was; what comes
 * after it in the same provision and works on its structure is refused with it.
 */
public final class Execution {

    private final List<Instruction> instructions;
    private final List<Outcome> outcomes = new ArrayList<>();
    private final List<Outcome.Refused> refused = new ArrayList<>();
    private WorkingProvision law;

    private final Map<Instruction, Outcome.Refused> withheld;

    private Execution(Provision law, List<Instruction> instructions, Map<Instruction, Outcome.Refused> withheld) {
        this.withheld = withheld;
        this.law = WorkingProvision.of(law, OriginText.LAW);
        this.instructions = List.copyOf(instructions);
    }

    /** Executes instructions that are all addressed to this law: a section, or a text with sections. */
    public static Execution of(Provision law, List<Instruction> instructions) {
        return of(law, instructions, new IdentityHashMap<>());
    }

    /**
     * Executes instructions of which some are not to be carried out.
     *
     * @param withheld the refusals known beforehand, by the identity of the instruction
     */
    public static Execution of(
            Provision law, List<Instruction> instructions, IdentityHashMap<Instruction, Outcome.Refused> withheld) {
        var execution = new Execution(law, instructions, withheld);
        for (int number = 0; number < instructions.size(); number++) {
            execution.outcomes.add(execution.outcome(number));
        }
        return execution;
    }

    /** A section that an instruction adds to a law: all its words are that instruction's. */
    public static Execution adding(Provision section, Instruction instruction) {
        var execution = new Execution(section, List.of(instruction), new IdentityHashMap<>());
        execution.law = WorkingProvision.of(section, 0);
        execution.outcomes.add(new Outcome.Executed(instruction, List.of(ProvisionPath.ROOT)));
        return execution;
    }

    /** The law as it would read. */
    public Provision law() {
        return law.provision();
    }

    public WorkingProvision draft() {
        return law;
    }

    /** One outcome an instruction, in their order. */
    public List<Outcome> outcomes() {
        return List.copyOf(outcomes);
    }

    /** The instructions refused. */
    public List<Outcome.Refused> refused() {
        return List.copyOf(refused);
    }

    /** Who put each run of words of the result there. */
    public List<Provenance> provenance() {
        return Provenance.of(law);
    }

    private Outcome outcome(int number) {
        var instruction = instructions.get(number);
        var before = law;
        if (withheld.containsKey(instruction)) {
            refused.add(withheld.get(instruction));
            return refused.getLast();
        }
        try {
            if (dependsOnRefused(instruction)) {
                throw new Refusal(
                        Outcome.Reason.DEPENDS_ON_REFUSED,
                        "an instruction before it on the same provisions was refused");
            }
            law = new Executor(law, number, value -> freed(number, value)).execute(instruction);
            return new Outcome.Executed(instruction, touched(before, law));
        } catch (Refusal refusal) {
            refused.add(new Outcome.Refused(instruction, refusal.reason(), refusal.getMessage()));
            return refused.getLast();
        }
    }

    private boolean dependsOnRefused(Instruction instruction) {
        return refused.stream()
                .map(Outcome.Refused::instruction)
                .anyMatch(earlier -> restructures(earlier) && sameSection(earlier.target(), instruction.target()));
    }

    private static boolean sameSection(Target one, Target other) {
        return one.address().section().equals(other.address().section());
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
        };
    }

    /** Whether a later instruction redesignates a provision of this designation. */
    private boolean freed(int number, String value) {
        return instructions.subList(number + 1, instructions.size()).stream()
                .anyMatch(later -> isGone(later, value)
                        || later instanceof Instruction.Redesignate redesignate
                                && redesignate.from().stream().anyMatch(target -> names(target, value)));
    }

    private static boolean names(Target target, String value) {
        return !target.steps().isEmpty()
                && target.steps().getLast() instanceof Step.Unit unit
                && unit.value().equals(value);
    }

    /** "by striking “(2)(A) If approved”", "by striking paragraph (2)": the designation is not left as it is. */
    private static boolean isGone(Instruction later, String value) {
        if (later instanceof Instruction.Strike strike && strike.struck() instanceof Passage.Named named) {
            return named.targets().stream().anyMatch(target -> names(target, value));
        }
        var passage = switch (later) {
            case Instruction.Substitute substitute -> substitute.struck();
            case Instruction.Strike strike -> strike.struck();
            default -> null;
        };
        return passage instanceof Passage.Quoted quoted && quoted.words().startsWith("(" + value + ")");
    }

    /** The paths of the provisions that are not the same as before. */
    private static List<ProvisionPath> touched(WorkingProvision before, WorkingProvision after) {
        var touched = new ArrayList<ProvisionPath>();
        ChangedPaths.collect(before, after, ProvisionPath.ROOT, touched);
        return touched;
    }
}
