package org.engross.amending.reading;

import java.util.List;
import org.engross.amending.instruction.Instruction;
import org.engross.amending.instruction.Occurrence;
import org.engross.amending.instruction.Passage;
import org.engross.amending.instruction.Target;

/** Puts an instruction said once of a list of places, "The following sections are amended by …:", to each of them. */
final class RepeatedInstruction {

    private RepeatedInstruction() {}

    /** Whether an order says nothing of where but by its target: what is redesignated or moved, is named in it once. */
    static boolean isPossible(Instruction template) {
        return switch (template) {
            case Instruction.Substitute order -> isWithin(order.struck(), order.target());
            case Instruction.Strike order -> isWithin(order.struck(), order.target());
            case Instruction.Insert order -> isWithin(order.anchor(), order.target());
            case Instruction.Add order -> true;
            case Instruction.Repeal order -> true;
            case Instruction.Restate order -> true;
            case Instruction.Redesignate order -> false;
            case Instruction.Designate order -> false;
            case Instruction.Transfer order -> false;
            case Instruction.UpdateReferences order -> false;
        };
    }

    /** Whether all that a passage names lies below the place where it is said, so that the same can be named below another. */
    private static boolean isWithin(Passage passage, Target place) {
        return !(passage instanceof Passage.Named named)
                || named.targets().stream()
                        .allMatch(one -> one.address().equals(place.address())
                                && one.steps().size() > place.steps().size()
                                && one.steps().subList(0, place.steps().size()).equals(place.steps()));
    }

    /** What a passage names below one place, below another. */
    private static Passage moved(Passage passage, Target from, Target to) {
        return passage instanceof Passage.Named named && isWithin(passage, from)
                ? new Passage.Named(named.targets().stream()
                        .map(one -> to.then(one.steps()
                                .subList(from.steps().size(), one.steps().size())))
                        .toList())
                : passage;
    }

    /** "Section 137, each place it appears" in the list: there the words are meant wherever they stand. */
    static Instruction atEachPlace(Instruction template) {
        return switch (template) {
            case Instruction.Substitute order ->
                new Instruction.Substitute(order.target(), each(order.struck()), order.inserted(), order.source());
            case Instruction.Strike order ->
                new Instruction.Strike(order.target(), each(order.struck()), order.source());
            case Instruction.Insert order ->
                new Instruction.Insert(
                        order.target(), order.position(), each(order.anchor()), order.inserted(), order.source());
            default -> template;
        };
    }

    private static Passage each(Passage passage) {
        return passage instanceof Passage.Quoted quoted
                ? new Passage.Quoted(quoted.words(), Occurrence.EACH, quoted.through())
                : passage;
    }

    static List<Instruction> at(Instruction template, List<Target> places) {
        return places.stream().map(place -> at(template, place)).toList();
    }

    /** The same order for another place. */
    static Instruction at(Instruction template, Target place) {
        return switch (template) {
            case Instruction.Substitute order ->
                new Instruction.Substitute(
                        place, moved(order.struck(), order.target(), place), order.inserted(), order.source());
            case Instruction.Strike order ->
                new Instruction.Strike(place, moved(order.struck(), order.target(), place), order.source());
            case Instruction.Insert order ->
                new Instruction.Insert(
                        place,
                        order.position(),
                        moved(order.anchor(), order.target(), place),
                        order.inserted(),
                        order.source());
            case Instruction.Add order -> new Instruction.Add(place, order.inserted(), order.source());
            case Instruction.Repeal order -> new Instruction.Repeal(place, order.source());
            case Instruction.Restate order -> new Instruction.Restate(place, order.restated(), order.source());
            case Instruction.Redesignate order -> order;
            case Instruction.Designate order -> order;
            case Instruction.Transfer order -> order;
            case Instruction.UpdateReferences order -> order;
        };
    }
}
