package org.engross.liability;

import java.util.HashSet;
import java.util.List;

/**
 * The elements, in the order of the grid's rows.
 *
 * @param note that the choice is editorial, and how the rules read a text
 */
public record Vocabulary(String title, String note, List<LiabilityElement> elements) {

    public Vocabulary {
        elements = List.copyOf(elements);
        var ids = new HashSet<String>();
        for (var element : elements) {
            if (!ids.add(element.id())) {
                throw new IllegalArgumentException("two elements of one id: '" + element.id() + "'");
            }
        }
        if (elements.isEmpty()) {
            throw new IllegalArgumentException("a vocabulary without elements");
        }
    }
}
