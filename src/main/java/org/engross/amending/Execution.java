package org.engross.amending;

import static org.engross.amending.instruction.Outcome.Reason.DEPENDS_ON_REFUSED;
import static org.engross.amending.instruction.Outcome.Reason.TOO_MUCH_WORK;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.engross.amending.draft.ChangedPaths;
import org.engross.amending.draft.OriginText;
import org.engross.amending.draft.TreeSize;
import org.engross.amending.draft.WorkingProvision;
import org.engross.amending.editing.Editor;
import org.engross.amending.editing.Later;
import org.engross.amending.editing.Trace;
import org.engross.amending.instruction.Instruction;
import org.engross.amending.instruction.Outcome;
import org.engross.amending.instruction.Refusal;
import org.engross.amending.place.Work;
import org.engross.citation.ProvisionPath;
import org.engross.deadline.TimeLimit;
import org.engross.provision.Provision;

/**
 * A law with instructions executed on it in their order. A refused instruction leaves the law as it was; what comes
 * after it in the same provision and works on its structure is refused with it.
 */
public final class Execution {

    private final List<Instruction> instructions;
    private final InstructionSequence sequence;
    private final List<Outcome> outcomes = new ArrayList<>();
    private final List<Outcome.Refused> refused = new ArrayList<>();
    private final List<ExplainedOutcome> explained = new ArrayList<>();
    private final Work work = new Work();
    private final Provision given;
    private WorkingProvision law;
    private TreeSize size;

    private final Map<Instruction, Outcome.Refused> withheld;

    private Execution(
            Provision law, int origin, List<Instruction> instructions, Map<Instruction, Outcome.Refused> withheld) {
        this(
                law,
                WorkingProvision.of(TreeSize.of(List.of(law)).isTooDeep() ? law.withParts(List.of()) : law, origin),
                instructions,
                withheld);
    }

    private Execution(
            Provision given,
            WorkingProvision draft,
            List<Instruction> instructions,
            Map<Instruction, Outcome.Refused> withheld) {
        this.withheld = withheld;
        this.given = given;
        this.size = TreeSize.of(List.of(given));
        this.law = draft;
        this.instructions = List.copyOf(instructions);
        this.sequence = new InstructionSequence(instructions);
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
        var execution = new Execution(law, OriginText.LAW, instructions, withheld);
        for (int number = 0; number < instructions.size(); number++) {
            var trace = new Trace();
            execution.add(execution.outcome(number, trace), trace);
        }
        return execution;
    }

    /**
     * Executes instructions on a draft of the law whose words have other origins.
     *
     * @param after is given the place of each instruction and the draft after it
     */
    static Execution watched(
            Provision law,
            WorkingProvision draft,
            List<Instruction> instructions,
            BiConsumer<Integer, WorkingProvision> after) {
        var execution = new Execution(law, draft, instructions, Map.of());
        for (int number = 0; number < instructions.size(); number++) {
            var trace = new Trace();
            execution.add(execution.outcome(number, trace), trace);
            after.accept(number, execution.law);
        }
        return execution;
    }

    /** A section that an instruction adds to a law: all its words are that instruction's. */
    public static Execution adding(Provision section, Instruction instruction) {
        var execution = new Execution(section, 0, List.of(instruction), Map.of());
        var trace = new Trace();
        trace.tell("added the section to the law");
        execution.add(new Outcome.Executed(instruction, List.of(ProvisionPath.ROOT), ""), trace);
        return execution;
    }

    private void add(Outcome outcome, Trace trace) {
        TimeLimit.check();
        outcomes.add(outcome);
        explained.add(new ExplainedOutcome(
                outcome, trace.places(), outcome instanceof Outcome.Executed ? trace.edits() : List.of()));
    }

    /** The law as it would read. */
    public Provision law() {
        return size.isTooDeep() ? given : law.provision();
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

    /** How each instruction was carried out, in their order. */
    public List<ExplainedOutcome> explained() {
        return List.copyOf(explained);
    }

    /** The characters and provisions looked at and put into the law. */
    long work() {
        return work.done();
    }

    private Outcome outcome(int number, Trace trace) {
        TimeLimit.check();
        var instruction = instructions.get(number);
        if (withheld.containsKey(instruction)) {
            sequence.refused(instruction);
            refused.add(withheld.get(instruction));
            return refused.getLast();
        }
        try {
            var now = executed(number, trace);
            var touched = touched(law, now);
            law = now;
            return new Outcome.Executed(instruction, touched, trace.remark());
        } catch (Refusal refusal) {
            sequence.refused(instruction);
            refused.add(new Outcome.Refused(instruction, refusal.reason(), refusal.getMessage()));
            return refused.getLast();
        }
    }

    private WorkingProvision executed(int number, Trace trace) {
        var instruction = instructions.get(number);
        work.search(size.pieces());
        if (size.isTooDeep() || content(instruction).isTooDeep()) {
            throw new Refusal(TOO_MUCH_WORK, "a provision has more than " + TreeSize.DEEPEST + " levels");
        }
        if (sequence.dependsOnRefused(instruction)) {
            throw new Refusal(DEPENDS_ON_REFUSED, "an instruction before it on the same provisions was refused");
        }
        Later later = value -> sequence.frees(number, value);
        var now = new Executor(new Editor(law, number, later, work, trace)).execute(instruction);
        var grown = TreeSize.of(now);
        if (grown.isTooDeep()) {
            throw new Refusal(TOO_MUCH_WORK, "a provision would have more than " + TreeSize.DEEPEST + " levels");
        }
        size = grown;
        return now;
    }

    private static TreeSize content(Instruction instruction) {
        var content = switch (instruction) {
            case Instruction.Substitute order -> order.inserted();
            case Instruction.Insert order -> order.inserted();
            case Instruction.Add order -> order.inserted();
            case Instruction.Restate order -> order.restated();
            default -> null;
        };
        return TreeSize.of(content == null ? List.of() : content.parts());
    }

    /** The paths of the provisions that are not the same as before. */
    private static List<ProvisionPath> touched(WorkingProvision before, WorkingProvision after) {
        var touched = new ArrayList<ProvisionPath>();
        ChangedPaths.collect(before, after, ProvisionPath.ROOT, touched);
        return touched;
    }
}
