package org.engross.citation;

import java.util.Arrays;

/** Where Congress deliberates and votes. The Committee of the Whole is the House sitting as a committee. */
public enum Forum {
    HOUSE("House", Chamber.HOUSE),
    COMMITTEE_OF_THE_WHOLE("Committee of the Whole", Chamber.HOUSE),
    SENATE("Senate", Chamber.SENATE);

    private final String printed;
    private final Chamber chamber;

    Forum(String printed, Chamber chamber) {
        this.printed = printed;
        this.chamber = chamber;
    }

    /** {@code Committee of the Whole}. */
    public String printed() {
        return printed;
    }

    public Chamber chamber() {
        return chamber;
    }

    /**
     * Reads the printed words.
     *
     * @throws IllegalArgumentException for anything else
     */
    public static Forum parse(String printed) {
        return Arrays.stream(values())
                .filter(forum -> forum.printed.equals(printed))
                .findAny()
                .orElseThrow(() -> new IllegalArgumentException("not a forum: '" + printed + "'"));
    }
}
