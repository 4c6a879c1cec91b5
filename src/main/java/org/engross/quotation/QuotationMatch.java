package org.engross.quotation;

import java.util.List;

/**
 * Where a text has a quotation.
 *
 * @param verbatim whether word for word, but for typography
 * @param places in printed order; one where it is only near
 */
public record QuotationMatch(boolean verbatim, List<QuotedPlace> places) {

    public QuotationMatch {
        places = List.copyOf(places);
        if (places.isEmpty()) {
            throw new IllegalArgumentException("traced to no place");
        }
    }
}
