package org.engross.amending;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.engross.amending.instruction.InstructionWords;
import org.engross.amending.instruction.Outcome;
import org.engross.citation.ProvisionPath;

/**
 * How an instruction was carried out, or how far it came, for a reader who asks.
 *
 * @param places the provisions that it names, by their paths in the law as it then read; empty where none was found
 * @param edits what was done there, a plain sentence each: "struck “tax” in (b)(1) and put “levy” there"; empty where the
 *     instruction was refused
 */
public record ExplainedOutcome(Outcome outcome, List<ProvisionPath> places, List<String> edits) {

    public ExplainedOutcome {
        places = List.copyOf(places);
        edits = List.copyOf(edits);
    }

    /** The same with a remark more; what was refused has its reason. */
    public ExplainedOutcome remarking(String remark) {
        return outcome instanceof Outcome.Executed executed
                ? new ExplainedOutcome(
                        new Outcome.Executed(
                                executed.instruction(),
                                executed.touched(),
                                executed.remark().isEmpty() ? remark : executed.remark() + "; " + remark),
                        places,
                        edits)
                : this;
    }

    /** In lines: the rule that read the words, what it understood, the place found, and the edit made or why none. */
    public String told() {
        var source = outcome.instruction().source();
        var lines = new ArrayList<String>();
        lines.add(source.rule() + ": " + source.words());
        lines.add("    " + InstructionWords.of(outcome.instruction()));
        if (!places.isEmpty()) {
            lines.add("    found at "
                    + places.stream().map(ExplainedOutcome::printed).collect(Collectors.joining(", ")));
        }
        switch (outcome) {
            case Outcome.Executed executed -> {
                edits.forEach(edit -> lines.add("    " + edit));
                if (!executed.remark().isEmpty()) {
                    lines.add("    note: " + executed.remark());
                }
            }
            case Outcome.Refused refused ->
                lines.add("    not carried out: " + refused.reason() + ", " + refused.detail());
        }
        return String.join("\n", lines);
    }

    private static String printed(ProvisionPath path) {
        return path.equals(ProvisionPath.ROOT) ? "the whole" : path.toString();
    }
}
