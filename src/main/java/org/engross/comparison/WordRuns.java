package org.engross.comparison;

import java.util.ArrayList;
import java.util.List;
import org.engross.diff.Edit;
import org.engross.diff.Edits;
import org.engross.provision.Wording;

/** Aligns the own words of two provisions, run by run, and compares each pair of runs. */
final class WordRuns {

    private static final int MOST_PAIRS = 2_500;
    private static final double SAME_PLACE = 0.3;

    private final List<WordRun> passages = new ArrayList<>();
    private boolean coarse;

    private WordRuns() {}

    static WordRuns of(List<OwnWords> before, List<OwnWords> after) {
        var passages = new WordRuns();
        if (before.equals(after)) {
            before.forEach(passages::addSame);
            return passages;
        }
        int i = 0;
        int j = 0;
        if (OwnWords.heading(before).isEmpty() && !OwnWords.heading(after).isEmpty()) {
            passages.add(null, after.get(j++)); // a new heading stands before the words struck
        }
        for (int[] pair : pairs(before, after)) {
            while (i < pair[0]) {
                passages.add(before.get(i++), null);
            }
            while (j < pair[1]) {
                passages.add(null, after.get(j++));
            }
            passages.add(before.get(i++), after.get(j++));
        }
        while (i < before.size()) {
            passages.add(before.get(i++), null);
        }
        while (j < after.size()) {
            passages.add(null, after.get(j++));
        }
        return passages;
    }

    /** The one run of a whole block that is struck or inserted; none where it has neither designation nor words. */
    static WordRuns ofBlock(String before, String after) {
        var passages = new WordRuns();
        if (!before.equals(after)) {
            var edits = Edits.between(before, after).list();
            passages.passages.add(new WordRun(Wording.Kind.CONTENT, false, false, edits));
        }
        return passages;
    }

    List<WordRun> list() {
        return passages;
    }

    boolean isCoarse() {
        return coarse;
    }

    private void addSame(OwnWords both) {
        passages.add(new WordRun(both.kind(), both.quoted(), both.afterLevels(), List.of(Edit.same(both.words()))));
    }

    private void add(OwnWords before, OwnWords after) {
        var shown = after == null ? before : after;
        var edits = Edits.between(before == null ? "" : before.words(), after == null ? "" : after.words());
        coarse |= edits.coarse();
        passages.add(new WordRun(shown.kind(), shown.quoted(), shown.afterLevels(), edits.list()));
    }

    /** Pairs runs without crossing: headings with headings, of the rest the most similar. */
    private static List<int[]> pairs(List<OwnWords> before, List<OwnWords> after) {
        if ((long) before.size() * after.size() > MOST_PAIRS) {
            return inTurn(before, after);
        }
        if (isOneRun(before) && isOneRun(after) && isOfOnePlace(before.getLast(), after.getLast())) {
            return onlyPairs(before, after);
        }
        var likeness = likeness(before, after);
        var best = new double[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                best[i][j] = Math.max(likeness[i][j] + best[i + 1][j + 1], Math.max(best[i + 1][j], best[i][j + 1]));
            }
        }
        return trace(likeness, best);
    }

    /** Whether there is but one run, a heading before it aside. */
    private static boolean isOneRun(List<OwnWords> pieces) {
        return !pieces.isEmpty()
                && !pieces.getLast().isHeading()
                && (pieces.size() == 1
                        || pieces.size() == 2 && pieces.getFirst().isHeading());
    }

    private static List<int[]> onlyPairs(List<OwnWords> before, List<OwnWords> after) {
        int[] runs = {before.size() - 1, after.size() - 1};
        return before.size() == 2 && after.size() == 2 ? List.of(new int[] {0, 0}, runs) : List.of(runs);
    }

    private static List<int[]> trace(double[][] likeness, double[][] best) {
        var pairs = new ArrayList<int[]>();
        int i = 0;
        int j = 0;
        while (i < likeness.length && j < likeness[i].length) {
            if (likeness[i][j] > 0 && best[i][j] == likeness[i][j] + best[i + 1][j + 1]) {
                pairs.add(new int[] {i++, j++});
            } else if (best[i][j] == best[i + 1][j]) {
                i++;
            } else {
                j++;
            }
        }
        return pairs;
    }

    private static List<int[]> inTurn(List<OwnWords> before, List<OwnWords> after) {
        var pairs = new ArrayList<int[]>();
        for (int i = 0; i < Math.min(before.size(), after.size()); i++) {
            if (before.get(i).isHeading() == after.get(i).isHeading()) {
                pairs.add(new int[] {i, i});
            }
        }
        return pairs;
    }

    private static double[][] likeness(List<OwnWords> before, List<OwnWords> after) {
        var words = contentWords(before);
        var wordsAfter = contentWords(after);
        var likeness = new double[before.size()][after.size()];
        for (int i = 0; i < before.size(); i++) {
            for (int j = 0; j < after.size(); j++) {
                likeness[i][j] = likeness(before.get(i), words.get(i), after.get(j), wordsAfter.get(j));
            }
        }
        return likeness;
    }

    private static List<List<String>> contentWords(List<OwnWords> pieces) {
        return pieces.stream()
                .map(piece -> Similarity.contentWords(List.of(piece)))
                .toList();
    }

    private static double likeness(OwnWords before, List<String> words, OwnWords after, List<String> wordsAfter) {
        if (before.isHeading() || after.isHeading()) {
            return before.isHeading() && after.isHeading() ? 1 : 0;
        }
        return (isOfOnePlace(before, after) ? SAME_PLACE : 0)
                + (before.words().equals(after.words()) ? 1 : Similarity.ofContent(words, wordsAfter));
    }

    private static boolean isOfOnePlace(OwnWords before, OwnWords after) {
        return before.afterLevels() == after.afterLevels() && before.quoted() == after.quoted();
    }
}
