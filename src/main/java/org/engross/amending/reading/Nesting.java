package org.engross.amending.reading;

import java.util.LinkedHashSet;
import java.util.List;
import org.engross.amending.instruction.Step;
import org.engross.amending.instruction.Target;
import org.engross.provision.Level;

/** How places named one after the other lie to each other: one within the other, or beside it. */
final class Nesting {

    private Nesting() {}

    /** Whether each place lies below one of those named before. */
    static boolean isWithin(List<Target> places, List<Target> before) {
        return places.stream().allMatch(place -> before.stream().anyMatch(above -> isBelow(place, above)));
    }

    /** Whether a place lies below another; below a law, or below nothing named, lies each of its sections. */
    static boolean isBelow(Target place, Target above) {
        int depth = above.steps().size();
        return place.steps().size() > depth
                && place.steps().subList(0, depth).equals(above.steps())
                && (above.address().isWhole() || above.address().equals(place.address()));
    }

    /** "in subsection (a) and in subsection (b)". */
    static List<Target> union(List<Target> some, List<Target> others) {
        var all = new LinkedHashSet<>(some);
        all.addAll(others);
        return List.copyOf(all);
    }

    /** Places of a list whose law is named behind the last of them. */
    static List<Target> ofOneLaw(List<Target> places) {
        var law = places.getLast().address().law();
        return places.stream()
                .map(place -> place.address().law().isNamed()
                        ? place
                        : place.at(place.address().within(law)))
                .distinct()
                .toList();
    }

    /** The sections in which places lie. */
    static List<Target> sections(List<Target> places) {
        return places.stream()
                .map(place -> new Target(place.address(), List.of()))
                .distinct()
                .toList();
    }

    /** The places above a level: "in subsection (d)" after "Section 101(d) is amended" names the same (d). */
    static List<Target> above(List<Target> base, Level level) {
        return base.stream()
                .map(target -> Levels.above(target, level))
                .distinct()
                .toList();
    }

    /** Whether a sentence is named after another: “in the first sentence by …, and in the second sentence by …”. */
    static boolean isNextSentence(Target nested, Target current) {
        int index = current.steps().size();
        return index > 0
                && current.steps().getLast() instanceof Step.Sentence
                && nested.steps().size() > index
                && nested.steps().get(index) instanceof Step.Sentence;
    }

    /** Whether the unit named last lies below the one before it in rank. */
    static boolean isDeeper(Target nested, Target current) {
        int index = current.steps().size();
        boolean ofPart = index > 0
                && !(current.steps().getLast() instanceof Step.Unit)
                && nested.steps().size() > index
                && nested.steps().get(index) instanceof Step.Unit;
        if (ofPart) {
            return false;
        }
        if (nested.steps().size() <= index || index == 0) {
            return nested.steps().size() > index;
        }
        if (nested.steps().get(index) instanceof Step.Unit unit && unit.level().isPresent()) {
            var above = Levels.last(current);
            return above == null || unit.level().get().compareTo(above) > 0;
        }
        return true;
    }
}
