package org.engross.comparison;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * Records the words that moved between a provision and a level that only its counterpart has: all words of an undivided
 * section 4 that became section 4(a), or the end of them. Section 4 still matches section 4.
 */
final class MovedWords {

    /** How many levels are weighed; words seldom move further down. */
    private static final int NEIGHBOURHOOD = 20;

    private static final int NONE = -1;

    private final Outline before;
    private final Outline after;
    private final Similarity similarity;
    private final int[] handedFrom;
    private final int[] liftedFrom;
    private final Map<Integer, SplitPoint> cuts = new HashMap<>();

    MovedWords(Outline before, Outline after, Similarity similarity) {
        this.before = before;
        this.after = after;
        this.similarity = similarity;
        handedFrom = new int[after.size()];
        liftedFrom = new int[after.size()];
        Arrays.fill(handedFrom, NONE);
        Arrays.fill(liftedFrom, NONE);
    }

    /** The older provision whose words went down to a level new below it, or -1. */
    int handedFrom(int newer) {
        return handedFrom[newer];
    }

    /** The one of these newer levels to which the words of the older provision went down. */
    Optional<Integer> handedTo(int older, int[] levels) {
        for (int level : levels) {
            if (handedFrom[level] == older) {
                return Optional.of(level);
            }
        }
        return Optional.empty();
    }

    /** The level of the older text whose words went up to the provision, its undivided counterpart; or -1. */
    int liftedFrom(int newer) {
        return liftedFrom[newer];
    }

    /** Where the words were split, if only the end of them moved to this newer provision. */
    Optional<SplitPoint> cut(int newer) {
        return Optional.ofNullable(cuts.get(newer));
    }

    /**
     * Hands the words of the older provision down to the most similar level.
     *
     * @return that level
     */
    Optional<Integer> handDown(int older, int[] levels) {
        var level = likest(levels, child -> similarity.handed(older, child));
        level.ifPresent(child -> handedFrom[child] = older);
        return level;
    }

    /**
     * Lifts the words of the most similar level up to the newer provision.
     *
     * @return that level
     */
    Optional<Integer> lift(int[] levels, int newer) {
        var level = likest(levels, child -> similarity.handed(child, newer));
        level.ifPresent(child -> liftedFrom[newer] = child);
        return level;
    }

    /** Hands the end of the words of an older provision without levels down to the most similar level of the newer one. */
    void handDownTheEnd(int older, int newer, int[] levels) {
        if (levels.length == 0) {
            return;
        }
        SplitPoint.of(before.pieces(older), after.pieces(newer))
                .ifPresent(cut -> likest(levels, child -> Similarity.ofTail(cut, after, child))
                        .ifPresent(child -> {
                            handedFrom[child] = older;
                            cuts.put(child, cut);
                        }));
    }

    /** Lifts the words of the most similar older level to the end of the words of a newer provision without levels. */
    void liftToTheEnd(int older, int newer, int[] levels) {
        if (levels.length == 0) {
            return;
        }
        SplitPoint.of(after.pieces(newer), before.pieces(older))
                .ifPresent(cut -> likest(levels, child -> Similarity.ofTail(cut, before, child))
                        .ifPresent(child -> {
                            liftedFrom[newer] = child;
                            cuts.put(newer, cut);
                        }));
    }

    private static Optional<Integer> likest(int[] levels, ToDoubleFunction<Integer> likeness) {
        return Arrays.stream(levels)
                .boxed()
                .limit(NEIGHBOURHOOD)
                .filter(level -> likeness.applyAsDouble(level) > 0)
                .max(Comparator.comparingDouble(likeness));
    }
}
