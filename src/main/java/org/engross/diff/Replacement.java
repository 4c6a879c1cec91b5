package org.engross.diff;

import com.github.difflib.algorithm.Change;
import com.github.difflib.patch.DeltaType;

/**
 * Tokens of the older text that give way to tokens of the newer; one of the runs may be empty.
 *
 * @param beforeStart the first token struck
 * @param beforeEnd the one after the last token struck
 */
record Replacement(int beforeStart, int beforeEnd, int afterStart, int afterEnd) {

    boolean strikesOnly() {
        return afterStart == afterEnd;
    }

    boolean insertsOnly() {
        return beforeStart == beforeEnd;
    }

    Replacement shifted(int by) {
        return new Replacement(beforeStart + by, beforeEnd + by, afterStart + by, afterEnd + by);
    }

    /** This one, the tokens shared up to the next, and the next, as one. */
    Replacement through(Replacement next) {
        return new Replacement(beforeStart, next.beforeEnd, afterStart, next.afterEnd);
    }

    /** The same in the words of java-diff-utils. */
    Change change() {
        var type = insertsOnly() ? DeltaType.INSERT : strikesOnly() ? DeltaType.DELETE : DeltaType.CHANGE;
        return new Change(type, beforeStart, beforeEnd, afterStart, afterEnd);
    }
}
