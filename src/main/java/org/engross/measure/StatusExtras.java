package org.engross.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a status record has of a measure besides its history.
 *
 * @param policyArea the one under which the Congressional Research Service files it: {@code Health}
 * @param subjects the Service's further terms, in the order of the record
 * @param byRequest in the words of the record, where it was introduced by request; else empty
 * @param calendars on which it was placed
 * @param costEstimates of the Congressional Budget Office
 * @param notes in the words of the record, without the tags
 * @param authority the statement of constitutional authority that a bill of the House bears, without the tags; else empty
 * @param notCollected whether none of this was taken from a record, so that what is empty may well be there
 */
public record StatusExtras(
        Optional<String> policyArea,
        List<String> subjects,
        String byRequest,
        List<CalendarNumber> calendars,
        List<CostEstimate> costEstimates,
        List<String> notes,
        String authority,
        boolean notCollected) {

    /** A number on a calendar: {@code U00370}, {@code 0572}. */
    public record CalendarNumber(String calendar, String number) {

        public CalendarNumber {
            Objects.requireNonNull(calendar, "calendar");
            Objects.requireNonNull(number, "number");
        }
    }

    /**
     * What the Congressional Budget Office expects a measure to cost.
     *
     * @param published the day in Washington
     */
    public record CostEstimate(LocalDate published, String title, String url) {

        public CostEstimate {
            Objects.requireNonNull(published, "published");
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(url, "url");
        }
    }

    public StatusExtras {
        Objects.requireNonNull(policyArea, "policyArea");
        subjects = List.copyOf(subjects);
        Objects.requireNonNull(byRequest, "byRequest");
        calendars = List.copyOf(calendars);
        costEstimates = List.copyOf(costEstimates);
        notes = List.copyOf(notes);
        Objects.requireNonNull(authority, "authority");
    }

    /** Nothing of it was taken from a record. */
    public static StatusExtras unknown() {
        return new StatusExtras(Optional.empty(), List.of(), "", List.of(), List.of(), List.of(), "", true);
    }
}
