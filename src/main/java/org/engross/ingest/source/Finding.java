package org.engross.ingest.source;

import java.util.Comparator;
import java.util.Objects;

/**
 * Something wrong or odd in a source.
 *
 * @param where the file, and in it the element's place: {@code bills/x.xml: bill/main/section[2]}
 * @param what in a sentence, with the value found
 */
public record Finding(Severity level, Stage stage, String where, String what) implements Comparable<Finding> {

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::level)
            .thenComparing(Finding::where)
            .thenComparing(Finding::stage)
            .thenComparing(Finding::what);

    /** How grave it is; the gravest first. */
    public enum Severity {
        /** The file is refused. */
        ERROR,
        /** The file is taken; a person should look. */
        WARNING,
        /** Worth knowing. */
        NOTE
    }

    /** The step at which it was found, in the order of the steps. */
    public enum Stage {
        /** Bytes to elements. */
        FORMAT,
        /** What the text is: its name, date and source. */
        METADATA,
        /** Elements to provisions. */
        BODY,
        /** Nothing lost, designations in order, paths unique. */
        CHECK
    }

    public Finding {
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(where, "where");
        Objects.requireNonNull(what, "what");
    }

    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return level + " " + where + ": " + what;
    }
}
