package org.engross.amending;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.engross.amending.instruction.Deadline;
import org.engross.amending.instruction.UnreadLanguage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Language that nobody would enact is read or said to be unread; reading never throws. */
@Tag("slow")
class HostileLanguageTest {

    private static AmendatoryLanguage read(String text) {
        return AmendatoryLanguage.read(text);
    }

    private static String unread(String text) {
        var language = read(text);
        assertEquals(0, language.instructions().size(), text);
        return language.unread().stream().map(UnreadLanguage::words).collect(Collectors.joining("\n"));
    }

    @Test
    void lettersThatAreCalledClausesAreASeries() {
        var language =
                read("Section 9 is amended by redesignating clauses (A) through (C) as clauses (i) through (iii).");
        assertEquals(0, language.unread().size());
        assertTrue(language.instructions().getFirst().toString().contains("clause (B) of section 9"));
    }

    @Test
    void aRangeThatNoSeriesJoinsIsUnread() {
        assertEquals(
                "redesignating clauses (C) through (A) as clauses (i) through (iii).",
                unread("Section 9 is amended by redesignating clauses (C) through (A) as clauses (i) through (iii)."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Page 8, line 2, strike “”.",
                "Page 8, line 2, strike “” and insert “A”.",
                "Page 8, line 2, insert “” after “A”.",
                "Page 99999999999, line 2, strike “A”.",
                "Page 5, strike lines 1 through 2 and insert"
            })
    void aFloorDirectionThatSaysNothingIsUnread(String direction) {
        assertEquals(direction, unread(direction));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "striking “” and inserting “B” before “”.",
                "striking the first place “” appears.",
                "striking at the end “”.",
                "striking “A” before “”.",
                "striking “A” and all that follows through “”.",
                "striking all that follows “” and inserting “”."
            })
    void anEmptyQuotationIsUnread(String order) {
        assertEquals(order, unread("Section 9 is amended by " + order));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "striking «q5» and inserting «b7».",
                "striking «q0» and inserting “«b0»”.",
                "striking «q99999999999».",
                "inserting «b0» after “A”."
            })
    void theReadersOwnMarksCannotBeForged(String order) {
        assertEquals(order, unread("Section 9 is amended by " + order));
    }

    @Test
    void aQuotationThatIsNotClosedIsUnread() {
        var language = read("Section 9 is amended by adding at the end the following:\n“(c) The plan");
        assertEquals(
                "the quotation that opens on line 2 is not closed",
                language.unread().getFirst().why());
        assertEquals(1, language.unread().size());
        assertEquals(0, language.instructions().size());
    }

    @Test
    void aBlockOfNothingIsUnread() {
        assertTrue(unread("Section 9 is amended by adding at the end the following:\n“”.")
                .startsWith("Section 9"));
    }

    @Test
    void severalSectionsRestatedInOneAreUnread() {
        unread("Sections 5 and 6 are amended to read as follows:\n“(c) The plan”.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"(0 U.S.C. 5)", "(99999999999 U.S.C. 5)", "(16 U.S.C. )", "(U.S.C.)", "of   (16 U.S.C. 5)"})
    void aCitationOfNoSectionIsAnswered(String citation) {
        var language = read("Section 9 " + citation + " is amended by striking “A”.");
        assertEquals(1, language.instructions().size() + language.unread().size());
    }

    @Test
    void aTableOfNewNumbersWithoutNumbersIsUnread() {
        var words = "The sections of chapter 5 are redesignated as follows: | 5 x | 7 |";
        assertEquals(words, unread(words));
    }

    /** Longer than the bound of the stack of any pattern that is written without care; each is answered. */
    static Stream<String> endless() {
        return Stream.of(
                "Section 1" + "(1)".repeat(2_000) + " is amended by striking “A”.",
                "Sections " + numbers(1_000, "%d") + " of the Act (16 U.S.C. " + numbers(1_000, "%d")
                        + ") are amended by striking “A”.",
                "Sections " + numbers(10_000, "%d") + " are amended by striking “A”.",
                "Section 9 (16 U.S.C. 5" + "(a) ".repeat(20_000) + ") is amended by striking “A”.",
                "Section 9 of " + "chapter 5 of ".repeat(7_000) + "title 18, is amended by striking “A”.",
                "Section 9 of the " + "National ".repeat(10_000) + "Act is amended by striking “A”.",
                "In " + "paragraph (1) of ".repeat(5_800) + "section 9, by striking “A”.",
                "Section 9 is amended by redesignating paragraphs " + numbers(5_000, "(%d)") + " as paragraph (1).",
                "Section 9 is" + " further".repeat(11_000) + " amended by striking “A”.",
                "Section 9 is amended by adding at the end the following" + " new".repeat(20_000)
                        + ":\n“(c) The plan”.",
                "Section 9 (relating to " + "“a” ".repeat(20_000) + ") is amended by striking “A”.",
                "Section 9" + ", as amended by section 3".repeat(4_000) + ", is amended by striking “A”.",
                "Section 9 is amended in subsections (a) through (z) in paragraphs (1) through (150) in subparagraphs"
                        + " (A) through (Z) by striking “A”.",
                "Section 9 is amended by striking “" + "s’ as ‘".repeat(14_000) + "”.",
                "Section 9 is amended by redesignating " + "paragraph (1) as paragraph (2) and ".repeat(2_800),
                "Section 9 is amended in the heading" + " of the heading".repeat(6_000) + " by striking “A”.",
                "Section 9 is amended by striking “A”" + " and all that follows through “B”".repeat(3_000) + ".",
                "Section 9 is amended by striking “A”" + " and".repeat(20_000),
                "Section 9 is amended by striking “A”" + "; moving".repeat(10_000) + " appropriately",
                "Section 9 is amended by striking “A”" + ", relating to".repeat(7_000),
                "Section 9 is amended by striking “A”. " + "The plan is kept. ".repeat(5_000),
                "by transferring section 1 ".repeat(3_500),
                "Section 9 is amended by striking “A”" + " each place it appears".repeat(4_000) + ".");
    }

    private static String numbers(int count, String form) {
        return IntStream.rangeClosed(1, count).mapToObj(form::formatted).collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @MethodSource("endless")
    void languageWithoutEndIsAnswered(String text) {
        var language = read(text);
        assertTrue(language.instructions().size() + language.unread().size() > 0);
        assertTrue(language.instructions().size() <= 2_000, "more places than any order names");
    }

    private static Stream<String> megabytesThatOrderNothing() {
        return Stream.of("a", "A ", "(a)", "(a)\n", "“‘", "is ", "the Act of ", "any reference ")
                .map(words -> words.repeat(1_000_000 / words.length()));
    }

    @ParameterizedTest
    @MethodSource
    void megabytesThatOrderNothing(String text) {
        assertEquals("", unread(text));
    }

    @Test
    void aMegabyteOfQuotationsWithinQuotationsIsUnread() {
        var order = "Section 9 is amended by striking “" + "‘“".repeat(250_000) + "”’".repeat(250_000) + "”.";
        assertEquals(300 + " …".length(), unread(order).length());
    }

    @Test
    void languageIsGivenUpWhenItsTimeIsOver() {
        assertThrows(
                Deadline.Overdue.class,
                () -> Deadline.within(Duration.ZERO, () -> read("Section 9 is amended by striking “A”.")));
        assertEquals(
                1, read("Section 9 is amended by striking “A”.").instructions().size());
    }
}
