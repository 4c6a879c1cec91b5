package org.engross.amending.editing;

import static org.engross.amending.instruction.Outcome.Reason.TARGET_AMBIGUOUS;
import static org.engross.amending.instruction.Outcome.Reason.TARGET_NOT_FOUND;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.engross.amending.draft.WorkingProvision;
import org.engross.amending.instruction.Instruction;
import org.engross.amending.instruction.Refusal;
import org.engross.amending.instruction.Step;
import org.engross.amending.place.Locator;
import org.engross.provision.DesignationSeries;
import org.engross.provision.Level;

/**
 * Redesignates what follows a level that was struck or inserted: "redesignating the subsequent paragraphs accordingly". The
 * levels that follow must go on without a gap, so that one series only is meant.
 */
public final class SubsequentLevels {

    private SubsequentLevels() {}

    /** The law with the levels from the first one redesignated on in their new order. */
    public static WorkingProvision of(WorkingProvision law, Instruction.Redesignate order) {
        var first = (Step.Unit) order.from().getFirst().steps().getLast();
        var level = first.level().orElseThrow();
        var to = order.to().getFirst();
        var beside = Locator.provision(law, order.from().getFirst().above()).children();
        var same = IntStream.range(0, beside.size())
                .filter(at -> beside.get(at).value().equals(first.value()))
                .boxed()
                .toList();
        if (same.isEmpty()) {
            throw new Refusal(TARGET_NOT_FOUND, "no " + level.word() + " follows that has to be redesignated");
        }
        // What was inserted bears the designation already, and the first that follows it too.
        if (same.size() != (isLater(first.value(), to.value(), level) ? 2 : 1)) {
            throw new Refusal(TARGET_AMBIGUOUS, "which " + level.word() + " follows is not certain");
        }
        var following = beside.subList(same.getLast(), beside.size());
        var units = new ArrayList<Step.Unit>();
        var was = first.value();
        var value = to.value();
        for (var one : following) {
            if (!one.value().equals(was)) {
                throw new Refusal(TARGET_AMBIGUOUS, one.designation() + " does not go on from those before it");
            }
            units.add(new Step.Unit(first.level(), value));
            was = DesignationSeries.after(was, level);
            value = DesignationSeries.after(value, level);
        }
        return ProvisionEdits.redesignate(law, List.copyOf(following), units);
    }

    /** Whether a designation stands behind another in their series. */
    private static boolean isLater(String one, String other, Level level) {
        var value = one;
        for (int i = 0; i < 100 && !value.isEmpty(); i++) {
            if (value.equals(other)) {
                return i > 0;
            }
            value = DesignationSeries.after(value, level);
        }
        return false;
    }
}
