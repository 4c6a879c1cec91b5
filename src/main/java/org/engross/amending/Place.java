package org.engross.amending;

import java.util.List;

/**
 * What a target names in a draft.
 *
 * @param node the provision
 * @param part the part of it that is meant, a heading, a matter or a sentence; null for all of it
 * @param stretches the words, in printed order
 */
record Place(Draft node, Step part, List<Stretch> stretches) {

    Place {
        stretches = List.copyOf(stretches);
    }

    boolean isWholeProvision() {
        return part == null;
    }
}
