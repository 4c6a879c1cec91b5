package org.engross.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Finds, among provisions too many to weigh each against each, the pairs worth weighing: those of the same words, of the
 * same designation, in about the same place, and those that share the most of their samples. The work grows with the
 * number of provisions, not with its square.
 */
final class LikelyPairs {

    /** Takes a pair by its indexes in the two outlines. */
    @FunctionalInterface
    interface LikelyPair {
        void take(int older, int newer);
    }

    private static final int NEIGHBOURS = 4;
    private static final int MOST_SIMILAR = 8;

    /** A pair of words that more provisions have than this tells none of them apart. */
    private static final int MOST_HOLDERS = 32;

    private final Outline before;
    private final Outline after;
    private final List<Integer> olds;
    private final List<Integer> news;
    private final Sketches sketches;
    private final Sketches sketchesNewer;
    private final Map<Long, List<Integer>> holders = new HashMap<>();
    private boolean blind;

    private LikelyPairs(Outline before, List<Integer> olds, Outline after, List<Integer> news) {
        this.before = before;
        this.after = after;
        this.olds = olds;
        this.news = news;
        sketches = before.sketches();
        sketchesNewer = after.sketches();
    }

    /**
     * Hands over each pair once.
     *
     * @return whether there was a provision about which the samples say nothing, so that its counterpart may be missing
     */
    static boolean of(Outline before, List<Integer> olds, Outline after, List<Integer> news, LikelyPair taker) {
        var pairs = new LikelyPairs(before, olds, after, news);
        pairs.find(taker);
        return pairs.blind;
    }

    private void find(LikelyPair taker) {
        for (int place = 0; place < news.size(); place++) {
            for (long hash : sketchesNewer.of(news.get(place))) {
                var places = holders.computeIfAbsent(hash, key -> new ArrayList<>(2));
                if (places.size() <= MOST_HOLDERS) {
                    places.add(place);
                }
            }
        }
        var byWords = places(news, newer -> after.bag(newer).hash());
        var wordsBefore = places(olds, older -> before.bag(older).hash());
        var byStep = places(news, newer -> after.provision(newer).step());
        int[] votes = new int[news.size()];
        for (int place = 0; place < olds.size(); place++) {
            int older = olds.get(place);
            var likely = IntStream.builder();
            int words = before.bag(older).hash();
            inTurn(wordsBefore.get(words), place, byWords.getOrDefault(words, List.of()), likely);
            byStep.getOrDefault(before.provision(older).step(), List.of()).stream()
                    .limit(NEIGHBOURS)
                    .forEach(likely::add);
            int near = (int) ((long) place * news.size() / olds.size());
            IntStream.range(Math.max(0, near - NEIGHBOURS), Math.min(news.size(), near + NEIGHBOURS + 1))
                    .forEach(likely::add);
            mostSimilar(older, votes, likely);
            likely.build().distinct().forEach(newer -> taker.take(older, news.get(newer)));
        }
    }

    private static <K> Map<K, List<Integer>> places(List<Integer> provisions, IntFunction<K> key) {
        var places = new HashMap<K, List<Integer>>();
        for (int place = 0; place < provisions.size(); place++) {
            places.computeIfAbsent(key.apply(provisions.get(place)), unknown -> new ArrayList<>(2))
                    .add(place);
        }
        return places;
    }

    /** Of provisions that all have the same words, the first of the older text goes with the first of the newer. */
    private static void inTurn(List<Integer> same, int place, List<Integer> sameNewer, IntStream.Builder likely) {
        int turn = Collections.binarySearch(same, place);
        if (turn < sameNewer.size()) {
            likely.add(sameNewer.get(turn));
        }
    }

    private void mostSimilar(int older, int[] votes, IntStream.Builder likely) {
        var voted = new ArrayList<Integer>();
        boolean seen = false;
        for (long hash : sketches.of(older)) {
            var places = holders.getOrDefault(hash, List.of());
            seen |= places.size() <= MOST_HOLDERS;
            if (places.size() <= MOST_HOLDERS) {
                for (int place : places) {
                    if (votes[place]++ == 0) {
                        voted.add(place);
                    }
                }
            }
        }
        blind |= !seen;
        long[] ranked = voted.stream()
                .mapToLong(place -> (long) -votes[place] << Integer.SIZE | place)
                .sorted()
                .limit(MOST_SIMILAR)
                .toArray();
        Arrays.stream(ranked).forEach(rank -> likely.add((int) rank));
        voted.forEach(place -> votes[place] = 0);
    }
}
