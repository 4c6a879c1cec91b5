package org.engross.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SharedStretchesTest {

    private static final int MARGIN = 160;

    @Test
    void whatStandsBetweenChangesFarApartIsSetAside() {
        var sections = sections(new Random(5), 200);
        var before = String.join("", sections);
        var after = before.replace(sections.get(60), "Section 60 is repealed. ")
                .replace(sections.get(140), sections.get(140) + "The Attorney General shall report to Congress. ");
        var stretches = SharedStretches.of(before.toCharArray(), after.toCharArray(), MARGIN);
        assertEquals(3, stretches.size());
        int aside = stretches.stream().mapToInt(SharedStretch::length).sum();
        assertTrue(aside > before.length() * 0.9, aside + " characters of " + before.length() + " are set aside");
        var edits = Edits.between(before, after);
        assertEquals(before, edits.before());
        assertEquals(after, edits.after());
        assertEquals(
                Edit.insert("The Attorney General shall report to Congress. "),
                edits.list().get(edits.list().size() - 2));
    }

    @Test
    void stretchesAreTheSameInBothTextsWholeTokensAndInOrder() {
        var random = new Random(14);
        for (int round = 0; round < 200; round++) {
            var sections = sections(random, 60);
            var before = String.join("", sections);
            for (int change = 0; change < 4; change++) {
                int at = random.nextInt(sections.size());
                switch (random.nextInt(3)) {
                    case 0 -> sections.remove(at);
                    case 1 -> sections.add(at, "A provision that no text had, number " + random.nextInt(9) + ". ");
                    default -> sections.add(at, sections.remove(random.nextInt(sections.size())));
                }
            }
            var after = String.join("", sections);
            assertSameOnBothSides(before, after, 1 + random.nextInt(MARGIN));
            var edits = Edits.between(before, after);
            assertEquals(before, edits.before());
            assertEquals(after, edits.after());
        }
    }

    /** The sentence inserted slides over all that repeats it; were it cut off by what is set aside, it would stand elsewhere. */
    @Test
    void changeSlidesThroughWhatWouldBeSetAside() {
        var random = new Random(23);
        var shared = "The court shall order restitution. ".repeat(25);
        var between = String.join("", sections(random, 40));
        var before = "An Act. " + between + "Begin " + shared + "End. " + between;
        var after = "A law. " + between + "Begin " + shared + "The court shall order restitution. End. " + between;
        var edits = Edits.between(before, after).list();
        assertEquals(Edit.insert("The court shall order restitution. "), edits.get(edits.size() - 2));
        assertEquals(Edit.same("End. " + between), edits.getLast());
    }

    @Test
    void textThatEndsAnotherIsComparedAtItsBeginning() {
        var text = String.join("", sections(new Random(7), 40));
        assertEquals(
                List.of(Edit.insert("Be it enacted, "), Edit.same(text)),
                Edits.between(text, "Be it enacted, " + text).list());
        assertEquals(
                List.of(Edit.strike("Be it enacted, "), Edit.same(text)),
                Edits.between("Be it enacted, " + text, text).list());
    }

    private static void assertSameOnBothSides(String before, String after, int margin) {
        int a = 0;
        int b = 0;
        for (var stretch : SharedStretches.of(before.toCharArray(), after.toCharArray(), margin)) {
            assertTrue(stretch.before() >= a && stretch.after() >= b, "out of order");
            a = stretch.beforeEnd();
            b = stretch.afterEnd();
            assertEquals(before.substring(stretch.before(), a), after.substring(stretch.after(), b));
            for (var cut : List.of(before.substring(0, stretch.before()), before.substring(0, a))) {
                assertTrue(cut.isEmpty() || cut.endsWith(" "), "a token is cut");
            }
        }
    }

    /** Sections of some forty words each, of a vocabulary that repeats itself as that of laws does. */
    private static List<String> sections(Random random, int count) {
        return IntStream.range(0, count)
                .mapToObj(section -> "Section " + section
                        + IntStream.range(0, 40)
                                .mapToObj(word -> " word" + random.nextInt(300))
                                .collect(Collectors.joining())
                        + ". ")
                .collect(Collectors.toCollection(ArrayList::new));
    }
}
