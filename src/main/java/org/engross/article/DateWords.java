package org.engross.article;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.engross.provision.Span;

/**
 * A date in an article: {@code Feb. 27, 2018}, {@code 27 February 2018}, {@code 2018-02-27}, {@code 2/27/2018} with the
 * month first as in the United States, {@code April 11}, {@code April 2018}.
 *
 * @param day empty where it names a month only
 * @param year empty where it names none
 */
record DateWords(Span span, String words, Month month, OptionalInt day, OptionalInt year) {

    private static final String MONTH = "(?<month>"
            + Arrays.stream(Month.values())
                    .map(month ->
                            month.name().charAt(0) + month.name().substring(1).toLowerCase(Locale.ROOT))
                    .map(month -> month.length() > 4 ? month + "|" + month.substring(0, 3) + "\\b\\.?" : month)
                    .collect(Collectors.joining("|"))
            + "|Sept\\b\\.?)";
    private static final Pattern FORM = Pattern.compile(
            "\\b" + MONTH
                    + "(?: (?<day>[0-3]?\\d)(?:st|nd|rd|th)?\\b(?!,\\d{3})(?:,? (?<year>[12]\\d{3})\\b)?|,? (?<only>[12]\\d{3})\\b)");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?<![\\d.,/–—-])\\b(?<day>[0-3]?\\d)(?:st|nd|rd|th)?(?: of)? " + MONTH
                    + "(?:,? (?<year>[12]\\d{3}))?(?!\\p{L}|,? [0-3]?\\d\\b|\\d)");
    private static final Pattern ISO = Pattern.compile("\\b(?<year>[12]\\d{3})-(?<month>[01]\\d)-(?<day>[0-3]\\d)\\b");
    private static final Pattern SLASHES =
            Pattern.compile("(?<![\\d/])(?<month>1[0-2]|0?[1-9])/(?<day>[0-3]?\\d)/(?<year>[12]\\d{3})(?![\\d/])");
    private static final DateTimeFormatter PRINTED = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.US);

    /** The dates in a text, in printed order; what names no day of the calendar is none. */
    static List<DateWords> read(String text) {
        var found = new ArrayList<DateWords>();
        for (var form : List.of(ISO, SLASHES, DAY_FIRST, FORM)) {
            form.matcher(text)
                    .results()
                    .map(at -> of(at, form))
                    .filter(DateWords::isOfTheCalendar)
                    .filter(one -> found.stream()
                            .noneMatch(
                                    other -> other.span().start() < one.span().end()
                                            && one.span().start() < other.span().end()))
                    .toList()
                    .forEach(found::add);
        }
        found.sort(
                (one, other) -> Integer.compare(one.span().start(), other.span().start()));
        return found;
    }

    private static DateWords of(MatchResult at, Pattern form) {
        var only = form == FORM ? at.group("only") : null;
        var year = only == null ? at.group("year") : only;
        return new DateWords(
                new Span(at.start(), at.end()),
                at.group(),
                month(at.group("month")),
                only == null ? OptionalInt.of(Integer.parseInt(at.group("day"))) : OptionalInt.empty(),
                year == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(year)));
    }

    private static Month month(String printed) {
        if (Character.isDigit(printed.charAt(0))) {
            return Month.of(Math.clamp(Integer.parseInt(printed), 1, 12));
        }
        return Arrays.stream(Month.values())
                .filter(month -> month.name().startsWith(printed.substring(0, 3).toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow();
    }

    private boolean isOfTheCalendar() {
        return day.isEmpty()
                || day.getAsInt() >= 1 && day.getAsInt() <= month.length(year.isEmpty() || isLeap(year.getAsInt()));
    }

    private static boolean isLeap(int year) {
        return Year.isLeap(year);
    }

    /** Whether a day is the one it names, as far as it names it. */
    boolean fits(LocalDate date) {
        return date.getMonth() == month
                && (day.isEmpty() || date.getDayOfMonth() == day.getAsInt())
                && (year.isEmpty() || date.getYear() == year.getAsInt());
    }

    /** The day, if it is named whole. */
    Optional<LocalDate> whole() {
        return day.isPresent() && year.isPresent()
                ? Optional.of(LocalDate.of(year.getAsInt(), month, day.getAsInt()))
                : Optional.empty();
    }

    /** {@code February 27, 2018}. */
    static String printed(LocalDate date) {
        return PRINTED.format(date);
    }
}
