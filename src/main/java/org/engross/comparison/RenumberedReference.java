package org.engross.comparison;

import java.util.List;
import org.engross.citation.ProvisionPath;

/**
 * A cross-reference that changed only because the provisions to which it leads were renumbered: "section 5" became "section
 * 7", and what was section 5 is section 7 now.
 *
 * @param edit the number of the strike in {@link ProvisionChange#edits()}; the insertion is the next
 * @param before the provisions in the older text to which it leads, in its order
 * @param after the same provisions in the newer text
 */
public record RenumberedReference(int edit, List<ProvisionPath> before, List<ProvisionPath> after) {

    public RenumberedReference {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }
}
