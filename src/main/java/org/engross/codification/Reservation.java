package org.engross.codification;

import java.util.Objects;
import org.engross.amending.instruction.Outcome;

/**
 * Why an amended section as a whole is not known to read as law, where no one instruction is at fault.
 *
 * @param detail in words
 */
public record Reservation(Outcome.Reason reason, String detail) {

    public Reservation {
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(detail, "detail");
    }

    /** The detail as a sentence. */
    public String sentence() {
        return detail.isEmpty() ? "" : Character.toUpperCase(detail.charAt(0)) + detail.substring(1) + ".";
    }
}
