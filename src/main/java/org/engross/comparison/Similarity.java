package org.engross.comparison;

import java.util.List;
import org.engross.diff.Token;
import org.engross.diff.WordBag;

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

    private Similarity() {}

    /** Weighs two levels below provisions that match. */
    static double ofSiblings(Outline before, int older, Outline after, int newer) {
        var old = before.provision(older);
        var now = after.provision(newer);
        if (before.isQuoted(older) != after.isQuoted(newer)) {
            return 0; // proposed law is not a provision of the bill that proposes it
        }
        boolean sameStep = old.step().equals(now.step());
        double likeness = withHeading(before, older, after, newer);
        boolean sameLevel = old.level() == now.level();
        double needed = sameStep && sameLevel ? SAME_DESIGNATION : OTHER_DESIGNATION;
        return likeness < needed ? 0 : likeness + (sameStep ? DESIGNATION_BONUS : 0);
    }

    private static double withHeading(Outline before, int older, Outline after, int newer) {
        double words = words(before, older, after, newer);
        var heading = before.heading(older);
        boolean same = !heading.isEmpty() && heading.equals(after.heading(newer));
        return same ? HEADING + (1 - HEADING) * words : words;
    }

    /** Compares all words of both; where both have words of their own before their levels, these count a second time. */
    private static double words(Outline before, int older, Outline after, int newer) {
        double all = before.bag(older).similarity(after.bag(newer));
        var own = before.ownBag(older);
        var ownNewer = after.ownBag(newer);
        return own.size() == 0 || ownNewer.size() == 0
                ? all
                : (1 - OWN_WORDS) * all + OWN_WORDS * own.similarity(ownNewer);
    }

    /** Tells how much two runs of words share; slight words do not count. */
    static double ofWords(List<OwnWords> before, List<OwnWords> after) {
        var words = contentWords(before);
        var others = contentWords(after);
        return words.isEmpty() || others.isEmpty() ? 0 : WordBag.similarity(words, others);
    }

    private static List<String> contentWords(List<OwnWords> pieces) {
        return pieces.stream()
                .map(OwnWords::words)
                .map(words -> words.substring(0, Math.min(words.length(), LONGEST_READ)))
                .flatMap(words -> Token.listOf(words).stream())
                .filter(token -> !token.isSlight())
                .map(Token::word)
                .limit(LONGEST_WEIGHED)
                .toList();
    }

    /** Weighs whether words moved from an undivided provision to a level of its counterpart, or the other way. */
    static double handed(Outline before, int older, Outline after, int newer) {
        if (before.isQuoted(older) != after.isQuoted(newer)) {
            return 0;
        }
        double words = ofWords(OwnWords.body(before.pieces(older)), OwnWords.body(after.pieces(newer)));
        double block = before.bag(older).similarity(after.bag(newer));
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
    static double elsewhere(Outline before, int older, Outline after, int newer, boolean near) {
        int words = Math.min(before.bag(older).size(), after.bag(newer).size());
        if (before.isQuoted(older) != after.isQuoted(newer)
                || words < (near ? WORDS_TO_BE_KNOWN_NEAR : WORDS_TO_BE_KNOWN_FAR)) {
            return 0;
        }
        double likeness = words(before, older, after, newer);
        return likeness < (near ? NEAR : FAR) ? 0 : likeness + SIZE_BONUS * words;
    }
}
