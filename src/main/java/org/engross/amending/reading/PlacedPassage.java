package org.engross.amending.reading;

import java.util.List;
import org.engross.amending.instruction.Passage;
import org.engross.amending.instruction.Target;

/** A passage and the places where it is to be looked for. */
record PlacedPassage(Passage passage, List<Target> where) {

    /** The passage at one of these places: "in subsections (a) and (b), by striking paragraph (2)" strikes in (a) only its own. */
    Passage at(Target place) {
        if (where.size() < 2 || !(passage instanceof Passage.Named named)) {
            return passage;
        }
        var own = named.targets().stream()
                .filter(one -> Nesting.isBelow(one, place))
                .toList();
        return own.isEmpty() ? passage : new Passage.Named(own);
    }
}
