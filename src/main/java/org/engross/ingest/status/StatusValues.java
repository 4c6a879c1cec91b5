package org.engross.ingest.status;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.engross.ingest.source.Element;

/** Single values of a status record. */
final class StatusValues {

    private static final ZoneId WASHINGTON = ZoneId.of("America/New_York");
    private static final List<DateTimeFormatter> TIMES = List.of(
            DateTimeFormatter.ISO_LOCAL_TIME,
            new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .appendPattern("h:mma")
                    .toFormatter(Locale.US),
            new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .appendPattern("hh:mma")
                    .toFormatter(Locale.US));

    private StatusValues() {}

    /** The elements at a path below an element: {@code sourceSystem/name}. */
    static Stream<Element> all(Element element, String path) {
        int slash = path.indexOf('/');
        return slash < 0
                ? element.elements().filter(child -> child.is(path))
                : element.elements()
                        .filter(child -> child.is(path.substring(0, slash)))
                        .flatMap(child -> all(child, path.substring(slash + 1)));
    }

    /** The words of the first element at one of these paths that has any; else empty. The record's forms differ in names. */
    static String text(Element element, String... paths) {
        return Stream.of(paths)
                .flatMap(path -> all(element, path))
                .map(Element::words)
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse("");
    }

    static Optional<String> optional(Element element, String... paths) {
        return Optional.of(text(element, paths)).filter(words -> !words.isEmpty());
    }

    /**
     * A day: {@code 2017-04-03}, or the day in Washington of {@code 2017-04-03T04:00:00Z}, as the record writes midnight there.
     *
     * @throws IllegalArgumentException for anything else
     */
    static LocalDate day(String value) {
        try {
            return value.length() == 10
                    ? LocalDate.parse(value)
                    : Instant.parse(value).atZone(WASHINGTON).toLocalDate();
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("not a day: '" + value + "'", e);
        }
    }

    /** The time at which the record was changed, in UTC. */
    static LocalDateTime moment(String value) {
        try {
            return value.length() == 10
                    ? LocalDate.parse(value).atStartOfDay()
                    : Instant.parse(value).atZone(ZoneOffset.UTC).toLocalDateTime();
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("not a time: '" + value + "'", e);
        }
    }

    /** A time in Washington: {@code 18:44:48}, {@code 02:44PM}. */
    static LocalTime time(String value) {
        for (var form : TIMES) {
            try {
                return LocalTime.parse(value, form);
            } catch (DateTimeParseException e) {
                // the next form may have it
            }
        }
        throw new IllegalArgumentException("not a time of day: '" + value + "'");
    }

    /** A whole number from 1. */
    static int number(String value) {
        if (!value.matches("[1-9][0-9]{0,8}")) {
            throw new IllegalArgumentException("not a number: '" + value + "'");
        }
        return Integer.parseInt(value);
    }
}
