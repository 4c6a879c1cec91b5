package org.engross.fetch;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** A request failed in a way in which the same request may succeed later. */
final class TryAgain extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Optional<Duration> after;

    /** @param after how long the server asks to be left alone, where it does */
    TryAgain(String why, Optional<Duration> after) {
        super(why);
        this.after = after;
    }

    Optional<Duration> after() {
        return after;
    }

    /** What a {@code Retry-After} says, in seconds or as a date (RFC 9110, section 10.2.3); empty where it says neither. */
    static Optional<Duration> delay(Optional<String> header) {
        return header.flatMap(value -> {
            try {
                return Optional.of(
                        value.chars().allMatch(Character::isDigit)
                                ? Duration.ofSeconds(Long.parseLong(value))
                                : Duration.between(
                                        Instant.now(),
                                        ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME)));
            } catch (DateTimeException | NumberFormatException e) {
                return Optional.empty();
            }
        });
    }
}
