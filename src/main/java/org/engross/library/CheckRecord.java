package org.engross.library;

import java.util.List;
import java.util.Objects;
import org.engross.citation.TextId;

/**
 * A curator's record of what one file was held against. It is about these bytes alone: another file of the same text, or
 * the same file once it was changed, is as unchecked as any.
 *
 * @param text the id of the text
 * @param sha256 of our file
 * @param held against which copies; none where it was held against none
 * @param unchecked why none, as a sentence; empty where there is a copy
 * @param doubts what was not checked all the same
 */
public record CheckRecord(TextId text, String sha256, List<OfficialCheck> held, String unchecked, List<Doubt> doubts) {

    public CheckRecord {
        Objects.requireNonNull(text, "text");
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("not a SHA-256: '" + sha256 + "'");
        }
        held = List.copyOf(held);
        doubts = List.copyOf(doubts);
        if (held.isEmpty() == unchecked.isEmpty()) {
            throw new IllegalArgumentException(text + " is either held against a copy or not checked");
        }
    }

    /** What it makes known of the file that it is about. */
    public Certainty certainty() {
        return new Certainty(held.isEmpty() ? new Voucher.Unchecked(unchecked) : new Voucher.Held(held), doubts);
    }
}
