package org.engross.amending.place;

import java.util.List;
import org.engross.amending.draft.TextRange;
import org.engross.amending.instruction.Outcome;
import org.engross.amending.instruction.Refusal;

/** What a search for words came to. */
sealed interface Found {

    /** The places where the words stand; at least one. */
    record Ranges(List<TextRange> ranges) implements Found {
        public Ranges {
            ranges = List.copyOf(ranges);
        }

        TextRange first() {
            return ranges.getFirst();
        }
    }

    /** Why no place is certain. */
    record Conflict(Outcome.Reason reason, String detail) implements Found {
        Refusal refusal() {
            return new Refusal(reason, detail);
        }
    }

    static Found of(TextRange range) {
        return new Ranges(List.of(range));
    }

    /** The places, or a refusal. */
    default List<TextRange> orRefuse() {
        return switch (this) {
            case Ranges found -> found.ranges();
            case Conflict conflict -> throw conflict.refusal();
        };
    }
}
