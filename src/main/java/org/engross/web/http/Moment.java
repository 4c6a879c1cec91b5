package org.engross.web.http;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** The records of Congress tell the time by the clocks of Washington. */
public final class Moment {

    private static final ZoneId WASHINGTON = ZoneId.of("America/New_York");

    private Moment() {}

    /** {@code 2018-02-27T17:46:00-05:00}. */
    public static String at(LocalDate day, LocalTime time) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(day.atTime(time).atZone(WASHINGTON));
    }
}
