package org.engross.export.comparison;

import org.engross.comparison.ProvisionChange;
import org.engross.provenance.ChangeSignature;

/**
 * What is said above a change.
 *
 * @param number among those that are counted, from 1; 0 for one that is not
 * @param previous the id of the change before it; empty where there is none
 * @param next the id of the change after it; empty where there is none
 * @param citation where it can be cited; empty where it has no page
 * @param note what else is to be said of it; empty where nothing is
 * @param doubt what of its words was not checked; empty where all was
 * @param signature who made it
 */
public record ChangeLabel(
        String kind,
        String place,
        int number,
        int count,
        String previous,
        String next,
        String citation,
        String note,
        String doubt,
        ChangeSignature signature) {

    /** {@code Reworded and redesignated}. */
    public static String kind(ProvisionChange change) {
        return ComparisonWords.capitalized(ComparisonWords.kind(change));
    }
}
