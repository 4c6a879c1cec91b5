package org.engross.citation;

/**
 * A Congress by its number, for example 115.
 *
 * @param number 1 or more
 */
public record Congress(int number) implements Comparable<Congress> {

    public Congress {
        if (number < 1 || number > 999) {
            throw new IllegalArgumentException("not a Congress: '" + number + "'");
        }
    }

    /** The first calendar year of this Congress: 2017 for the 115th. */
    public int firstYear() {
        return 1787 + 2 * number;
    }

    @Override
    public int compareTo(Congress other) {
        return Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return Integer.toString(number);
    }
}
