package org.engross.comparison;

import java.util.Arrays;

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

    private static final int NONE = NumbersByKey.NONE;

    private final Outline before;
    private final Outline after;
    private final int[] olds;
    private final int[] news;

    /** By what they have, the places of the newer provisions in their list. */
    private final NumbersByKey holders;

    private final NumbersByKey sameWords;
    private final NumbersByKey sameStep;

    /** For each newer place with how many hashes the older provision at hand voted for it. */
    private final int[] votes;

    private int[] voted = new int[64];
    private long[] ranked = new long[64];

    /** For each newer place the older one for which it was handed over last. */
    private final int[] handedFor;

    private boolean blind;

    private LikelyPairs(Outline before, int[] olds, Outline after, int[] news) {
        this.before = before;
        this.after = after;
        this.olds = olds;
        this.news = news;
        holders = new NumbersByKey(Arrays.stream(news)
                .map(newer -> after.sketches().of(newer).length)
                .sum());
        sameWords = new NumbersByKey(news.length);
        sameStep = new NumbersByKey(news.length);
        votes = new int[news.length];
        handedFor = new int[news.length];
        Arrays.fill(handedFor, NONE);
    }

    /**
     * Hands over each pair once.
     *
     * @return whether there was a provision about which the samples say nothing, so that its counterpart may be missing
     */
    static boolean of(Outline before, int[] olds, Outline after, int[] news, LikelyPair taker) {
        var pairs = new LikelyPairs(before, olds, after, news);
        pairs.find(taker);
        return pairs.blind;
    }

    private void find(LikelyPair taker) {
        for (int place = 0; place < news.length; place++) {
            int newer = news[place];
            sameWords.add(after.wordSum(newer), place);
            sameStep.add(Fingerprint.ofLetters(after.step(newer)), place);
            for (long hash : after.sketches().of(newer)) {
                if (holders.count(hash) <= MOST_HOLDERS) {
                    holders.add(hash, place);
                }
            }
        }
        for (int place = 0; place < olds.length; place++) {
            find(place, taker);
        }
    }

    private void find(int place, LikelyPair taker) {
        int older = olds[place];
        // Of provisions that all have the same words, the first of the older text goes with the first of the newer.
        hand(place, sameWords.take(before.wordSum(older)), taker);
        int entry = sameStep.first(Fingerprint.ofLetters(before.step(older)));
        for (int i = 0; i < NEIGHBOURS && entry != NONE; i++) {
            hand(place, sameStep.number(entry), taker);
            entry = sameStep.next(entry);
        }
        int near = (int) ((long) place * news.length / olds.length);
        for (int i = Math.max(0, near - NEIGHBOURS); i < Math.min(news.length, near + NEIGHBOURS + 1); i++) {
            hand(place, i, taker);
        }
        mostSimilar(place, taker);
    }

    private void hand(int place, int placeNewer, LikelyPair taker) {
        if (placeNewer != NONE && handedFor[placeNewer] != place) {
            handedFor[placeNewer] = place;
            taker.take(olds[place], news[placeNewer]);
        }
    }

    private void mostSimilar(int place, LikelyPair taker) {
        int count = 0;
        boolean seen = false;
        for (long hash : before.sketches().of(olds[place])) {
            if (holders.count(hash) <= MOST_HOLDERS) {
                seen = true;
                for (int entry = holders.first(hash); entry != NONE; entry = holders.next(entry)) {
                    int newer = holders.number(entry);
                    if (votes[newer]++ == 0) {
                        if (count == voted.length) {
                            voted = Arrays.copyOf(voted, count * 2);
                            ranked = new long[count * 2];
                        }
                        voted[count++] = newer;
                    }
                }
            }
        }
        blind |= !seen;
        for (int i = 0; i < count; i++) {
            ranked[i] = (long) -votes[voted[i]] << Integer.SIZE | voted[i];
            votes[voted[i]] = 0;
        }
        Arrays.sort(ranked, 0, count);
        for (int i = 0; i < Math.min(count, MOST_SIMILAR); i++) {
            hand(place, (int) ranked[i], taker);
        }
    }
}
