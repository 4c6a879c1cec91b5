package org.engross.comparison;

import java.util.List;
import org.engross.diff.Token;
import org.engross.diff.WordBag;
import org.engross.diff.WordScales;

/** Weighs whether two provisions are the same one; 0 where they share too little for that. */
final class Similarity {

    /** How much siblings of one designation must share; little, since a provision thoroughly reworded keeps its place. */
    private static final double SAME_DESIGNATION = 0.25;

    /** How much siblings of different designations must share. */
    private static final double OTHER_DESIGNATION = 0.5;

    /** How much provisions below the same provision must share where a level between them came or went. */
    private static final double NEAR = 0.5;

    /** How much provisions in different places must share; much, since there they are one only if they say the same. */
    private static final double FAR = 0.85;

    /** How much a provision and a level of its counterpart must share for the words to have moved between them. */
    private static final double HANDED_WORDS = 0.8;

    /** How much they must share when all levels below them count too. */
    private static final double HANDED_BLOCK = 0.6;

    /** How much the end of a provision's words and a level must share for the words to have moved between them. */
    private static final double TAIL_WORDS = 0.6;

    private static final int WORDS_TO_BE_KNOWN_NEAR = 4;
    private static final int WORDS_TO_BE_KNOWN_FAR = 8;

    /** What an equal heading counts for, whatever the words. */
    private static final double HEADING = 0.35;

    /** What a provision's own words count for; all words down to its last level count for the rest. */
    private static final double OWN_WORDS = 0.3;

    private static final double DESIGNATION_BONUS = 0.1;
    private static final int LONGEST_WEIGHED = 200;
    private static final int LONGEST_READ = 4_000;
    private static final double SIZE_BONUS = 0.000_001;

    private final Outline before;
    private final Outline after;
    private final WordScales all;
    private final WordScales own;

    Similarity(Outline before, Outline after) {
        this.before = before;
        this.after = after;
        all = before.weights().scales();
        own = before.weights().scales();
    }

    /** Weighs two levels below provisions that match. */
    double ofSiblings(int older, int newer) {
        if (before.isQuoted(older) != after.isQuoted(newer)) {
            return 0; // proposed law is not a provision of the bill that proposes it
        }
        boolean sameStep = before.step(older).equals(after.step(newer));
        double likeness = withHeading(older, newer);
        boolean sameLevel =
                before.provision(older).level() == after.provision(newer).level();
        double needed = sameStep && sameLevel ? SAME_DESIGNATION : OTHER_DESIGNATION;
        return likeness < needed ? 0 : likeness + (sameStep ? DESIGNATION_BONUS : 0);
    }

    private double withHeading(int older, int newer) {
        double words = words(older, newer);
        var heading = before.heading(older);
        boolean same = !heading.isEmpty() && heading.equals(after.heading(newer));
        return same ? HEADING + (1 - HEADING) * words : words;
    }

    /** Compares all words of both; where both have words of their own before their levels, these count a second time. */
    private double words(int older, int newer) {
        double shared = all.similarity(before.bag(older), after.bag(newer));
        var ofOlder = before.ownBag(older);
        var ofNewer = after.ownBag(newer);
        return ofOlder.size() == 0 || ofNewer.size() == 0
                ? shared
                : (1 - OWN_WORDS) * shared + OWN_WORDS * own.similarity(ofOlder, ofNewer);
    }

    /** Tells how much two runs of words share; slight words do not count. */
    static double ofWords(List<OwnWords> before, List<OwnWords> after) {
        return ofContent(contentWords(before), contentWords(after));
    }

    static double ofContent(List<String> words, List<String> others) {
        return words.isEmpty() || others.isEmpty() ? 0 : WordBag.similarity(words, others);
    }

    /** The words that count, of what begins the runs. */
    static List<String> contentWords(List<OwnWords> pieces) {
        return pieces.stream()
                .map(OwnWords::words)
                .map(words -> words.substring(0, Math.min(words.length(), LONGEST_READ)))
                .flatMap(words -> Token.contentWords(words).stream())
                .limit(LONGEST_WEIGHED)
                .toList();
    }

    /** Weighs whether words moved from an undivided provision to a level of its counterpart, or the other way. */
    double handed(int older, int newer) {
        if (before.isQuoted(older) != after.isQuoted(newer)) {
            return 0;
        }
        double words = ofWords(OwnWords.body(before.pieces(older)), OwnWords.body(after.pieces(newer)));
        double block = all.similarity(before.bag(older), after.bag(newer));
        return words >= HANDED_WORDS || block >= HANDED_BLOCK ? words + block : 0;
    }

    /** Weighs whether the end of an undivided provision's words moved to a level of its counterpart. */
    static double ofTail(SplitPoint cut, Outline divided, int level) {
        if (divided.isQuoted(level) != divided.isQuoted(divided.parent(level))) {
            return 0;
        }
        double words = ofWords(List.of(cut.tail()), OwnWords.body(divided.pieces(level)));
        return words >= TAIL_WORDS ? words : 0;
    }

    /** Weighs two provisions in different places; of equally similar ones the larger comes first. */
    double elsewhere(int older, int newer, boolean near) {
        int words = Math.min(before.words(older), after.words(newer));
        if (before.isQuoted(older) != after.isQuoted(newer)
                || words < (near ? WORDS_TO_BE_KNOWN_NEAR : WORDS_TO_BE_KNOWN_FAR)) {
            return 0;
        }
        double likeness = words(older, newer);
        return likeness < (near ? NEAR : FAR) ? 0 : likeness + SIZE_BONUS * words;
    }
}
