package org.engross.comparison.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.engross.HeldTexts;
import org.engross.comparison.Comparison;
import org.engross.comparison.ProvisionChange;
import org.junit.jupiter.api.Test;

/** The bills and the laws of the collection, read section by section. */
class VersionGridTest {

    @Test
    void sectionsOfTheHouseBillAreFollowedFromTheIntroducedTextToTheLaw() {
        assertEquals(
                """
                s1 FIRST     | s1 SAME      | s1 SAME      | s1 SAME
                s2 FIRST     | s2 CHANGED   | s2 CHANGED   | s2 SAME
                """,
                print("hr1865-115/ih", "hr1865-115/rh", "hr1865-115/eh", "plaw/115-164")
                        .lines()
                        .limit(2)
                        .collect(Collectors.joining("\n", "", "\n")));
    }

    @Test
    void savingsClauseIsRenumberedAndThreeSectionsAreNewOnTheFloor() {
        assertEquals("""
                s1 FIRST | s1 SAME
                s2 FIRST | s2 CHANGED
                s3 FIRST | s3 CHANGED
                s4 FIRST | s4 CHANGED
                - | s5 ADDED
                - | s6 ADDED
                s5 FIRST | s7 RENUMBERED
                - | s8 ADDED
                """, print("hr1865-115/rh", "hr1865-115/eh").replaceAll(" +", " "));
    }

    @Test
    void subsectionsStandForSectionsWhereTheTextIsOneSection() {
        var lines = grid("act/communications-1934/230@1996-02-08", "act/communications-1934/230@1998-10-21")
                .lines();
        assertEquals(
                List.of("a SAME", "b SAME", "c SAME", "d ADDED", "e CHANGED", "f RENUMBERED"),
                lines.stream()
                        .map(line -> line.squares().get(1).orElseThrow())
                        .map(square -> square.path() + " " + square.kind())
                        .toList());
        var effect = lines.get(4).squares().get(1).orElseThrow();
        assertEquals("d", effect.from().orElseThrow().toString());
        // "or 231" after "section 223"
        assertEquals(2, effect.inserted());
        assertEquals(0, effect.struck());
        assertEquals(1, effect.percent());
    }

    @Test
    void whatWasStruckIsToldOnceAndThenNoMore() {
        var grid = grid("hr1865-115/ih", "hr1865-115/rh", "hr1865-115/eh");
        for (var line : grid.lines()) {
            boolean struck = false;
            for (var square : line.squares()) {
                assertTrue(!struck || square.isEmpty(), "a section after it was struck");
                struck |= square.filter(one -> one.kind() == VersionCell.Kind.STRUCK)
                        .isPresent();
            }
        }
    }

    @Test
    void everySectionOfEveryVersionStandsOnOneLine() {
        var files = List.of("s1693-115/is", "s1693-115/rs", "hr1865-115/ih", "hr1865-115/rh", "hr1865-115/eh");
        var grid = grid(files.toArray(String[]::new));
        for (int i = 0; i < files.size(); i++) {
            int version = i;
            assertEquals(
                    VersionGrid.sections(HeldTexts.of(files.get(i)).text()).stream()
                            .map(place -> place.path().toString())
                            .sorted()
                            .toList(),
                    grid.lines().stream()
                            .flatMap(line -> line.squares().get(version).stream())
                            .filter(square -> square.kind() != VersionCell.Kind.STRUCK)
                            .map(square -> square.path().toString())
                            .sorted()
                            .toList());
        }
    }

    /** All but the long title and the enacting words, which stand in no section. */
    @Test
    void wordsOfTheSquaresAreThoseOfTheComparison() {
        var inSections = HeldTexts.compare("hr1865-115/rh", "hr1865-115/eh").changes().stream()
                .filter(change -> !change.path().steps().isEmpty())
                .toList();
        var squares = grid("hr1865-115/rh", "hr1865-115/eh").lines().stream()
                .flatMap(line -> line.squares().get(1).stream())
                .toList();
        assertEquals(
                inSections.stream().mapToInt(ProvisionChange::wordsInserted).sum(),
                squares.stream().mapToInt(VersionCell::inserted).sum());
        assertEquals(
                inSections.stream().mapToInt(ProvisionChange::wordsStruck).sum(),
                squares.stream().mapToInt(VersionCell::struck).sum());
    }

    private static String print(String... files) {
        return grid(files).lines().stream()
                .map(line -> line.squares().stream()
                        .map(VersionGridTest::cell)
                        .collect(Collectors.joining(" | "))
                        .strip())
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String cell(Optional<VersionCell> square) {
        return String.format(
                "%-12s", square.map(one -> one.path() + " " + one.kind()).orElse("-"));
    }

    private static VersionGrid grid(String... files) {
        var comparisons = new ArrayList<Comparison>();
        for (int i = 1; i < files.length; i++) {
            comparisons.add(HeldTexts.compare(files[i - 1], files[i]));
        }
        return VersionGrid.of(
                Arrays.stream(files).map(file -> HeldTexts.of(file).text()).toList(), comparisons);
    }
}
