package org.engross.measure;

import java.util.Objects;
import java.util.Optional;

/**
 * How one source system records an action.
 *
 * @param source {@code House floor actions}, {@code Senate}, {@code Library of Congress}
 * @param code of the system, where it has one: {@code H37100}
 * @param type the system's own word: {@code Floor}
 * @param wording where it differs from the action's text
 */
public record ActionRecord(String source, Optional<String> code, String type, Optional<String> wording) {

    public ActionRecord {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(wording, "wording");
    }
}
