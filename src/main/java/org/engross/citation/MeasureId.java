package org.engross.citation;

import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/** A measure of one Congress: {@code hr1865-115} is H.R. 1865 of the 115th Congress. */
public record MeasureId(MeasureType type, int number, Congress congress) implements Comparable<MeasureId> {

    private static final Pattern FORM = Pattern.compile("([a-z]+)([1-9][0-9]{0,5})-([1-9][0-9]{0,2})");
    private static final Comparator<MeasureId> ORDER = Comparator.comparing(MeasureId::congress)
            .thenComparing(MeasureId::type)
            .thenComparing(MeasureId::number);

    public MeasureId {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(congress, "congress");
        if (number < 1) {
            throw new IllegalArgumentException("not a measure's number: '" + number + "'");
        }
    }

    /**
     * Reads {@code hr1865-115}, in any letter case, or the USLM identifier.
     *
     * @throws IllegalArgumentException with the value, for anything else
     */
    public static MeasureId parse(String id) {
        if (id.startsWith("/us/")) {
            return UslmIdentifier.measure(id);
        }
        var match = FORM.matcher(id.toLowerCase(Locale.ROOT));
        if (!match.matches()) {
            throw new IllegalArgumentException("not a measure: '" + id + "' (a measure is written like hr1865-115)");
        }
        return new MeasureId(
                MeasureType.parse(match.group(1)),
                Integer.parseInt(match.group(2)),
                new Congress(Integer.parseInt(match.group(3))));
    }

    /** As printed: {@code H.R. 1865}. */
    public String printed() {
        return type.printed() + " " + number;
    }

    /** The USLM identifier: {@code /us/bill/115/hr/1865}. */
    public String uslm() {
        return "/us/bill/" + congress + "/" + type.code() + "/" + number;
    }

    @Override
    public int compareTo(MeasureId other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return type.code() + number + "-" + congress;
    }
}
