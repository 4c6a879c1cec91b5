package org.engross.provenance;

import java.util.List;
import java.util.stream.Collectors;
import org.engross.vote.RollCall;

/**
 * Who stands behind a text in the record.
 *
 * @param sponsor as printed; null where the record holds none
 * @param votes by which it was agreed to
 */
public record Credit(String sponsor, List<RollCall> votes) {

    /** The record knows nothing of the text. */
    public static final Credit NONE = new Credit(null, List.of());

    public List<String> voteIds() {
        return votes.stream().map(vote -> vote.id().toString()).toList();
    }

    /** {@code Rep. Walters, Mimi [R-CA-45]; agreed to 308-107}; empty where nothing is known. */
    public String printed() {
        var counts = votes.stream()
                .map(vote -> vote.forum().printed() + " " + vote.tally())
                .collect(Collectors.joining(", "));
        return (sponsor == null ? "" : sponsor) + (counts.isEmpty() ? "" : "; " + counts);
    }
}
