package org.engross.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.engross.diff.Token;

/**
 * The words of an undivided provision, cut where its divided counterpart goes over to a level: of "impair the enforcement
 * of any law" beside "impair—", with "(A) the enforcement of any law" below it, the head is "impair" and the tail the
 * rest, which that level may have taken over.
 *
 * @param head the heading and the words that stayed
 * @param tail the words after them
 */
record SplitPoint(List<OwnWords> head, OwnWords tail) {

    /** With fewer words after the cut, a level may have the same words by chance. */
    private static final int FEWEST_WORDS = 5;

    SplitPoint {
        head = List.copyOf(head);
    }

    /**
     * Cuts the words of a provision without levels.
     *
     * @return empty where the words before the levels of the other are not how these begin
     */
    static Optional<SplitPoint> of(List<OwnWords> undivided, List<OwnWords> divided) {
        var whole = OwnWords.body(undivided);
        var chapeau = OwnWords.body(divided);
        if (whole.size() != 1 || chapeau.getFirst().afterLevels()) {
            return Optional.empty();
        }
        var words = whole.getFirst().words();
        int at = end(Token.listOf(words), Token.listOf(chapeau.getFirst().words()));
        var tail = words.substring(at).strip();
        return at == 0 || Token.wordsIn(tail) < FEWEST_WORDS
                ? Optional.empty()
                : Optional.of(
                        cut(undivided, whole.getFirst(), words.substring(0, at).strip(), tail));
    }

    private static SplitPoint cut(List<OwnWords> undivided, OwnWords whole, String head, String tail) {
        var stayed =
                new ArrayList<>(undivided.stream().filter(OwnWords::isHeading).toList());
        stayed.add(whole.with(head));
        return new SplitPoint(stayed, whole.with(tail));
    }

    /** How many characters of the words the chapeau has, its closing dash or colon aside; 0 where it says something else. */
    private static int end(List<Token> words, List<Token> chapeau) {
        int common = 0;
        int end = 0;
        while (common < words.size()
                && common < chapeau.size()
                && words.get(common).word().equals(chapeau.get(common).word())) {
            end += words.get(common++).text().length();
        }
        boolean said =
                chapeau.subList(common, chapeau.size()).stream().allMatch(token -> Token.wordsIn(token.text()) == 0);
        return said ? end : 0;
    }
}
