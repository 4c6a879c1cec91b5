package org.engross.measure;

import java.util.List;
import java.util.Objects;
import org.engross.citation.Chamber;

/**
 * A committee to which a measure was referred, with its subcommittees.
 *
 * @param code {@code hsju00}; a subcommittee's ends in its number, {@code hsju08}
 */
public record Committee(
        String code, Chamber chamber, String name, List<CommitteeActivity> activities, List<Committee> subcommittees) {

    public Committee {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(chamber, "chamber");
        Objects.requireNonNull(name, "name");
        activities = List.copyOf(activities);
        subcommittees = List.copyOf(subcommittees);
    }
}
