package org.engross.citation;

import java.time.LocalDate;

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

    /** The day on which it began: January 3, and March 4 before the Twentieth Amendment, which set in with the 74th. */
    public LocalDate firstDay() {
        return number < 74 ? LocalDate.of(firstYear(), 3, 4) : LocalDate.of(firstYear(), 1, 3);
    }

    /** The day on which the next began. */
    public LocalDate end() {
        return new Congress(number + 1).firstDay();
    }

    /** The Congress of a day from March 4, 1789. */
    public static Congress on(LocalDate day) {
        var guess = new Congress((day.getYear() - 1787) / 2);
        return day.isBefore(guess.firstDay()) ? new Congress(guess.number - 1) : guess;
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
