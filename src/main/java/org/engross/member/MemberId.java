package org.engross.member;

import java.util.regex.Pattern;

/**
 * The key of a member: the id of the Biographical Directory of Congress, {@code W000812}. The Senate's roll calls name
 * members by another, the LIS id {@code S289}; it is the key only where the record does not say whose it is.
 */
public record MemberId(String value) implements Comparable<MemberId> {

    private static final Pattern BIOGUIDE = Pattern.compile("[A-Z][0-9]{6}");
    private static final Pattern LIS = Pattern.compile("S[0-9]{3}");

    public MemberId {
        if (!BIOGUIDE.matcher(value).matches() && !LIS.matcher(value).matches()) {
            throw new IllegalArgumentException("not a member: '" + value
                    + "' (a member is written like W000812, or S289 in the Senate's records)");
        }
    }

    /** Whether it is the id of the Biographical Directory rather than of the Senate's own records. */
    public boolean isBioguide() {
        return BIOGUIDE.matcher(value).matches();
    }

    @Override
    public int compareTo(MemberId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
