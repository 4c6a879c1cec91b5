package org.engross.export.table;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.stream.Collectors;
import org.engross.measure.Measure;
import org.engross.vote.RollCall;

/** Where the rows of a table come from, and to which day. */
record Source(String words, LocalDate date) {

    private static final Source NONE = new Source("no record", LocalDate.EPOCH);

    /** The status records of measures. */
    static Source ofMeasures(Collection<Measure> measures) {
        return measures.stream()
                .max(Comparator.comparing(measure -> measure.source().updated()))
                .map(newest -> new Source(
                        measures.stream()
                                .map(measure -> measure.source().name() + ", "
                                        + measure.source().publisher() + ", "
                                        + measure.source().url())
                                .collect(Collectors.joining("; ")),
                        newest.source().updated()))
                .orElse(NONE);
    }

    /** The chambers' own records of roll calls. */
    static Source ofVotes(Collection<RollCall> votes) {
        return votes.stream()
                .max(Comparator.comparing(RollCall::date))
                .map(last ->
                        new Source(votes.stream().map(RollCall::source).collect(Collectors.joining("; ")), last.date()))
                .orElse(NONE);
    }

    /** Both. */
    Source and(Source other) {
        if (equals(NONE)) {
            return other;
        }
        return other.equals(NONE)
                ? this
                : new Source(words + "; " + other.words, date.isAfter(other.date) ? date : other.date);
    }
}
