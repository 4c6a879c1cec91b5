package org.engross.amending.reading;

import org.engross.amending.instruction.Step;
import org.engross.amending.instruction.Target;
import org.engross.provision.Level;

/** The levels of the units on the way to a target, counted where they are not written. */
final class Levels {

    private Levels() {}

    /** The level of the last unit of a target; null where it has none. */
    static Level last(Target target) {
        for (int i = target.steps().size() - 1; i >= 0; i--) {
            if (target.steps().get(i) instanceof Step.Unit unit) {
                return at(target, i, unit);
            }
        }
        return null;
    }

    /** The level that is written for the step at a place; null where none is, or the target has no such step. */
    static Level written(Target target, int index) {
        return index < target.steps().size() && target.steps().get(index) instanceof Step.Unit unit
                ? unit.level().orElse(null)
                : null;
    }

    /** The target without its units of a level and below it. */
    static Target above(Target target, Level level) {
        for (int i = 0; i < target.steps().size(); i++) {
            if (target.steps().get(i) instanceof Step.Unit unit
                    && at(target, i, unit).compareTo(level) >= 0) {
                return new Target(target.address(), target.steps().subList(0, i));
            }
        }
        return target;
    }

    /** The target up to its last unit of a level; null where it has none of it. */
    static Target upTo(Target target, Level level) {
        for (int i = target.steps().size() - 1; i >= 0; i--) {
            if (target.steps().get(i) instanceof Step.Unit unit && at(target, i, unit) == level) {
                return new Target(target.address(), target.steps().subList(0, i + 1));
            }
        }
        return null;
    }

    /** The level of a unit, counted from the last whose level is written, or from the subsection. */
    private static Level at(Target target, int index, Step.Unit unit) {
        if (unit.level().isPresent()) {
            return unit.level().get();
        }
        for (int i = index; i >= 0; i--) {
            if (target.steps().get(i) instanceof Step.Unit above
                    && above.level().isPresent()) {
                return Level.values()[Math.min(above.level().get().ordinal() + index - i, Level.SUBITEM.ordinal())];
            }
        }
        return Level.values()[Math.min(Level.SUBSECTION.ordinal() + index, Level.SUBITEM.ordinal())];
    }
}
