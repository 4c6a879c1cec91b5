package org.engross.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.engross.citation.ProvisionPath;
import org.engross.diff.FoldedWords;
import org.engross.diff.WordBag;
import org.engross.diff.WordWeights;
import org.engross.provision.Provision;
import org.engross.provision.Walk;

/** The provisions of a text in printed order, by index, the root 0; each with its parent and the words of its subtree. */
final class Outline {

    private static final int[] NONE = {};

    private final List<Walk.PlacedProvision> places;
    private final int[] parents;
    /** For each provision the index after its last descendant's. */
    private final int[] ends;

    private final int[][] children;
    private final List<List<OwnWords>> pieces;
    private final int[][] ownWords;
    private final WordBag[] ownBags;
    private final WordBag[] bags;

    /** For each provision how many words its subtree has, and a number that is equal for subtrees of the same words. */
    private final int[] sizes;

    private final long[] wordSums;
    private final long[] wholes;

    private final String[] steps;
    private final String[] headings;
    private WordWeights weights;
    private Sketches sketches;

    private Outline(Provision root) {
        places = Walk.of(root);
        parents = Walk.parents(places);
        int size = places.size();
        ends = new int[size];
        ownWords = new int[size][];
        ownBags = new WordBag[size];
        bags = new WordBag[size];
        sizes = new int[size];
        wordSums = new long[size];
        pieces = places.stream().map(place -> OwnWords.of(place.provision())).toList();
        steps = places.stream().map(place -> place.provision().step()).toArray(String[]::new);
        headings = pieces.stream().map(OwnWords::heading).toArray(String[]::new);
        wholes = Fingerprint.ofSubtrees(root, size);
        children = linked();
    }

    /** The outlines of two texts, whose words can be weighed against each other. */
    static List<Outline> of(Provision before, Provision after) {
        var older = new Outline(before);
        var newer = new Outline(after);
        var numbers = new FoldedWords();
        var known = new HashMap<String, int[]>();
        older.number(numbers, known);
        newer.number(numbers, known);
        var all = new ArrayList<int[]>(older.size() + newer.size());
        all.addAll(List.of(older.ownWords));
        all.addAll(List.of(newer.ownWords));
        var weights = new WordWeights(numbers, all);
        older.weights = weights;
        newer.weights = weights;
        return List.of(older, newer);
    }

    private int[][] linked() {
        int[] counts = new int[ends.length];
        for (int i = 1; i < ends.length; i++) {
            counts[parents[i]]++;
        }
        var linked = new int[ends.length][];
        for (int i = 0; i < ends.length; i++) {
            linked[i] = counts[i] == 0 ? NONE : new int[counts[i]];
        }
        for (int i = ends.length - 1; i >= 0; i--) {
            ends[i] = Math.max(ends[i], i + 1);
            if (i > 0) {
                linked[parents[i]][--counts[parents[i]]] = i;
                ends[parents[i]] = Math.max(ends[parents[i]], ends[i]);
            }
        }
        return linked;
    }

    /** Numbers the words of each provision; a run of words that both texts have is cut into words once. */
    private void number(FoldedWords numbers, Map<String, int[]> known) {
        for (int i = 0; i < ownWords.length; i++) {
            ownWords[i] = numbered(pieces.get(i), numbers, known);
        }
        for (int i = ownWords.length - 1; i >= 0; i--) {
            sizes[i] += ownWords[i].length;
            wordSums[i] += Fingerprint.ofWords(ownWords[i]);
            if (i > 0) {
                sizes[parents[i]] += sizes[i];
                wordSums[parents[i]] += wordSums[i];
            }
        }
    }

    private static int[] numbered(List<OwnWords> pieces, FoldedWords numbers, Map<String, int[]> known) {
        if (pieces.size() == 1) {
            return known.computeIfAbsent(pieces.getFirst().words(), numbers::of);
        }
        var runs = pieces.stream()
                .map(piece -> known.computeIfAbsent(piece.words(), numbers::of))
                .toList();
        int[] all = new int[runs.stream().mapToInt(run -> run.length).sum()];
        int at = 0;
        for (int[] run : runs) {
            System.arraycopy(run, 0, all, at, run.length);
            at += run.length;
        }
        return all;
    }

    int size() {
        return places.size();
    }

    Provision provision(int index) {
        return places.get(index).provision();
    }

    ProvisionPath path(int index) {
        return places.get(index).path();
    }

    boolean isQuoted(int index) {
        return places.get(index).quoted();
    }

    /** The index of the provision one level up; -1 for the root. */
    int parent(int index) {
        return parents[index];
    }

    /** The index after the last descendant's. */
    int end(int index) {
        return ends[index];
    }

    /** The provisions one level down, those in quoted content included. */
    int[] children(int index) {
        return children[index];
    }

    boolean isUndivided(int index) {
        return children[index].length == 0;
    }

    List<OwnWords> pieces(int index) {
        return pieces.get(index);
    }

    /** The own words of all provisions, each one's in their order, as numbers that both outlines give. */
    int[][] ownWords() {
        return ownWords;
    }

    /** The step of the provision in a path; empty where it has no designation. */
    String step(int index) {
        return steps[index];
    }

    /** The heading, typography aside; empty where there is none. */
    String heading(int index) {
        return headings[index];
    }

    /** Equal for provisions that are equal with all below them, marks on their words aside. */
    long whole(int index) {
        return wholes[index];
    }

    /** Equal for provisions that have the same words with all below them, whatever their order. */
    long wordSum(int index) {
        return wordSums[index];
    }

    /** How many words the provision and all below it have. */
    int words(int index) {
        return sizes[index];
    }

    /** Samples of what each provision says; made when they are first asked for. */
    Sketches sketches() {
        if (sketches == null) {
            sketches = new Sketches(this);
        }
        return sketches;
    }

    /** The words of the provision without those of the levels below it. */
    WordBag ownBag(int index) {
        if (ownBags[index] == null) {
            ownBags[index] = weights.bag(ownWords, index, index + 1);
        }
        return ownBags[index];
    }

    /** The words of the provision and of all below it. */
    WordBag bag(int index) {
        if (bags[index] == null) {
            bags[index] = isUndivided(index) ? ownBag(index) : weights.bag(ownWords, index, ends[index]);
        }
        return bags[index];
    }

    WordWeights weights() {
        return weights;
    }
}
