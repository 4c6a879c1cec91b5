package org.engross.article;

import java.util.Locale;

/** How a count is said: {@code over 20}, {@code about 160}. */
enum Approximation {
    EXACTLY,
    MORE_THAN,
    AT_LEAST,
    FEWER_THAN,
    ALMOST,
    ABOUT;

    /** To stand before a count; nothing where it is exact. */
    String printed() {
        return this == EXACTLY ? "" : name().toLowerCase(Locale.ROOT).replace('_', ' ') + " ";
    }

    /** What may stand before a count. */
    static final String FORM =
            "(?<how>(?i:over|more than|at least|fewer than|less than|under|nearly|almost|about|around|roughly|some)) ";

    /** A count that is off by one in ten at most is about so. */
    private static final int TOLERANCE = 10;

    static Approximation of(String words) {
        return switch (words == null ? "" : words.toLowerCase(Locale.ROOT)) {
            case "" -> EXACTLY;
            case "over", "more than" -> MORE_THAN;
            case "at least" -> AT_LEAST;
            case "fewer than", "less than", "under" -> FEWER_THAN;
            case "nearly", "almost" -> ALMOST;
            default -> ABOUT;
        };
    }

    /** What to make of a count said so where the record has another, or the same. */
    ClaimMark mark(int said, int recorded) {
        boolean close = Math.abs(said - recorded) * TOLERANCE <= recorded;
        return switch (this) {
            case EXACTLY -> said == recorded ? ClaimMark.AS_RECORDED : ClaimMark.NOT_SO;
            case MORE_THAN -> recorded > said ? ClaimMark.AS_RECORDED : ClaimMark.NOT_SO;
            case AT_LEAST -> recorded >= said ? ClaimMark.AS_RECORDED : ClaimMark.NOT_SO;
            case FEWER_THAN -> recorded < said ? ClaimMark.AS_RECORDED : ClaimMark.NOT_SO;
            case ALMOST -> close && recorded <= said ? close(said, recorded) : ClaimMark.NOT_SO;
            case ABOUT -> close ? close(said, recorded) : ClaimMark.NOT_SO;
        };
    }

    private static ClaimMark close(int said, int recorded) {
        return said == recorded ? ClaimMark.AS_RECORDED : ClaimMark.NEAR;
    }
}
