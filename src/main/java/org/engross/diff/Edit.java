package org.engross.diff;

import java.util.Objects;

/** A run of text that two texts share, or that only the older or only the newer one has. */
public record Edit(Op op, String text) {

    /** What happens to the run. */
    public enum Op {
        SAME,
        STRIKE,
        INSERT
    }

    public Edit {
        Objects.requireNonNull(op, "op");
        if (text.isEmpty()) {
            throw new IllegalArgumentException("an edit without text");
        }
    }

    public static Edit same(String text) {
        return new Edit(Op.SAME, text);
    }

    public static Edit strike(String text) {
        return new Edit(Op.STRIKE, text);
    }

    public static Edit insert(String text) {
        return new Edit(Op.INSERT, text);
    }

    /** Whether the run stands in the older text. */
    public boolean isBefore() {
        return op != Op.INSERT;
    }

    /** Whether the run stands in the newer text. */
    public boolean isAfter() {
        return op != Op.STRIKE;
    }
}
