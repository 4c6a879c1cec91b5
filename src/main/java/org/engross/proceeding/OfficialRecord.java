package org.engross.proceeding;

import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Optional;

/**
 * What one official record tells: of a measure with its amendments, of a roll call, or of members.
 *
 * @param subject what it tells of: {@code hr1865-115}, {@code h90-115.2018}, {@code members}
 * @param updated when its publisher last changed it, where it says so, in the time that it names
 * @param facts that it tells, with the members whom it names
 */
public record OfficialRecord(String subject, Origin origin, Optional<LocalDateTime> updated, Facts facts) {

    public OfficialRecord {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(updated, "updated");
        Objects.requireNonNull(facts, "facts");
    }
}
