package org.engross.citation;

import java.util.Arrays;
import java.util.Locale;

/** The eight kinds of measure, with the abbreviation that is printed before the number. */
public enum MeasureType {
    HR("H.R.", Chamber.HOUSE),
    S("S.", Chamber.SENATE),
    HJRES("H.J. Res.", Chamber.HOUSE),
    SJRES("S.J. Res.", Chamber.SENATE),
    HCONRES("H. Con. Res.", Chamber.HOUSE),
    SCONRES("S. Con. Res.", Chamber.SENATE),
    HRES("H. Res.", Chamber.HOUSE),
    SRES("S. Res.", Chamber.SENATE);

    private final String printed;
    private final Chamber chamber;

    MeasureType(String printed, Chamber chamber) {
        this.printed = printed;
        this.chamber = chamber;
    }

    /** As printed: {@code H.R.}. */
    public String printed() {
        return printed;
    }

    /** The chamber in which a measure of this type begins. */
    public Chamber chamber() {
        return chamber;
    }

    /** As in an id: {@code hr}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Reads a code in any letter case.
     *
     * @throws IllegalArgumentException for an unknown code
     */
    public static MeasureType parse(String code) {
        return Arrays.stream(values())
                .filter(type -> type.name().equalsIgnoreCase(code))
                .findAny()
                .orElseThrow(() -> new IllegalArgumentException("not a type of measure: '" + code + "'"));
    }
}
