package org.engross.amending.instruction;

/** Ends the execution of one instruction, or the reading of one provision; never leaves {@code amending}. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Outcome.Reason reason;

    public Refusal(Outcome.Reason reason, String detail) {
        super(detail, null, false, false);
        this.reason = reason;
    }

    public Outcome.Reason reason() {
        return reason;
    }
}
