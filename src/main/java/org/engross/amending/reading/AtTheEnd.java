package org.engross.amending.reading;

import java.util.List;
import java.util.Optional;
import org.engross.amending.instruction.Instruction;
import org.engross.amending.instruction.Occurrence;
import org.engross.amending.instruction.Passage;

/** Strikes that are said to be at the end before they are said: "at the end of subparagraph (F), by striking “and”". */
final class AtTheEnd {

    private AtTheEnd() {}

    /** The same orders of the words at the end; none where they are not orders of words. */
    static List<Instruction> of(List<Instruction> read) {
        return read.stream().allMatch(AtTheEnd::strikesWords)
                ? read.stream().map(AtTheEnd::atEnd).toList()
                : List.of();
    }

    private static boolean strikesWords(Instruction order) {
        var struck = switch (order) {
            case Instruction.Strike strike -> strike.struck();
            case Instruction.Substitute substitute -> substitute.struck();
            default -> null;
        };
        return struck instanceof Passage.Quoted quoted
                && quoted.occurrence().equals(Occurrence.SOLE)
                && quoted.through().isEmpty();
    }

    private static Instruction atEnd(Instruction order) {
        return switch (order) {
            case Instruction.Strike strike ->
                new Instruction.Strike(strike.target(), atEnd(strike.struck()), strike.source());
            case Instruction.Substitute put ->
                new Instruction.Substitute(put.target(), atEnd(put.struck()), put.inserted(), put.source());
            default -> order;
        };
    }

    private static Passage atEnd(Passage struck) {
        return new Passage.Quoted(((Passage.Quoted) struck).words(), Occurrence.AT_THE_END, Optional.empty());
    }
}
