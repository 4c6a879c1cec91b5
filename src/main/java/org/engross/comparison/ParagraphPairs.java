package org.engross.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.engross.diff.Token;

/**
 * Which paragraphs of two texts are one paragraph reworded, in order and never crossing. Paragraphs that are equal and
 * stand once in each text are tied first; between them the pairs are chosen that have most words in common.
 */
public final class ParagraphPairs {

    /** Two paragraphs are not taken for one if they share less of the words that say something. */
    private static final double LEAST_ALIKE = 0.55;

    private static final Pattern DESIGNATION =
            Pattern.compile("^“?(\\([^)]{1,6}\\)|§ ?\\S+|(?:SEC\\.|SECTION) \\S+|[0-9]+[A-Za-z]*\\.)");

    /** Above so many pairs to weigh, equal ones alone are found. */
    private static final long MOST_WEIGHED = 4_000_000;

    /** A paragraph of each text, by its place. */
    public record Pair(int before, int after) {}

    private final List<String> older;
    private final List<String> newer;
    private final List<Map<String, Integer>> olderWords;
    private final List<Map<String, Integer>> newerWords;
    private final List<Pair> pairs = new ArrayList<>();

    private ParagraphPairs(List<String> older, List<String> newer) {
        this.older = older;
        this.newer = newer;
        olderWords = older.stream().map(ParagraphPairs::words).toList();
        newerWords = newer.stream().map(ParagraphPairs::words).toList();
    }

    public static List<Pair> of(List<String> older, List<String> newer) {
        var pairing = new ParagraphPairs(older, newer);
        int from = 0;
        int to = 0;
        for (var tie : pairing.ties()) {
            pairing.between(from, tie.before(), to, tie.after());
            pairing.pairs.add(tie);
            from = tie.before() + 1;
            to = tie.after() + 1;
        }
        pairing.between(from, older.size(), to, newer.size());
        return pairing.pairs;
    }

    private static Map<String, Integer> words(String line) {
        var counts = new HashMap<String, Integer>();
        Token.listOf(line).stream()
                .filter(token -> !token.isSlight())
                .forEach(token -> counts.merge(token.word().toLowerCase(Locale.ROOT), 1, Integer::sum));
        return counts;
    }

    /** The longest row of ties that do not cross. */
    private List<Pair> ties() {
        var places = places(older);
        var ties = new ArrayList<Pair>();
        places(newer).forEach((line, after) -> {
            var before = places.get(line);
            if (before != null && before >= 0 && after >= 0) {
                ties.add(new Pair(before, after));
            }
        });
        ties.sort((one, other) -> Integer.compare(one.after(), other.after()));
        return Rising.of(ties);
    }

    /** Where each line stands; -1 for one that stands twice. */
    private static Map<String, Integer> places(List<String> lines) {
        var places = new HashMap<String, Integer>();
        for (int i = 0; i < lines.size(); i++) {
            places.merge(lines.get(i), i, (one, other) -> -1);
        }
        return places;
    }

    /** Pairs the lines of a gap so that together they are as alike as can be. */
    private void between(int from, int fromEnd, int to, int toEnd) {
        int rows = fromEnd - from;
        int columns = toEnd - to;
        if (rows == 0 || columns == 0 || (long) rows * columns > MOST_WEIGHED) {
            return;
        }
        var best = new double[rows + 1][columns + 1];
        for (int i = rows - 1; i >= 0; i--) {
            for (int j = columns - 1; j >= 0; j--) {
                double alike = likeness(from + i, to + j);
                double paired = alike < LEAST_ALIKE ? -1 : alike + best[i + 1][j + 1];
                best[i][j] = Math.max(paired, Math.max(best[i + 1][j], best[i][j + 1]));
            }
        }
        int i = 0;
        int j = 0;
        while (i < rows && j < columns) {
            double alike = likeness(from + i, to + j);
            if (alike >= LEAST_ALIKE && best[i][j] == alike + best[i + 1][j + 1]) {
                pairs.add(new Pair(from + i++, to + j++));
            } else if (best[i][j] == best[i + 1][j]) {
                i++;
            } else {
                j++;
            }
        }
    }

    /** The share of their words that two lines have in common, from 0 to 1. */
    private double likeness(int before, int after) {
        if (older.get(before).equals(newer.get(after))) {
            return 1;
        }
        var one = olderWords.get(before);
        var other = newerWords.get(after);
        int common = 0;
        for (var entry : one.entrySet()) {
            common += Math.min(entry.getValue(), other.getOrDefault(entry.getKey(), 0));
        }
        int all = total(one) + total(other);
        return all == 0 ? 0 : 2.0 * common / all + designations(older.get(before), newer.get(after));
    }

    /** Paragraphs of one designation are the likelier to be one; one that has none, and one that has, are less likely. */
    private static double designations(String before, String after) {
        var one = designation(before);
        var other = designation(after);
        if (one.isEmpty() && other.isEmpty()) {
            return 0;
        }
        if (one.isEmpty() || other.isEmpty()) {
            return -0.15;
        }
        return one.equals(other) ? 0.1 : -0.05;
    }

    private static String designation(String line) {
        var found = DESIGNATION.matcher(line);
        return found.find() ? found.group(1) : "";
    }

    private static int total(Map<String, Integer> words) {
        return words.values().stream().mapToInt(Integer::intValue).sum();
    }
}
