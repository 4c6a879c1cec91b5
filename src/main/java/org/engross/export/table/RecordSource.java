package org.engross.export.table;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.engross.measure.Measure;
import org.engross.measure.StatusRecord;
import org.engross.vote.RollCall;

/** Where the rows of a table come from, and to which day. */
record RecordSource(String words, LocalDate date) {

    private static final RecordSource NONE = new RecordSource("no record", LocalDate.EPOCH);

    /** The status records of measures. */
    static RecordSource ofMeasures(Collection<Measure> measures) {
        var records =
                measures.stream().flatMap(measure -> measure.source().stream()).toList();
        return records.stream()
                .map(StatusRecord::updated)
                .max(LocalDate::compareTo)
                .map(newest -> new RecordSource(words(records), newest))
                .orElse(NONE);
    }

    private static String words(List<StatusRecord> records) {
        return records.stream()
                .map(record -> record.name() + ", " + record.publisher() + ", " + record.url())
                .collect(Collectors.joining("; "));
    }

    /** The chambers' own records of roll calls. */
    static RecordSource ofVotes(Collection<RollCall> votes) {
        return votes.stream()
                .max(Comparator.comparing(RollCall::date))
                .map(last -> new RecordSource(
                        votes.stream().map(RollCall::source).collect(Collectors.joining("; ")), last.date()))
                .orElse(NONE);
    }

    /** Both. */
    RecordSource and(RecordSource other) {
        if (equals(NONE)) {
            return other;
        }
        return other.equals(NONE)
                ? this
                : new RecordSource(words + "; " + other.words, date.isAfter(other.date) ? date : other.date);
    }
}
