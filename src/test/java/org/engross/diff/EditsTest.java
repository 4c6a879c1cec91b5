package org.engross.diff;

import static org.engross.diff.Edit.insert;
import static org.engross.diff.Edit.same;
import static org.engross.diff.Edit.strike;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class EditsTest {

    @Test
    void insertedPhraseKeepsItsBracketsTogether() {
        assertEquals(
                List.of(
                        same("a charge of violating subsection (a)"),
                        insert(", or subsection (b)(1)"),
                        same(" where the defendant proves")),
                edits(
                        "a charge of violating subsection (a) where the defendant proves",
                        "a charge of violating subsection (a), or subsection (b)(1) where the defendant proves"));
    }

    @Test
    void struckSentenceIsOneEdit() {
        assertEquals(
                List.of(
                        same("Any person injured may recover damages in any United States district court."),
                        strike(" Consistent with section 230, a defendant may be held liable.")),
                edits(
                        "Any person injured may recover damages in any United States district court."
                                + " Consistent with section 230, a defendant may be held liable.",
                        "Any person injured may recover damages in any United States district court."));
    }

    @Test
    void insertedSentenceBeginsAtTheSentence() {
        assertEquals(
                List.of(
                        same("The court shall order restitution. "),
                        insert("The court shall order forfeiture. "),
                        same("The court shall order payment.")),
                edits(
                        "The court shall order restitution. The court shall order payment.",
                        "The court shall order restitution. The court shall order forfeiture. The court shall order"
                                + " payment."));
    }

    @Test
    void fewSharedWordsDoNotInterruptAChange() {
        assertEquals(
                List.of(
                        same("The term means "),
                        strike("knowing conduct by an individual or entity, by any means, that assists, supports, or"
                                + " facilitates"),
                        insert("knowingly assisting, supporting, or facilitating"),
                        same(" a violation of subsection (a)(1).")),
                edits(
                        "The term means knowing conduct by an individual or entity, by any means, that assists,"
                                + " supports, or facilitates a violation of subsection (a)(1).",
                        "The term means knowingly assisting, supporting, or facilitating a violation of subsection"
                                + " (a)(1)."));
    }

    @Test
    void threeSharedWordsStandBetweenTwoChanges() {
        assertEquals(
                List.of(
                        strike("red"),
                        insert("green"),
                        same(" websites facilitate prostitution "),
                        strike("daily"),
                        insert("often")),
                edits("red websites facilitate prostitution daily", "green websites facilitate prostitution often"));
    }

    @Test
    void slightWordsAloneDoNotStandBetweenTwoChanges() {
        assertEquals(
                List.of(strike("alpha of the and beta"), insert("gamma of the and delta")),
                edits("alpha of the and beta", "gamma of the and delta"));
    }

    @Test
    void spaceBeforeAMarkIsTheOnlyDifference() {
        assertEquals(
                List.of(same("such Act"), strike(" "), insert("—"), same("(1)")),
                edits("such Act (1)", "such Act—(1)"));
    }

    @Test
    void equalTextsAreOneRun() {
        assertEquals(List.of(same("In general")), edits("In general", "In general"));
        assertEquals(List.of(), edits("", ""));
        assertTrue(Edits.between("In general", "In general").isUnchanged());
    }

    @Test
    void emptySidesAreAllInsertedOrAllStruck() {
        assertEquals(List.of(insert("Savings clause.")), edits("", "Savings clause."));
        assertEquals(List.of(strike("Savings clause.")), edits("Savings clause.", ""));
        assertEquals(2, Edits.between("", "Savings clause.").wordsInserted());
        assertEquals(0, Edits.between("", "Savings clause.").wordsStruck());
    }

    @Test
    void tokensInARowAreTheText() {
        var text = "  47 U.S.C. 230(e); defendant’s “act” costs $1,000.50\u00a0now.\nEnd\ud83d\ude00 \ud83d x";
        var tokens = Token.listOf(text);
        assertEquals(text, tokens.stream().map(Token::text).collect(Collectors.joining()));
        var words = tokens.stream().map(Token::word).toList();
        assertTrue(words.containsAll(List.of("U.S.C.", "230", "(", "e", "defendant’s", "1,000.50")), words.toString());
    }

    @Test
    void editsRebuildBothTextsAndLeaveNoIsland() {
        var random = new Random(1865);
        for (int round = 0; round < 3_000; round++) {
            var before = randomText(random, 1 + random.nextInt(60));
            var after = random.nextInt(4) == 0 ? randomText(random, random.nextInt(60)) : changed(random, before);
            var edits = Edits.between(before, after);
            assertEquals(before, edits.before());
            assertEquals(after, edits.after());
            assertNoIsland(edits.list());
        }
    }

    @Test
    void longTextsWithNothingInCommonAreOneChange() {
        var before = numberedWords("before", 60_000);
        var after = numberedWords("after", 60_000);
        var edits = Edits.between(before, after);
        assertTrue(work(before, after) < 10_000);
        assertEquals(List.of(strike(before.strip()), insert(after.strip()), same(" ")), edits.list());
        assertFalse(edits.coarse(), "nothing is shared, so nothing is lost");
    }

    @Test
    void longTextsOfTheSameWordsInDisorderAreCoarseAndComplete() {
        var before = twoWords(new Random(1), 100_000);
        var after = twoWords(new Random(2), 100_000);
        var edits = Edits.between(before, after);
        assertTrue(work(before, after) <= ProseAlgorithm.BUDGET);
        assertEquals(before, edits.before());
        assertEquals(after, edits.after());
        assertTrue(edits.coarse());
    }

    @Test
    void longTextWithFewChangesIsComparedWordByWord() {
        var before = numberedWords("w", 80_000);
        var after = before.replace("w40000 ", "ceased ").replace("w399 ", "");
        var edits = Edits.between(before, after);
        assertTrue(work(before, after) < 100L * Token.listOf(before).size());
        assertEquals(1, edits.wordsInserted());
        assertEquals(2, edits.wordsStruck());
        assertFalse(edits.coarse());
    }

    /** How many cells and tokens are looked at to compare two texts. */
    private static long work(String before, String after) {
        var algorithm = new ProseAlgorithm();
        var numbers = new WordNumbers();
        algorithm.of(TokenArray.of(before, numbers), TokenArray.of(after, numbers));
        return algorithm.work();
    }

    private static List<Edit> edits(String before, String after) {
        var edits = Edits.between(before, after);
        assertEquals(before, edits.before());
        assertEquals(after, edits.after());
        return edits.list();
    }

    private static void assertNoIsland(List<Edit> edits) {
        for (int i = 1; i + 1 < edits.size(); i++) {
            if (edits.get(i).op() == Edit.Op.SAME) {
                var island = edits.get(i).text();
                assertTrue(Token.wordsIn(island) >= 3, () -> "island '" + island + "' in " + edits);
                assertFalse(Token.contentWords(island).isEmpty(), island);
            }
        }
    }

    private static final List<String> VOCABULARY = List.of(
            "the ",
            "of ",
            "section ",
            "230",
            "(",
            "a",
            ") ",
            ") ",
            ", ",
            ". ",
            "Whoever ",
            "website ",
            "shall ",
            "traffic",
            "ing ",
            "; ",
            "and ",
            "facilitate ",
            "prostitution ",
            "\n");

    private static String randomText(Random random, int length) {
        var text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(VOCABULARY.get(random.nextInt(VOCABULARY.size())));
        }
        return text.toString();
    }

    private static String changed(Random random, String text) {
        var changed = new StringBuilder(text);
        for (int i = random.nextInt(5); i >= 0; i--) {
            int from = random.nextInt(changed.length() + 1);
            int to = Math.min(changed.length(), from + random.nextInt(12));
            changed.replace(from, to, randomText(random, random.nextInt(4)));
        }
        return changed.toString();
    }

    private static String twoWords(Random random, int count) {
        return random.ints(count, 0, 2).mapToObj(i -> i == 0 ? "yea " : "nay ").collect(Collectors.joining());
    }

    private static String numberedWords(String stem, int count) {
        var text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(stem).append(i).append(' ');
        }
        return text.toString();
    }
}
