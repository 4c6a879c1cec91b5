package org.engross.amending.reading;

import java.util.ArrayList;
import java.util.List;
import org.engross.provision.DesignationSeries;
import org.engross.provision.Part;
import org.engross.provision.Provision;
import org.engross.provision.QuotedContent;

/**
 * Joins quoted levels that a mark too many closes: “(a) … by law.”. “(b) Nothing …” is one block where (b) comes next
 * after the last level of its style, as the Code prints it.
 */
final class ContinuedBlock {

    private ContinuedBlock() {}

    static List<Part> joined(List<? extends Part> parts) {
        var joined = new ArrayList<Part>();
        for (var part : parts) {
            if (part instanceof QuotedContent next
                    && !joined.isEmpty()
                    && joined.getLast() instanceof QuotedContent before
                    && before.after().equals(".")
                    && next.parts().size() == 1
                    && next.parts().getFirst() instanceof Provision level
                    && goesOn(before.parts(), level)) {
                joined.set(joined.size() - 1, new QuotedContent(with(before.parts(), level), next.after()));
            } else {
                joined.add(part);
            }
        }
        return joined;
    }

    /** Whether a level is the next of the last in a block, or in the last provision of it. */
    private static boolean goesOn(List<Part> parts, Provision level) {
        if (parts.isEmpty() || !(parts.getLast() instanceof Provision last)) {
            return false;
        }
        return isNext(last, level)
                || !last.provisions().isEmpty() && isNext(last.provisions().getLast(), level);
    }

    private static boolean isNext(Provision last, Provision level) {
        return DesignationSeries.after(last.designation().value(), level.level())
                .equals(level.designation().value());
    }

    private static List<Part> with(List<Part> parts, Provision level) {
        var longer = new ArrayList<Part>(parts);
        var last = (Provision) parts.getLast();
        if (isNext(last, level)) {
            longer.add(level);
        } else {
            var inner = new ArrayList<>(last.parts());
            inner.add(level);
            longer.set(longer.size() - 1, last.withParts(inner));
        }
        return longer;
    }
}
