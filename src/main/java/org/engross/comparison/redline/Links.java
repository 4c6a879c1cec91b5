package org.engross.comparison.redline;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.engross.comparison.Comparison;
import org.engross.comparison.ProvisionChange;
import org.engross.comparison.WordRun;
import org.engross.diff.Edit;
import org.engross.diff.EditPart;
import org.engross.diff.LongestRising;
import org.engross.provision.Provision;
import org.engross.provision.Walk;

/** Reads from a comparison which words of the two prints belong together, and which provisions moved. */
final class Links {

    private final PrintedText older;
    private final PrintedText newer;
    private final int[] parents;
    private final BitSet pairedOlder = new BitSet();
    private final BitSet pairedNewer = new BitSet();
    private final Map<Integer, String> movesOfOlder = new HashMap<>();
    private final Map<Integer, String> movesOfNewer = new HashMap<>();
    private final List<LinkedWords> found = new ArrayList<>();

    private Links(PrintedText older, PrintedText newer, Provision after) {
        this.older = older;
        this.newer = newer;
        parents = Walk.parents(Walk.of(after));
    }

    static Links of(Comparison comparison, PrintedText older, PrintedText newer, Provision after) {
        var links = new Links(older, newer, after);
        comparison.changes().forEach(links::read);
        links.keepInLine();
        return links;
    }

    /** All links, in the order of the newer text. */
    List<LinkedWords> list() {
        return found;
    }

    /** The move that took the older provision away; empty where it stayed, or is struck. */
    String moveOfOlder(int provision) {
        return movesOfOlder.getOrDefault(provision, "");
    }

    /** The move that brought the newer provision here; empty where it stayed, or is added. */
    String moveOfNewer(int provision) {
        return movesOfNewer.getOrDefault(provision, "");
    }

    private void read(ProvisionChange change) {
        int from = change.fromNumber();
        int to = change.toNumber();
        boolean paired = from >= 0 && to >= 0 && !pairedOlder.get(from) && !pairedNewer.get(to);
        var move = paired && change.moved()
                ? change.id()
                : to < 0 ? "" : moveOfNewer(pairedNewer.get(to) || to == 0 ? to : parents[to]);
        if (from >= 0 && to >= 0) {
            pairedOlder.set(from);
            pairedNewer.set(to);
            movesOfNewer.putIfAbsent(to, move);
            if (paired) {
                movesOfOlder.put(from, move);
                linkDesignations(change, move);
            }
            change.passages().forEach(passage -> link(change, passage, move));
        }
    }

    private void linkDesignations(ProvisionChange change, String move) {
        var before = older.designation(change.fromNumber());
        var after = newer.designation(change.toNumber());
        if (before == null || after == null) {
            return;
        }
        var old = change.before().orElseThrow().designation().printed();
        var now = change.after().orElseThrow().designation().printed();
        var edits = old.equals(now) ? List.of(Edit.same(now)) : List.of(Edit.strike(old), Edit.insert(now));
        var parts = edits.stream().map(EditPart::whole).toList();
        found.add(new LinkedWords(before, after, parts, move, change));
    }

    private void link(ProvisionChange change, WordRun passage, String move) {
        var before = passage.isBefore() ? older.next(change.fromNumber(), text(passage, Edit::isBefore)) : null;
        var after = passage.isAfter() ? newer.next(change.toNumber(), text(passage, Edit::isAfter)) : null;
        if (before != null && after != null) {
            found.add(new LinkedWords(before, after, passage.parts(), move, change));
        }
    }

    private static String text(WordRun passage, Predicate<Edit> side) {
        return passage.edits().stream().filter(side).map(Edit::text).collect(Collectors.joining());
    }

    /** Words that stayed with their provision may cross others all the same, as flush words that became a chapeau do. */
    private void keepInLine() {
        found.sort(Comparator.comparingInt(link -> link.after().start()));
        var staying = found.stream().filter(link -> !link.isMoved()).toList();
        var rising = LongestRising.of(
                staying.stream().mapToInt(link -> link.before().start()).toArray());
        int at = 0;
        for (int i = 0; i < found.size(); i++) {
            if (!found.get(i).isMoved() && !rising.get(at++)) {
                found.set(i, found.get(i).moved("words-" + i));
            }
        }
    }
}
