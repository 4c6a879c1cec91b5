package org.engross.citation;

import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * An amendment offered in a chamber: {@code hamdt526-115} is H.Amdt. 526 of the 115th Congress. The number is the
 * chamber's own for the whole Congress, not the place in a committee's report.
 */
public record AmendmentId(Chamber chamber, int number, Congress congress) implements Comparable<AmendmentId> {

    private static final Pattern FORM = Pattern.compile("([hs])amdt([1-9][0-9]{0,5})-([1-9][0-9]{0,2})");
    private static final Comparator<AmendmentId> ORDER = Comparator.comparing(AmendmentId::congress)
            .thenComparing(AmendmentId::chamber)
            .thenComparing(AmendmentId::number);

    public AmendmentId {
        Objects.requireNonNull(chamber, "chamber");
        Objects.requireNonNull(congress, "congress");
        if (number < 1) {
            throw new IllegalArgumentException("not an amendment's number: '" + number + "'");
        }
    }

    /**
     * Reads {@code hamdt526-115}.
     *
     * @throws IllegalArgumentException with the value, for anything else
     */
    public static AmendmentId parse(String id) {
        if (id.startsWith("/us/") && UslmIdentifier.text(id) instanceof TextId.OfAmendment of) {
            return of.amendment();
        }
        var match = FORM.matcher(id.toLowerCase(Locale.ROOT));
        if (!match.matches()) {
            throw new IllegalArgumentException(
                    "not an amendment: '" + id + "' (an amendment is written like hamdt526-115)");
        }
        return new AmendmentId(
                Chamber.ofLetter(match.group(1)),
                Integer.parseInt(match.group(2)),
                new Congress(Integer.parseInt(match.group(3))));
    }

    /** As printed: {@code H.Amdt. 526}. */
    public String printed() {
        return (chamber == Chamber.HOUSE ? "H.Amdt. " : "S.Amdt. ") + number;
    }

    /** The USLM identifier: {@code /us/amdt/115/hamdt/526}. */
    public String uslm() {
        return "/us/amdt/" + congress + "/" + chamber.letter() + "amdt/" + number;
    }

    @Override
    public int compareTo(AmendmentId other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return chamber.letter() + "amdt" + number + "-" + congress;
    }
}
