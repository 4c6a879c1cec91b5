package org.engross.amending;

/** Ends the execution of one instruction; never leaves the package. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Outcome.Reason reason;

    Refusal(Outcome.Reason reason, String detail) {
        super(detail, null, false, false);
        this.reason = reason;
    }

    Outcome.Reason reason() {
        return reason;
    }
}
