package org.engross.citation;

import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A roll call: {@code h90-115.2018} is number 90 of the House in 2018. The chambers number their roll calls anew each
 * session, so the year belongs to the name.
 *
 * @param year of the session, one of the Congress
 */
public record RollCallId(Chamber chamber, int number, Congress congress, int year) implements Comparable<RollCallId> {

    private static final Pattern FORM = Pattern.compile("([hs])([1-9][0-9]{0,3})-([1-9][0-9]{0,2})\\.([12][0-9]{3})");
    private static final Comparator<RollCallId> ORDER = Comparator.comparing(RollCallId::congress)
            .thenComparing(RollCallId::year)
            .thenComparing(RollCallId::chamber)
            .thenComparing(RollCallId::number);

    public RollCallId {
        Objects.requireNonNull(chamber, "chamber");
        Objects.requireNonNull(congress, "congress");
        if (number < 1) {
            throw new IllegalArgumentException("not a roll call's number: '" + number + "'");
        }
        if (year < congress.firstYear() || year > congress.firstYear() + 1) {
            throw new IllegalArgumentException("not a year of Congress " + congress + ": '" + year + "' (it sat from "
                    + congress.firstYear() + ")");
        }
    }

    /**
     * Reads {@code h90-115.2018}.
     *
     * @throws IllegalArgumentException with the value, for anything else
     */
    public static RollCallId parse(String id) {
        var match = FORM.matcher(id.toLowerCase(Locale.ROOT));
        if (!match.matches()) {
            throw new IllegalArgumentException(
                    "not a roll call: '" + id + "' (a roll call is written like h90-115.2018)");
        }
        return new RollCallId(
                Chamber.ofLetter(match.group(1)),
                Integer.parseInt(match.group(2)),
                new Congress(Integer.parseInt(match.group(3))),
                Integer.parseInt(match.group(4)));
    }

    /** As printed: {@code House roll call 90 of 2018}. */
    public String printed() {
        return chamber.printed() + " roll call " + number + " of " + year;
    }

    @Override
    public int compareTo(RollCallId other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return chamber.letter() + number + "-" + congress + "." + year;
    }
}
