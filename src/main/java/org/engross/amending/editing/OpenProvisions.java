package org.engross.amending.editing;

import static org.engross.amending.instruction.Outcome.Reason.CONTENT_DOES_NOT_FIT;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.engross.amending.draft.Piece;
import org.engross.amending.draft.WorkingProvision;
import org.engross.amending.instruction.Refusal;
import org.engross.provision.DesignationSeries;
import org.engross.provision.DesignationStyle;
import org.engross.provision.Level;

/** The provisions that are open while a section is set from its running print, from the section down. */
final class OpenProvisions {

    /** The first designation of each style. */
    private static final List<String> FIRST = List.of("a", "1", "A", "i", "I", "aa", "AA");

    /** A provision while it is set. */
    static final class OpenProvision {
        WorkingProvision as;
        final List<Piece> parts = new ArrayList<>();

        private OpenProvision(WorkingProvision as) {
            this.as = as;
        }

        private boolean is(WorkingProvision node) {
            return as == node || as.designation() == node.designation() && as.parts() == node.parts();
        }

        /** A provision whose parts are all as they were stays the same. */
        private WorkingProvision closed() {
            var before = as.parts();
            boolean same = before.size() == parts.size();
            for (int i = 0; same && i < before.size(); i++) {
                same = before.get(i) == parts.get(i);
            }
            return same ? as : as.withParts(parts);
        }
    }

    private final Deque<OpenProvision> open = new ArrayDeque<>();

    OpenProvisions(WorkingProvision section) {
        open.push(new OpenProvision(section));
    }

    OpenProvision last() {
        return open.peek();
    }

    boolean isSection() {
        return open.size() == 1;
    }

    boolean isOpen(WorkingProvision node) {
        return open.stream().anyMatch(one -> one.is(node));
    }

    /** Opens a provision after what stands at its level or below. */
    void open(WorkingProvision node) {
        closeTo(node.level());
        open.push(new OpenProvision(node));
    }

    /** Closes what stands at a level or below. */
    void closeTo(Level level) {
        while (open.size() > 1 && last().as.level().compareTo(level) >= 0) {
            close();
        }
    }

    /**
     * Closes what is open below a provision; where that was struck, or is null, below the one that took its place, if any.
     */
    void upTo(WorkingProvision node, OpenProvision heir) {
        boolean there = node != null && isOpen(node);
        if (!there && (heir == null || !open.contains(heir))) {
            throw new Refusal(CONTENT_DOES_NOT_FIT, "words are left of a provision that is struck");
        }
        while (there ? !last().is(node) : last() != heir) {
            close();
        }
    }

    private void close() {
        var done = open.pop().closed();
        last().parts.add(done);
    }

    /** The section, everything closed. */
    WorkingProvision section() {
        while (open.size() > 1) {
            close();
        }
        return open.pop().closed();
    }

    /** The level of a designation at this place: that of what it replaces, or of what it goes on from or divides. */
    Level level(String value, Optional<WorkingProvision> replaced) {
        if (replaced.isPresent()
                && ProvisionEdits.sameStyle(value, replaced.get().value())) {
            return replaced.get().level();
        }
        if (value.isEmpty()) {
            throw new Refusal(CONTENT_DOES_NOT_FIT, "the levels inserted have no designation");
        }
        var around = last().as;
        var natural = DesignationStyle.below(around.level(), value);
        if (natural.ordinal() == around.level().ordinal() + 1 && fits(around.level(), value)) {
            return natural;
        }
        for (var above : open) {
            if (above.as.level().isWithinSection()
                    && value.equals(DesignationSeries.after(above.as.value(), above.as.level()))) {
                return above.as.level();
            }
        }
        if (FIRST.contains(value)) {
            return natural;
        }
        throw new Refusal(CONTENT_DOES_NOT_FIT, "the level of (" + value + ") is not certain");
    }

    /** Whether a designation is in the style of the level next below. */
    private static boolean fits(Level around, String value) {
        return around == Level.SECTION && Character.isLowerCase(value.charAt(0))
                || DesignationStyle.below(around, value) == DesignationStyle.below(Level.SECTION, value)
                || FIRST.indexOf(value) > 1;
    }
}
