package org.engross.replay;

import java.util.Comparator;
import java.util.regex.Pattern;

/** The number of a public law: {@code 116-92}. Laws are in the order of their numbers. */
public record LawNumber(int congress, int number) implements Comparable<LawNumber> {

    private static final Pattern NUMBER = Pattern.compile("([0-9]{1,3})-([0-9]{1,4})");
    private static final Comparator<LawNumber> ORDER =
            Comparator.comparingInt(LawNumber::congress).thenComparingInt(LawNumber::number);

    /**
     * Reads {@code 116-92}.
     *
     * @throws IllegalArgumentException with the value, for anything else
     */
    public static LawNumber parse(String words) {
        var found = NUMBER.matcher(words);
        if (!found.matches()) {
            throw new IllegalArgumentException("not the number of a public law: '" + words + "'");
        }
        return new LawNumber(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)));
    }

    @Override
    public int compareTo(LawNumber other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return congress + "-" + number;
    }
}
