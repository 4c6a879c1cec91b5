package org.engross.liability;

import java.util.List;

/**
 * An element of liability language: a row of the grid.
 *
 * @param id short, stable, in lower case: {@code state-charges}
 * @param definition what counts as its words
 * @param source where the definition is taken from
 */
public record LiabilityElement(String id, String name, String definition, String source, List<Rule> rules) {

    public LiabilityElement {
        rules = List.copyOf(rules);
        if (!id.matches("[a-z][a-z-]*")) {
            throw new IllegalArgumentException("not an id of an element: '" + id + "'");
        }
        if (name.isBlank() || definition.isBlank() || source.isBlank() || rules.isEmpty()) {
            throw new IllegalArgumentException("an element without name, definition, source or rules: '" + id + "'");
        }
    }
}
