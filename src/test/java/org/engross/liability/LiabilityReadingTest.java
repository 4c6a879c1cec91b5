package org.engross.liability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engross.HeldTexts;
import org.engross.editorial.LiabilityVocabulary;
import org.engross.library.Document;
import org.engross.provision.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules against what a reader of the texts decided: see {@code liability/expected.txt}. */
class LiabilityReadingTest {

    private static final Vocabulary VOCABULARY = new LiabilityVocabulary().vocabulary();
    private static final Map<String, Document> TEXTS = HeldTexts.all().stream()
            .collect(Collectors.toMap(document -> document.id().toString(), document -> document));
    private static final Map<String, List<String>> EXPECTED = expected();

    static Stream<String> textsRead() {
        return EXPECTED.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("textsRead")
    void rulesFindWhatAReaderFound(String text) {
        assertEquals(
                String.join("\n", EXPECTED.get(text)), String.join("\n", abridgedLike(EXPECTED.get(text), uses(text))));
    }

    /** Texts with the same words as one that was read have the same uses. */
    @ParameterizedTest
    @CsvSource({
        "hr1865-115/eh, hr1865-115/pcs",
        "hr1865-115/eh, hr1865-115/enr",
        "hr1865-115/eh, plaw-115-164",
    })
    void sameWordsHaveTheSameUses(String read, String other) {
        assertEquals(uses(read), uses(other));
    }

    @Test
    void section230Of2018AddsTheExceptionToThatOf1998() {
        var before = uses("usc/47/230@1998-10-21");
        var after = uses("usc/47/230@2018-04-11");
        assertTrue(after.containsAll(before));
        assertEquals(
                List.of("civil-claims | e/5/A", "state-charges | e/5/B", "state-charges | e/5/C", "moderation | e/5"),
                after.stream()
                        .filter(use -> !before.contains(use))
                        .map(use -> use.substring(0, use.lastIndexOf(" | ")))
                        .toList());
    }

    @Test
    void section1591Of2018AddsParticipationInAVenture() {
        assertEquals(
                uses("usc/18/1591@2015-05-29"),
                uses("usc/18/1591@2018-04-11").stream()
                        .filter(use -> !use.contains("| e/4 |"))
                        .toList());
    }

    @Test
    void section1595Of2018AddsStateAttorneysGeneral() {
        assertEquals(
                uses("usc/18/1595@2015-05-29").stream()
                        .map(use -> use.replace("under this section", "under subsection (a)"))
                        .toList(),
                uses("usc/18/1595@2018-04-11").stream()
                        .filter(use -> !use.contains("| d |"))
                        .toList());
    }

    @Test
    void everyTextOfTheCollectionIsReadOrCompared() {
        var others = List.of(
                "hr1865-115/pcs",
                "hr1865-115/enr",
                "plaw-115-164",
                "usc/47/230@2018-04-11",
                "usc/18/1591@2015-05-29",
                "usc/18/1595@2015-05-29");
        var alike = List.of(
                "act/communications-1934/230@1996-02-08",
                "act/communications-1934/230@1998-10-21",
                "act/communications-1934/230@2018-04-11",
                "plaw-104-104/509",
                "usc/18/2421A@2018-04-11",
                "usc/18/ch117@2017-04-03");
        var all = Stream.of(EXPECTED.keySet(), others, alike)
                .flatMap(names -> names.stream())
                .sorted()
                .toList();
        assertEquals(TEXTS.keySet().stream().sorted().toList(), all);
    }

    @Test
    void theActsOwnWordsHaveTheUsesOfTheCode() {
        assertEquals(
                elementsAndPaths("usc/47/230@1998-10-21"), elementsAndPaths("act/communications-1934/230@1998-10-21"));
        assertEquals(
                elementsAndPaths("usc/47/230@2018-04-11"), elementsAndPaths("act/communications-1934/230@2018-04-11"));
        var of1996 = elementsAndPaths("usc/47/230@1998-10-21").stream()
                .filter(use -> !use.equals("covered | d"))
                .map(use -> use.replace("| e/", "| d/").replace("| f/", "| e/"))
                .toList();
        assertEquals(of1996, elementsAndPaths("act/communications-1934/230@1996-02-08"));
        assertEquals(
                of1996,
                elementsAndPaths("plaw-104-104/509").stream()
                        .map(use -> use.replaceFirst("\\| section-1/", "| "))
                        .toList());
    }

    @Test
    void section2421AHasTheUsesOfSection3OfTheLaw() {
        assertEquals(
                uses("plaw-115-164").stream()
                        .filter(use -> use.contains("| s3/a/s2421A/"))
                        .map(use -> use.replace("s3/a/s2421A/", ""))
                        .toList(),
                uses("usc/18/2421A@2018-04-11"));
        assertEquals(List.of(), uses("usc/18/ch117@2017-04-03"));
    }

    @Test
    void everyUseStandsWhereItIsSaidToStand() {
        int checked = 0;
        for (var document : TEXTS.values()) {
            var reading = LiabilityReading.of(document.text());
            for (var element : VOCABULARY.elements()) {
                for (var use : reading.uses(element)) {
                    var runs = Run.of(document.text()).stream()
                            .filter(run -> run.path().equals(use.path()) && run.number() == use.run())
                            .toList();
                    assertEquals(1, runs.size(), document.id() + " " + use);
                    assertEquals(use.words(), runs.getFirst().words().substring(use.start(), use.end()));
                    checked++;
                }
            }
        }
        assertTrue(checked > 200, "only " + checked);
    }

    private static List<String> elementsAndPaths(String text) {
        return uses(text).stream()
                .map(use -> use.substring(0, use.indexOf(" | ", use.indexOf(" | ") + 3)))
                .toList();
    }

    private static List<String> uses(String text) {
        var reading = LiabilityReading.of(TEXTS.get(text).text());
        return VOCABULARY.elements().stream()
                .flatMap(element -> reading.uses(element).stream()
                        .map(use -> element.id() + " | " + use.path() + " | " + use.words()))
                .toList();
    }

    /** Cuts a use down to "first words … last words" where the expectation beside it is, if it begins and ends so. */
    private static List<String> abridgedLike(List<String> expected, List<String> uses) {
        return java.util.stream.IntStream.range(0, uses.size())
                .mapToObj(i -> i < expected.size() ? abridged(expected.get(i), uses.get(i)) : uses.get(i))
                .toList();
    }

    private static String abridged(String expected, String use) {
        var ends = expected.split(" … ");
        return ends.length == 2 && use.startsWith(ends[0]) && use.endsWith(ends[1]) ? expected : use;
    }

    private static Map<String, List<String>> expected() {
        try (var in = LiabilityReadingTest.class.getResourceAsStream("/liability/expected.txt")) {
            var expected = new LinkedHashMap<String, List<String>>();
            List<String> uses = List.of();
            for (var line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                if (line.startsWith("== ")) {
                    uses = new java.util.ArrayList<>();
                    expected.put(line.substring(3), uses);
                } else if (line.contains(" | ")) {
                    uses.add(line);
                }
            }
            return expected;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
