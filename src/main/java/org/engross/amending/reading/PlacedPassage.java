package org.engross.amending.reading;

import java.util.List;
import org.engross.amending.instruction.Passage;
import org.engross.amending.instruction.Target;

/** A passage and the places where it is to be looked for. */
record PlacedPassage(Passage passage, List<Target> where) {}
