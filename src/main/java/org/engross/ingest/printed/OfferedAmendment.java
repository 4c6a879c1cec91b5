package org.engross.ingest.printed;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.engross.citation.AmendmentId;
import org.engross.citation.Chamber;
import org.engross.citation.MeasureId;

/**
 * An amendment as the Congressional Record prints it.
 *
 * @param printed the words above it: {@code Amendment No. 2 Offered by Mrs. Mimi Walters of California}
 * @param volume of the Record and its number: {@code Volume 164, Number 35}
 * @param page on which it begins
 * @param id where the print itself tells it, as in the Senate; the House numbers amendments nowhere in the Record
 * @param number of the report or of the list that prints it, in the House; none where the Record gives none
 * @param sponsor as the House prints the name, {@code Mrs. Mimi Walters of California}; empty in the Senate
 * @param measure that it would amend, where the page tells
 * @param publisher whom the page names as its publisher, {@code Government Publishing Office}; empty where none
 * @param purpose as the Record prints it above the words, {@code To promote reform of the multilateral development banks};
 *     empty where it prints none
 * @param isModified whether these are its words as they were modified after it was offered
 * @param lines its words, without the marks of pages
 */
public record OfferedAmendment(
        Chamber chamber,
        LocalDate day,
        String printed,
        String volume,
        String page,
        Optional<AmendmentId> id,
        Optional<Integer> number,
        String sponsor,
        Optional<MeasureId> measure,
        String publisher,
        String purpose,
        boolean isModified,
        List<String> lines) {

    public OfferedAmendment {
        lines = List.copyOf(lines);
    }

    /** Where it stands: {@code 164 Cong. Rec. H1302 (daily ed. 2018-02-27)}. */
    public String place() {
        return volume.replaceFirst("Volume ([0-9]+),.*", "$1") + " Cong. Rec. " + page + " (daily ed. " + day + ")";
    }
}
