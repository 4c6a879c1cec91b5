package org.engross.citation;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Which of the known ids a mistyped one is most like: those of which it is the beginning, then by letters to change. */
public final class Nearest {

    private Nearest() {}

    /** At most {@code most} of the names, nearest first and then in their given order. */
    public static List<String> of(String asked, List<String> names, int most) {
        return names.stream()
                .sorted(Comparator.comparing((String name) -> !isPartOf(name, asked))
                        .thenComparingInt(name -> distance(asked, name)))
                .limit(most)
                .toList();
    }

    /** A section of a law, a version of a measure, a law on a day, of which the whole was asked for. */
    private static boolean isPartOf(String name, String whole) {
        return name.startsWith(whole + "/") || name.startsWith(whole + "@");
    }

    /** The Levenshtein distance, in UTF-16 code units. */
    private static int distance(String one, String other) {
        var above = IntStream.rangeClosed(0, other.length()).toArray();
        for (int i = 1; i <= one.length(); i++) {
            var row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, 1 + Math.min(above[j], row[j - 1]));
            }
            above = row;
        }
        return above[other.length()];
    }
}
