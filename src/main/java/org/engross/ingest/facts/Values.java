package org.engross.ingest.facts;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.function.Function;
import org.engross.citation.Chamber;
import org.engross.citation.LawCitation;

/** How single values are written in the fact files. */
final class Values {

    private Values() {}

    /** Reads a value and says where it stands if it cannot be read. */
    static <T> T parse(String place, String value, Function<String, T> parse) {
        if (value.isEmpty() || !value.equals(value.strip())) {
            throw new UnreadableFact(place, "'" + value + "' is empty or has an outer space");
        }
        try {
            return parse.apply(value);
        } catch (IllegalArgumentException | DateTimeParseException e) {
            throw new UnreadableFact(place, e.getMessage());
        }
    }

    static LocalDate date(String value) {
        return LocalDate.parse(value);
    }

    static LocalTime time(String value) {
        return LocalTime.parse(value);
    }

    static int number(String value) {
        if (!value.matches("0|[1-9][0-9]{0,8}")) {
            throw new IllegalArgumentException("not a number: '" + value + "'");
        }
        return Integer.parseInt(value);
    }

    static boolean yes(String value) {
        return switch (value) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw new IllegalArgumentException("neither yes nor no: '" + value + "'");
        };
    }

    static Chamber chamber(String value) {
        return switch (value) {
            case "House" -> Chamber.HOUSE;
            case "Senate" -> Chamber.SENATE;
            default -> throw new IllegalArgumentException("not a chamber: '" + value + "'");
        };
    }

    static LawCitation.PublicLaw publicLaw(String value) {
        if (LawCitation.parse(value) instanceof LawCitation.PublicLaw law) {
            return law;
        }
        throw new IllegalArgumentException("not a public law: '" + value + "'");
    }
}
