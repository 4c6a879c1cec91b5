package org.engross.vote;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * What a member answered, in the word of the record. The House votes Aye and No on most questions and Yea and Nay on
 * some, the Senate Yea and Nay; the words are kept apart and meet only in counts, by their {@link #side()}.
 */
public enum Cast {
    AYE("Aye", Side.IN_FAVOR),
    YEA("Yea", Side.IN_FAVOR),
    NO("No", Side.AGAINST),
    NAY("Nay", Side.AGAINST),
    /** In a trial of impeachment. */
    GUILTY("Guilty", Side.IN_FAVOR),
    NOT_GUILTY("Not Guilty", Side.AGAINST),
    PRESENT("Present", Side.PRESENT),
    /** A senator who would have voted withholds it for one who is away. */
    PAIRED("Present, Giving Live Pair", Side.PRESENT),
    /** In an election, such as of the Speaker: the answer is {@linkplain Position#named() a name}, neither for nor against. */
    NAMED("For a person", Side.PRESENT),
    NOT_VOTING("Not Voting", Side.NOT_VOTING);

    /** What an answer counts as. */
    public enum Side {
        IN_FAVOR,
        AGAINST,
        PRESENT,
        NOT_VOTING
    }

    private final String printed;
    private final Side side;

    Cast(String printed, Side side) {
        this.printed = printed;
        this.side = side;
    }

    /** {@code Not Voting}. */
    public String printed() {
        return printed;
    }

    public Side side() {
        return side;
    }

    /**
     * Reads the word of the record.
     *
     * @throws IllegalArgumentException for any other
     */
    public static Cast parse(String printed) {
        return Arrays.stream(values())
                .filter(cast -> cast.printed.equals(printed))
                .findAny()
                .orElseThrow(() -> new IllegalArgumentException("not a position: '" + printed + "' (one of "
                        + Arrays.stream(values()).map(Cast::printed).collect(Collectors.joining(", ")) + ")"));
    }
}
