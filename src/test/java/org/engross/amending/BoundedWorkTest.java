package org.engross.amending;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.engross.amending.instruction.Address;
import org.engross.amending.instruction.Content;
import org.engross.amending.instruction.Instruction;
import org.engross.amending.instruction.Occurrence;
import org.engross.amending.instruction.Outcome;
import org.engross.amending.instruction.Passage;
import org.engross.amending.instruction.Step;
import org.engross.amending.instruction.Target;
import org.engross.citation.ProvisionPath;
import org.engross.provision.Designation;
import org.engross.provision.Level;
import org.engross.provision.PlainPrint;
import org.engross.provision.PlainText;
import org.engross.provision.Provision;
import org.engross.provision.Wording;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Four times the law or the instructions make about four times the work: the memory taken and the characters counted. */
@Tag("slow")
class BoundedWorkTest {

    private static final Target SECTION = new Target(Address.NONE.section("9"), List.of());
    private static final Instruction.InstructionSource SOURCE =
            new Instruction.InstructionSource(ProvisionPath.ROOT, "words");

    private record Used(long bytes, long work) {}

    private static Used used(Provision law, List<Instruction> instructions) {
        var thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = thread.getCurrentThreadAllocatedBytes();
        var execution = Execution.of(law, instructions);
        return new Used(thread.getCurrentThreadAllocatedBytes() - before, execution.work());
    }

    private static void assertLinear(Used once, Used fourTimes) {
        assertTrue(fourTimes.bytes() < 7 * once.bytes(), once + " " + fourTimes);
        assertTrue(fourTimes.work() < 5 * once.work(), once + " " + fourTimes);
    }

    private static Instruction each(String words, String now) {
        var struck = new Passage.Quoted(words, Occurrence.EACH, Optional.empty());
        return new Instruction.Substitute(SECTION, struck, Content.words(now), SOURCE);
    }

    private static Provision lawWith(int hits) {
        return PlainText.law("§ 9. Plan\n(a) The plan" + " is due, and it".repeat(hits) + " is public.");
    }

    @Test
    void wordsAtEachPlaceTakeWorkByTheirNumber() {
        var orders = List.of(each("due", "late"), each("late", "too late"), each("late", "too late"));
        used(lawWith(500), orders);
        assertLinear(used(lawWith(2_000), orders), used(lawWith(8_000), orders));
    }

    @Test
    void refusedInstructionsTakeWorkByTheirNumber() {
        used(lawWith(1), refused(500));
        assertLinear(used(lawWith(1), refused(5_000)), used(lawWith(1), refused(20_000)));
    }

    /** Designations that are not there, struck after one that a refused instruction was to redesignate. */
    private static List<Instruction> refused(int number) {
        var orders = new ArrayList<Instruction>();
        for (int i = 0; i < number; i++) {
            var unit = new Step.Unit(Optional.of(Level.PARAGRAPH), "b" + i);
            var section = Address.NONE.section("9" + i);
            var target = new Target(section, List.of(unit));
            orders.add(new Instruction.Redesignate(target, List.of(target), List.of(unit), SOURCE));
        }
        return orders;
    }

    @Test
    void anInstructionAfterARefusedOneIsLookedUp() {
        var orders = new ArrayList<>(refused(100_000));
        orders.add(new Instruction.Strike(
                orders.getFirst().target(), new Passage.Quoted("plan", Occurrence.SOLE, Optional.empty()), SOURCE));
        var execution = Execution.of(lawWith(1), orders);
        assertEquals(100_001, execution.refused().size());
        assertEquals(
                Outcome.Reason.DEPENDS_ON_REFUSED, execution.refused().getLast().reason());
    }

    @Test
    void aLawThatDoublesWithEveryInstructionIsTooMuchWork() {
        var law = PlainText.law("§ 9. Plan\n(a) The plan is due.");
        var execution = Execution.of(law, alternating(60));
        assertEquals(Outcome.Reason.TOO_MUCH_WORK, execution.refused().getLast().reason());
        assertTrue(PlainPrint.of(execution.law()).length() < 50_000_000);
        assertEquals(60, execution.outcomes().size());
    }

    /** “due” becomes two “late”, “late” two “due”: words that read as ordered already are left, others double. */
    private static List<Instruction> alternating(int number) {
        var orders = new ArrayList<Instruction>();
        for (int i = 0; i < number; i++) {
            orders.add(i % 2 == 0 ? each("due", "late, late") : each("late", "due, due"));
        }
        return orders;
    }

    @Test
    void aLawOrAContentOfTenThousandLevelsIsRefusedAndLeftAsItWas() {
        var deep = Level.PARAGRAPH;
        Provision law = new Provision(
                deep, Designation.inParentheses("1"), Wording.NONE, List.of(Wording.of(Wording.Kind.CONTENT, "due")));
        for (int i = 0; i < 10_000; i++) {
            law = new Provision(deep, Designation.inParentheses("1"), Wording.NONE, List.of(law));
        }
        var execution = Execution.of(law, List.of(each("due", "late")));
        assertEquals(
                Outcome.Reason.TOO_MUCH_WORK, execution.refused().getFirst().reason());
        assertTrue(law == execution.law());
        var adding = new Instruction.Add(SECTION, Content.block(List.of(law)), SOURCE);
        var other = Execution.of(lawWith(1), List.of(adding));
        assertEquals(Outcome.Reason.TOO_MUCH_WORK, other.refused().getFirst().reason());
        assertEquals(lawWith(1), other.law());
    }

    @Test
    void aProvisionDividedWithoutEndIsRefusedBeforeItIsTooDeep() {
        var orders = new ArrayList<Instruction>();
        for (int i = 0; i < 500; i++) {
            var unit = new Step.Unit(Optional.empty(), i % 2 == 0 ? "1" : "A");
            orders.add(new Instruction.Designate(SECTION, unit, SOURCE));
        }
        var execution = Execution.of(lawWith(1), orders);
        assertEquals(
                Outcome.Reason.TOO_MUCH_WORK, execution.refused().getFirst().reason());
    }
}
