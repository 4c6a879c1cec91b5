package org.engross.provenance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engross.vote.RollCall;

/**
 * Who stands behind a text in the record, and by what it came about.
 *
 * @param sponsor of the measure or amendment, as printed: {@code Rep. Mimi Walters [R-CA-45]}; empty for a committee's text,
 *     for a law, and where the record holds none
 * @param committee that reported the text: {@code House Judiciary Committee}; empty for every other
 * @param steps by which it was brought in, agreed to or enacted, in their order
 */
public record Credit(Optional<String> sponsor, Optional<String> committee, List<CreditStep> steps) {

    /**
     * An act of a chamber or committee.
     *
     * @param words in those of the record where it has a sentence for it: {@code Ordered to be Reported (Amended) by Voice
     *     Vote.}
     * @param vote where it was recorded
     */
    public record CreditStep(LocalDate date, String words, Optional<RollCall> vote) {

        /** {@code agreed to by recorded vote in the Committee of the Whole, 308-107}. */
        public String told() {
            return words + vote.map(rollCall -> ", " + rollCall.tally()).orElse("");
        }

        /** {@code h90-115.2018}. */
        public Optional<String> voteId() {
            return vote.map(rollCall -> rollCall.id().toString());
        }
    }

    /** The record knows nothing of the text. */
    public static final Credit NONE = new Credit(Optional.empty(), Optional.empty(), List.of());

    public Credit {
        steps = List.copyOf(steps);
    }

    /** The member or the committee; empty where neither is known. */
    public Optional<String> author() {
        return committee.or(() -> sponsor);
    }

    public List<String> voteIds() {
        return steps.stream().flatMap(step -> step.voteId().stream()).toList();
    }

    /** On one line: the author, then each step with its day. */
    public String printed() {
        return Stream.concat(author().stream(), steps.stream().map(step -> step.told() + " (" + step.date() + ")"))
                .collect(Collectors.joining("; "));
    }
}
