package org.engross.amending.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.engross.amending.instruction.Instruction;
import org.engross.amending.instruction.Target;
import org.engross.citation.ProvisionPath;

/** Reads "by transferring subsection (c) to the end of such section", "by moving paragraph (2) to appear after …". */
record TransferReader(Phrase phrase, PassageReader passages, ProvisionPath path, List<Target> where) {

    private static final Pattern TRANSFER = Pattern.compile("(?:by )?(?:transferring|moving|relocating) ");
    private static final Pattern TO_END = Pattern.compile(",? (?:to|so as to appear at) the end(?: of (?=\\S))?");
    private static final Pattern TO_SIDE = Pattern.compile(
            ",? (?:(?:so as )?to (?:appear|follow|precede|be inserted|a position)|so that (?:it|they|such [a-z]+) (?:appears?|follows?|precedes?))"
                    + "(?: immediately| directly)?(?: (after|before|following|preceding))?(?=[ ])\\s");

    /** The instruction at the cursor; none where it is not understood. */
    List<Instruction> read(int start) {
        if (where.size() != 1 || !phrase.accept(TRANSFER)) {
            return List.of();
        }
        var moved = passages.placesIn(where);
        if (moved.isEmpty() || moved.stream().anyMatch(target -> target.steps().isEmpty())) {
            return List.of();
        }
        if (phrase.accept(TO_END)) {
            var named = passages.placesIn(where);
            var at = named.isEmpty() ? where : named;
            return at.size() == 1 ? of(moved, Optional.empty(), at.getFirst(), start) : List.of();
        }
        if (!phrase.accept(TO_SIDE)) {
            return List.of();
        }
        var position = position(phrase.group(0), phrase.group(1));
        var beside = passages.placesIn(where);
        return beside.size() == 1 ? of(moved, Optional.of(position), beside.getFirst(), start) : List.of();
    }

    private static Instruction.Position position(String words, String side) {
        boolean before = side == null ? words.contains("precede") : side.equals("before") || side.equals("preceding");
        return before ? Instruction.Position.BEFORE : Instruction.Position.AFTER;
    }

    private List<Instruction> of(
            List<Target> moved, Optional<Instruction.Position> position, Target beside, int start) {
        var source = new Instruction.Source(path, phrase.shown(start, phrase.at()));
        return List.of(new Instruction.Transfer(where.getFirst(), moved, position, beside, source));
    }
}
