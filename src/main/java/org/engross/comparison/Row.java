package org.engross.comparison;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands in one line of a comparison set side by side: a provision's words up to its levels, or the flush words
 * after them.
 *
 * @param depth how many provisions it stands below
 * @param passages empty only for a provision that has neither heading nor words before its levels
 * @param flush whether these are the words after the levels
 */
public record Row(ProvisionChange change, int depth, List<WordRun> passages, boolean flush) {

    public Row {
        passages = List.copyOf(passages);
    }

    /** The rows of a comparison as a reader goes down the page. */
    static List<Row> of(List<ProvisionChange> changes) {
        var rows = new ArrayList<Row>();
        var open = new ArrayList<ProvisionChange>();
        for (var change : changes) {
            while (!open.isEmpty() && !isBelow(change, open.getLast())) {
                close(rows, open.removeLast());
            }
            rows.add(row(change, false));
            open.add(change);
        }
        while (!open.isEmpty()) {
            close(rows, open.removeLast());
        }
        return rows;
    }

    private static void close(List<Row> rows, ProvisionChange change) {
        if (change.passages().stream().anyMatch(WordRun::afterLevels)) {
            rows.add(row(change, true));
        }
    }

    private static Row row(ProvisionChange change, boolean flush) {
        var passages = change.passages().stream()
                .filter(passage -> passage.afterLevels() == flush)
                .toList();
        return new Row(change, change.path().steps().size(), passages, flush);
    }

    /** Sets what is struck below the provision below which it stood in the older text. */
    private static boolean isBelow(ProvisionChange change, ProvisionChange above) {
        var path = change.toPath().isPresent() ? change.toPath() : change.fromPath();
        var abovePath = change.toPath().isPresent() ? above.toPath() : above.fromPath();
        return path.isPresent()
                && abovePath.isPresent()
                && !path.equals(abovePath)
                && abovePath.get().covers(path.get());
    }
}
