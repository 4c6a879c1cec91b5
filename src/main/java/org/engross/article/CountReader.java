package org.engross.article;

import java.util.List;
import java.util.Locale;

/** Numbers as articles write them: {@code 388}, {@code 1,000}, {@code twenty-five}, {@code two dozen}. */
final class CountReader {

    private static final List<String> SMALL = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

    /** A count; no group in it. Longer words come first, so that {@code seven} does not hide {@code seventy-one}. */
    static final String COUNT =
            "(?:(?<![\\d.,-])\\d{1,3}(?:,\\d{3})*(?![\\d%])|\\b(?i:(?:a|two|three|four|five) dozen|(?:"
                    + String.join("|", TENS) + ")(?:-(?:" + String.join("|", SMALL.subList(1, 10)) + "))?|"
                    + String.join("|", SMALL.reversed()) + ")\\b)";

    private CountReader() {}

    /** The value of what {@link #COUNT} matches. */
    static int value(String printed) {
        var word = printed.toLowerCase(Locale.ROOT);
        if (Character.isDigit(word.charAt(0))) {
            return Integer.parseInt(word.replace(",", ""));
        }
        if (word.endsWith(" dozen")) {
            var how = word.substring(0, word.length() - " dozen".length());
            return 12 * (how.equals("a") ? 1 : SMALL.indexOf(how));
        }
        int dash = word.indexOf('-');
        var tens = dash < 0 ? word : word.substring(0, dash);
        int at = TENS.indexOf(tens);
        if (at < 0) {
            return SMALL.indexOf(word);
        }
        return 20 + 10 * at + (dash < 0 ? 0 : SMALL.indexOf(word.substring(dash + 1)));
    }
}
