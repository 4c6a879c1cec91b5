package org.engross.amending;

import java.util.List;
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
}
