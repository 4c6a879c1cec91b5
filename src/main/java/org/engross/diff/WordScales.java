package org.engross.diff;

/** Tells how similar bags of words are; quickest where one is weighed against several, one after another. */
public final class WordScales {

    private static final WordBag NOTHING = new WordBag(new int[0], new int[0], 0, 0);

    private final int[] weights;

    /** How often the bag in the first pan has each word. */
    private final int[] times;

    private WordBag inPan = NOTHING;

    WordScales(int[] weights) {
        this.weights = weights;
        times = new int[weights.length];
    }

    /** How much of the weight of both is shared: 1 for the same words, 0 for none in common; two empty ones are 1. */
    public double similarity(WordBag one, WordBag other) {
        if (one.weight() == 0 && other.weight() == 0) {
            return 1;
        }
        put(one);
        long shared = 0;
        for (int i = 0; i < other.words().length; i++) {
            int word = other.words()[i];
            shared += (long) weights[word] * Math.min(times[word], other.times()[i]);
        }
        return 2.0 * shared / (one.weight() + other.weight());
    }

    private void put(WordBag bag) {
        if (bag != inPan) {
            for (int word : inPan.words()) {
                times[word] = 0;
            }
            for (int i = 0; i < bag.words().length; i++) {
                times[bag.words()[i]] = bag.times()[i];
            }
            inPan = bag;
        }
    }
}
