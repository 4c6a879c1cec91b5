package org.engross.library.listing;

import java.util.List;

/**
 * Ids of a list.
 *
 * @param total how many the list has, of which these may be some
 */
public record ListedIds<K>(int total, List<K> ids) {

    public ListedIds {
        ids = List.copyOf(ids);
    }
}
