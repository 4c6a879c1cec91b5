package org.engross.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.difflib.patch.PatchFailedException;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts that no legislature wrote: both sides come out whole, in bounded work. */
@Tag("slow")
class BadInputTest {

    @Test
    void oneWordManyTimesAgainstItselfLessOne() {
        var word = "yea ";
        var edits = Edits.between(word.repeat(200_000), word.repeat(199_999));
        assertEquals(1, edits.wordsStruck());
        assertEquals(0, edits.wordsInserted());
        assertFalse(edits.coarse());
    }

    static Stream<Arguments> badInput() {
        var one = "yea ".repeat(200_000);
        var solid = words(new Random(5), "w", 160_000).replace(" ", "");
        int middle = solid.length() / 2;
        var many = words(new Random(6), "w", 1_700_000);
        return Stream.of(
                Arguments.of("one word", one, one.substring(4), false),
                Arguments.of("unrelated", drawn(new Random(1), 4_000), drawn(new Random(2), 4_000), true),
                Arguments.of("unrelated, of two words", drawn(new Random(1), 2), drawn(new Random(2), 2), true),
                Arguments.of("no space", solid, solid.substring(0, middle) + "§" + solid.substring(middle + 1), false),
                Arguments.of(
                        "odd characters",
                        "\ud800 a\u0301 \u05d0\u05d1 \udc00 ".repeat(20_000),
                        "\ud800 a\u0301 \u05d1\u05d0 \udc00 b ".repeat(20_000),
                        true),
                Arguments.of(
                        "ten megabytes", many, many.substring(0, 5_000_000) + "x " + many.substring(5_000_000), false));
    }

    /** A second is many times what each takes, so that a slow machine fails nothing; what is bounded says so. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("badInput")
    void isCompleteWithinASecondOfProcessorTimeAndMarkedWhereBounded(
            String name, String before, String after, boolean bounded) {
        Edits.between(before, after);
        var thread = ManagementFactory.getThreadMXBean();
        long begun = thread.getCurrentThreadCpuTime();
        var edits = Edits.between(before, after);
        long taken = thread.getCurrentThreadCpuTime() - begun;
        assertTrue(taken < 1_000_000_000L, name + " took " + taken / 1_000_000 + " ms");
        assertTrue(before.equals(edits.before()), "the older text comes out whole");
        assertTrue(after.equals(edits.after()), "the newer text comes out whole");
        assertEquals(bounded, edits.coarse());
    }

    /** About a megabyte of so many different words. */
    private static String drawn(Random random, int different) {
        return random.ints(180_000, 0, different).mapToObj(word -> "w" + word).collect(Collectors.joining(" "));
    }

    @Test
    void unrelatedMegabytesAreComplete() {
        var before = words(new Random(1), "w", 160_000);
        var after = words(new Random(2), "v", 160_000);
        assertComplete(before, after);
        assertTrue(work(before, after) <= ProseAlgorithm.BUDGET);
    }

    @Test
    void textWithoutASpace() {
        var before = "(a)".repeat(100_000);
        var after = before.replace(")(", ")—(");
        assertComplete(before, after);
        assertComplete("x".repeat(1_000_000), "x".repeat(999_999));
        assertComplete("漢".repeat(100_000), "漢".repeat(50_000) + "字" + "漢".repeat(49_999));
    }

    @Test
    void tenMegabytes() {
        var before = words(new Random(3), "w", 1_700_000);
        int middle = before.indexOf(' ', before.length() / 2);
        var after = before.substring(9, middle) + " enacted" + before.substring(middle, before.length() - 9);
        assertTrue(before.length() > 9_000_000, "the text has " + before.length() + " characters");
        assertComplete(before, after);
        assertFalse(Edits.between(before, after).coarse());
    }

    @Test
    void oddCharactersAreComplete() {
        var odd = List.of(
                "\ud83d", "\ude00", "\ud83d\ude00", "e\u0301", "\u0301", "\u202eשלום", "\u00a0", " ", "\n", "law", ".");
        var random = new Random(14);
        for (int round = 0; round < 5_000; round++) {
            assertComplete(oddText(random, odd), oddText(random, odd));
        }
    }

    @Test
    void spaceThatDoesNotBreakIsTheSameOnBothSides() {
        assertEquals(
                List.of(Edit.same("section\u00a0230 is "), Edit.strike("repealed"), Edit.insert("amended")),
                Edits.between("section\u00a0230 is repealed", "section\u00a0230 is amended")
                        .list());
    }

    @Test
    void changeSlidesAsFarAsItReadsBestWhateverIsShared() {
        var shared = "The court shall order restitution. ".repeat(400);
        assertEquals(
                List.of(
                        Edit.same(shared + "End. "),
                        Edit.insert("The court shall order forfeiture. "),
                        Edit.same(shared)),
                Edits.between(shared + "End. " + shared, shared + "End. The court shall order forfeiture. " + shared)
                        .list());
    }

    @Test
    void patchLeadsFromTheWordsOfTheOlderTextToThoseOfTheNewer() throws PatchFailedException {
        var before = "Whoever promotes prostitution shall be fined under this title.";
        var after = "Whoever promotes or facilitates prostitution shall be fined under this title, or imprisoned.";
        var patch = Edits.patch(before, after);
        assertEquals(Token.words(after), words(patch.applyTo(Token.listOf(before))));
        assertEquals(Token.words(before), words(patch.restore(Token.listOf(after))));
        assertEquals(2, patch.getDeltas().size());
    }

    private static List<String> words(List<Token> tokens) {
        return tokens.stream().filter(Token::isWord).map(Token::word).toList();
    }

    private static void assertComplete(String before, String after) {
        var edits = Edits.between(before, after);
        assertTrue(before.equals(edits.before()), "the older text comes out whole");
        assertTrue(after.equals(edits.after()), "the newer text comes out whole");
    }

    private static long work(String before, String after) {
        var algorithm = new ProseAlgorithm();
        var numbers = new WordNumbers();
        algorithm.of(TokenArray.of(before, numbers), TokenArray.of(after, numbers));
        return algorithm.work();
    }

    /** Words of which every third is one of the frequent ones. */
    private static String words(Random random, String stem, int count) {
        var frequent = List.of("the", "of", "section", "and", "shall");
        return random.ints(count, 0, 40_000)
                .mapToObj(number -> number % 3 == 0 ? frequent.get(number % frequent.size()) : stem + number)
                .collect(Collectors.joining(" "));
    }

    private static String oddText(Random random, List<String> odd) {
        return random.ints(random.nextInt(14), 0, odd.size()).mapToObj(odd::get).collect(Collectors.joining());
    }
}
