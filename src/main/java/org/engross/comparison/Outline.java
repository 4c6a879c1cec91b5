package org.engross.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.engross.citation.ProvisionPath;
import org.engross.diff.FoldedWords;
import org.engross.diff.WordBag;
import org.engross.provision.Provision;
import org.engross.provision.Walk;

/** The provisions of a text in printed order, by index, the root 0; each with its parent and the words of its subtree. */
final class Outline {

    private final List<Walk.PlacedProvision> places;
    private final int[] parents;
    /** For each provision the index after its last descendant's. */
    private final int[] ends;

    private final List<List<Integer>> children = new ArrayList<>();
    private final List<List<OwnWords>> pieces;
    private final int[][] ownWords;
    private final WordBag[] ownBags;
    private final WordBag[] bags;

    private final String[] headings;
    private Sketches sketches;

    private Outline(Provision root) {
        places = Walk.of(root);
        parents = Walk.parents(places);
        ends = new int[places.size()];
        ownWords = new int[places.size()][];
        ownBags = new WordBag[places.size()];
        bags = new WordBag[places.size()];
        pieces = places.stream().map(place -> OwnWords.of(place.provision())).toList();
        places.forEach(place -> children.add(new ArrayList<>()));
        headings = pieces.stream().map(OwnWords::heading).toArray(String[]::new);
        link();
    }

    /** The outlines of two texts, whose words can be weighed against each other. */
    static List<Outline> of(Provision before, Provision after) {
        var older = new Outline(before);
        var newer = new Outline(after);
        var numbers = new FoldedWords();
        older.number(numbers);
        newer.number(numbers);
        var weights = WordBag.weights(
                numbers,
                Stream.of(older.ownBags, newer.ownBags).flatMap(Arrays::stream).toList());
        older.weigh(weights);
        newer.weigh(weights);
        return List.of(older, newer);
    }

    private void link() {
        for (int i = 1; i < ends.length; i++) {
            children.get(parents[i]).add(i);
        }
        for (int i = ends.length - 1; i >= 0; i--) {
            ends[i] = children.get(i).isEmpty() ? i + 1 : ends[children.get(i).getLast()];
        }
    }

    private void number(FoldedWords numbers) {
        for (int i = 0; i < ownBags.length; i++) {
            ownWords[i] = numbers.of(OwnWords.text(pieces.get(i)));
            ownBags[i] = WordBag.unweighted(ownWords[i]);
        }
    }

    private void weigh(double[] weights) {
        for (int i = bags.length - 1; i >= 0; i--) {
            bags[i] = ownBags[i].with(children.get(i).stream().map(this::bag).toList(), weights);
            ownBags[i] = ownBags[i].with(List.of(), weights);
        }
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

    List<Integer> children(int index) {
        return children.get(index);
    }

    List<OwnWords> pieces(int index) {
        return pieces.get(index);
    }

    /** The same in their order, as numbers that both outlines give. */
    int[] ownWords(int index) {
        return ownWords[index];
    }

    /** The heading, typography aside; empty where there is none. */
    String heading(int index) {
        return headings[index];
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
        return ownBags[index];
    }

    /** The words of the provision and of all below it. */
    WordBag bag(int index) {
        return bags[index];
    }
}
