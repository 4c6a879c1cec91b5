package org.engross.measure;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.engross.member.MemberId;

/**
 * A member's name on a measure or an amendment.
 *
 * @param since the day on which the member signed on
 * @param original whether the member signed on when it was introduced
 * @param withdrawn the day from which the name no longer stands
 */
public record Cosponsorship(MemberId member, LocalDate since, boolean original, Optional<LocalDate> withdrawn) {

    public Cosponsorship {
        Objects.requireNonNull(member, "member");
        Objects.requireNonNull(since, "since");
        if (withdrawn.isPresent() && withdrawn.get().isBefore(since)) {
            throw new IllegalArgumentException(
                    member + " withdrew on " + withdrawn.get() + " before signing on, on " + since);
        }
    }

    /** Whether the name stands on a day: from the day of signing on to the day before withdrawal. */
    public boolean active(LocalDate asOf) {
        return !since.isAfter(asOf) && !withdrawnBy(asOf);
    }

    /** Whether it is of that status on a day; a later name is of none. */
    public boolean is(CosponsorStatus status, LocalDate asOf) {
        if (since.isAfter(asOf)) {
            return false;
        }
        return switch (status) {
            case ACTIVE -> !withdrawnBy(asOf);
            case WITHDRAWN -> withdrawnBy(asOf);
            case ALL -> true;
        };
    }

    private boolean withdrawnBy(LocalDate asOf) {
        return withdrawn.filter(day -> !day.isAfter(asOf)).isPresent();
    }
}
