package org.engross.codification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.engross.HeldTexts;
import org.engross.amending.AmendatoryLanguage;
import org.junit.jupiter.api.Test;

class ChangedLawsTest {

    private static final Correspondence NONE = new Correspondence(List.of());

    private static String laws(String language) {
        var changed = ChangedLaws.of(AmendatoryLanguage.read(language), NONE);
        var laws = changed.laws().stream()
                .map(law -> law.printed() + " [" + law.law().kind() + "] "
                        + paths(law.instructions().stream()
                                .map(one -> one.source().path().toString())
                                .toList()))
                .collect(Collectors.toCollection(ArrayList::new));
        changed.nameless().forEach(one -> laws.add("no law: " + one.source().path()));
        changed.unread().forEach(one -> laws.add("unread: " + one.path()));
        return String.join("\n", laws);
    }

    private static String paths(List<String> paths) {
        return String.join(" ", paths);
    }

    @Test
    void lawsStandInTheOrderOfTheCodeAndThenOfTheNamesOfActs() {
        assertEquals("""
                18 U.S.C. 9 [section] s3
                18 U.S.C. 101 [section] s2
                18 U.S.C. 101A [section] s4
                47 U.S.C. 230, which is section 230 of the Communications Act of 1934 [section] s5 s6
                section 7 of the Banking Act of 1933 [section of an Act] s8
                section 102 of the Housing Act of 1949 (42 U.S.C. 1441 note) [note] s7\
                """, laws("""
                        SEC. 2. ONE.
                        Section 101 of title 18, United States Code, is amended by striking “tax”.
                        SEC. 3. TWO.
                        Section 9 of title 18, United States Code, is amended by striking “tax”.
                        SEC. 4. THREE.
                        Section 101A of title 18, United States Code, is amended by striking “tax”.
                        SEC. 5. FOUR.
                        Section 230 of the Communications Act of 1934 (47 U.S.C. 230) is amended by striking “tax”.
                        SEC. 6. FIVE.
                        Section 230 of the Communications Act of 1934 is amended by striking “levy”.
                        SEC. 7. SIX.
                        Section 102 of the Housing Act of 1949 (42 U.S.C. 1441 note) is amended by striking “tax”.
                        SEC. 8. SEVEN.
                        Section 7 of the Banking Act of 1933 is amended by striking “tax”.
                        """));
    }

    @Test
    void sectionThatIsAddedIsNamedByItsNumber() {
        assertEquals("""
                18 U.S.C. 2421A, a new section [section] s3/a
                18 U.S.C. chapter 117, the table of its sections [table of sections] s3/b\
                """, laws("""
                        SEC. 3. PROMOTION.
                        (a) In general.—Chapter 117 of title 18, United States Code, is amended by inserting after section 2421 the following:
                        “§ 2421A. Promotion
                        “(a) In general.—Whoever promotes.”.
                        (b) Table.—The table of sections for chapter 117 of title 18, United States Code, is amended by inserting after the item relating to section 2421 the following:
                        “2421A. Promotion.”.
                        """));
    }

    @Test
    void instructionWhoseAntecedentIsLostIsListedAsSuch() {
        assertEquals("no law: s2", laws("""
                        SEC. 2. ONE.
                        Section 9 of such Act is amended by striking “tax”.
                        """));
    }

    @Test
    void everyInstructionAndEveryPieceOfUnreadLanguageStandsInOnePlace() {
        for (var held : HeldTexts.all()) {
            var language = AmendatoryLanguage.read(held.text());
            var changed = ChangedLaws.of(language, NONE);
            var instructions = new ArrayList<>(changed.nameless());
            var unread = new ArrayList<>(changed.unread());
            changed.laws().forEach(law -> {
                instructions.addAll(law.instructions());
                unread.addAll(law.unread());
            });
            assertEquals(language.instructions().size(), instructions.size());
            assertTrue(instructions.containsAll(language.instructions()));
            assertEquals(language.unread().size(), unread.size());
            assertTrue(unread.containsAll(language.unread()));
        }
    }
}
