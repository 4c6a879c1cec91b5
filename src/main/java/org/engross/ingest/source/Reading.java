package org.engross.ingest.source;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What came of reading a source.
 *
 * @param value empty exactly if a finding is an error: a source is taken whole or not at all
 * @param findings sorted, so that two equal runs print the same report
 */
public record Reading<T>(Optional<T> value, List<Finding> findings) {

    public Reading {
        findings = findings.stream().sorted().distinct().toList();
        if (value.isEmpty() != hasError(findings)) {
            throw new IllegalStateException("a reading has a value or an error: " + findings);
        }
    }

    /** The value with its findings; without the value if one of them is an error. */
    public static <T> Reading<T> of(T value, List<Finding> findings) {
        return new Reading<>(hasError(findings) ? Optional.empty() : Optional.of(value), findings);
    }

    /** Nothing could be read; one of the findings is an error. */
    public static <T> Reading<T> refused(List<Finding> findings) {
        return new Reading<>(Optional.empty(), findings);
    }

    /** The same findings with what is made of the value. */
    public <U> Reading<U> map(Function<? super T, U> making) {
        return new Reading<>(value.map(making), findings);
    }

    private static boolean hasError(List<Finding> findings) {
        return findings.stream().anyMatch(finding -> finding.level() == Finding.Severity.ERROR);
    }
}
