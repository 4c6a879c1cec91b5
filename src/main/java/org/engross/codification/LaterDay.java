package org.engross.codification;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engross.citation.ProvisionPath;
import org.engross.provision.Level;
import org.engross.provision.Provision;
import org.engross.provision.Walk;
import org.engross.provision.Walk.PlacedProvision;
import org.engross.provision.Wording;

/**
 * A provision of a law whose amendments take effect on a day after that of the law: "The amendments made by subparagraph
 * (A) shall take effect on the date that is 1 year after the date of enactment of this Act", "Effective on January 1, 2020,
 * section 114 is amended". Only days that can be reckoned are told, and only of amendments that the words name: those of a
 * title or of the whole law are not, nor a rule with an exception.
 */
public record LaterDay(ProvisionPath path, LocalDate day) {

    private static final String DATE = "(?<date>[A-Z][a-z]+ [0-9]{1,2}, [0-9]{4})";
    private static final String AFTER =
            "(?:the (?:date|day) that is )?(?<count>[0-9]{1,4}|[a-z]+)[ -](?<unit>day|month|year)s? after the date of (?:the )?enactment of this [A-Z][a-z]+";
    private static final String WHEN = "(?:(?:[Oo]n|beginning on|as of) )?(?:" + DATE + "|" + AFTER + ")";
    private static final String NAMED =
            "(?<kind>subsection|paragraph|subparagraph|clause)s? (?<values>\\([0-9A-Za-z]{1,5}\\)(?:(?:,| and|, and) \\([0-9A-Za-z]{1,5}\\)){0,5})";

    private static final Pattern MADE_BY = Pattern.compile(
            "(?:^|[.] )[Tt]he (?:amendments?|repeals?) made by (?:this (?<above>section|subsection|paragraph|subparagraph)|"
                    + NAMED + ") (?:shall take|takes?) effect " + WHEN);
    private static final Pattern LEAD = Pattern.compile("(?:(?:Effective|Beginning) )?" + WHEN + "(?:,|—)");
    private static final Pattern VALUE = Pattern.compile("\\(([0-9A-Za-z]{1,5})\\)");
    private static final DateTimeFormatter PRINTED = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH);
    private static final List<String> NUMBERS =
            List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    /** Those of a text, in its order. */
    public static List<LaterDay> of(Provision text, LocalDate enacted) {
        var places = Walk.of(text).stream().filter(place -> !place.quoted()).toList();
        var found = new LinkedHashSet<LaterDay>();
        for (var place : places) {
            var words = words(place.provision());
            var lead = LEAD.matcher(words);
            if (lead.lookingAt() && Character.isUpperCase(words.charAt(0))) {
                later(lead, enacted).ifPresent(day -> found.add(new LaterDay(place.path(), day)));
            }
            var made = MADE_BY.matcher(words);
            while (made.find()) {
                var day = later(made, enacted);
                var governed = governed(made, place, places);
                day.ifPresent(when -> governed.forEach(path -> found.add(new LaterDay(path, when))));
            }
        }
        return List.copyOf(found);
    }

    /** Whether words tell a day by its date or by those before it, and no event. */
    static boolean isDay(String words) {
        return words.matches(
                "[A-Z][a-z]+ [0-9]{1,2}, [0-9]{4}|(?:the (?:date|day) that is|[0-9a-z]+ (?:day|month|year)s? after) .*");
    }

    /** Its own words as far as the first level below. */
    private static String words(Provision provision) {
        var words = new StringBuilder();
        for (var part : provision.parts()) {
            if (!(part instanceof Wording wording)) {
                break;
            }
            words.append(words.isEmpty() ? "" : " ").append(wording.words());
        }
        return words.toString();
    }

    private static Optional<LocalDate> later(Matcher found, LocalDate enacted) {
        return day(found, enacted).filter(day -> day.isAfter(enacted));
    }

    private static Optional<LocalDate> day(Matcher found, LocalDate enacted) {
        if (found.group("date") != null) {
            try {
                return Optional.of(LocalDate.parse(found.group("date"), PRINTED));
            } catch (DateTimeParseException noDay) {
                return Optional.empty();
            }
        }
        int count = count(found.group("count"));
        return count < 0
                ? Optional.empty()
                : Optional.of(
                        switch (found.group("unit")) {
                            case "day" -> enacted.plusDays(count);
                            case "month" -> enacted.plusMonths(count);
                            default -> enacted.plusYears(count);
                        });
    }

    private static int count(String word) {
        return Character.isDigit(word.charAt(0)) ? Integer.parseInt(word) : NUMBERS.indexOf(word);
    }

    private static List<ProvisionPath> governed(Matcher made, PlacedProvision place, List<PlacedProvision> places) {
        if (made.group("above") != null) {
            var level = Level.valueOf(made.group("above").toUpperCase(Locale.ROOT));
            return around(place.path(), level, places).map(List::of).orElse(List.of());
        }
        var level = Level.valueOf(made.group("kind").toUpperCase(Locale.ROOT));
        var paths = new ArrayList<ProvisionPath>();
        VALUE.matcher(made.group("values"))
                .results()
                .forEach(value ->
                        beside(place.path(), level, value.group(1), places).ifPresent(paths::add));
        return paths;
    }

    /** The provision of a level that a path is or lies in. */
    private static Optional<ProvisionPath> around(ProvisionPath path, Level level, List<PlacedProvision> places) {
        return places.stream()
                .filter(one -> one.provision().level() == level && one.path().covers(path))
                .map(PlacedProvision::path)
                .findFirst();
    }

    /** The provision of a level and designation in the narrowest provision around a path that has one. */
    private static Optional<ProvisionPath> beside(
            ProvisionPath path, Level level, String value, List<PlacedProvision> places) {
        for (var above = path; !above.equals(ProvisionPath.ROOT); ) {
            above = above.parent();
            var named = above.child(value);
            if (places.stream()
                    .anyMatch(one -> one.path().equals(named) && one.provision().level() == level)) {
                return Optional.of(named);
            }
        }
        return Optional.empty();
    }
}
