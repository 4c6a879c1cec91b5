package org.engross.comparison.redline;

import java.util.function.Function;
import org.engross.comparison.Comparison;
import org.engross.comparison.ProvisionChange;
import org.engross.provision.Provision;
import org.engross.provision.Walk;

/**
 * Who made the change in which each provision of either text stands. A level of a block struck or added has no change of its
 * own: it is the block's.
 */
final class ChangeAuthors {

    private final Function<ProvisionChange, String> by;
    private final String[] older;
    private final String[] newer;

    private ChangeAuthors(Function<ProvisionChange, String> by, String[] older, String[] newer) {
        this.by = by;
        this.older = older;
        this.newer = newer;
    }

    static ChangeAuthors of(
            Comparison comparison, Provision before, Provision after, Function<ProvisionChange, String> by) {
        var olds = Walk.of(before);
        var news = Walk.of(after);
        var authors = new ChangeAuthors(by, new String[olds.size()], new String[news.size()]);
        for (var change : comparison.changes()) {
            authors.read(change);
        }
        inherit(authors.older, Walk.parents(olds));
        inherit(authors.newer, Walk.parents(news));
        return authors;
    }

    private void read(ProvisionChange change) {
        var author = by.apply(change);
        if (change.fromNumber() >= 0 && isUnnamed(older, change.fromNumber())) {
            older[change.fromNumber()] = author;
        }
        if (change.toNumber() >= 0 && isUnnamed(newer, change.toNumber())) {
            newer[change.toNumber()] = author;
        }
    }

    private static boolean isUnnamed(String[] authors, int provision) {
        return authors[provision] == null || authors[provision].isEmpty();
    }

    private static void inherit(String[] authors, int[] parents) {
        for (int i = 0; i < authors.length; i++) {
            if (authors[i] == null) {
                authors[i] = parents[i] < 0 ? "" : authors[parents[i]];
            }
        }
    }

    String of(ProvisionChange change) {
        return by.apply(change);
    }

    String ofOlder(int provision) {
        return older[provision];
    }

    String ofNewer(int provision) {
        return newer[provision];
    }
}
