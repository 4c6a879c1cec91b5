package org.engross.liability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engross.HeldTexts;
import org.engross.diff.Edit;
import org.engross.editorial.LiabilityVocabulary;
import org.engross.liability.Cell.Standing;
import org.engross.liability.LiabilityGrid.TextColumn;
import org.junit.jupiter.api.Test;

/** What a reader can take from the grid. */
class LiabilityGridTest {

    private static final Vocabulary VOCABULARY = new LiabilityVocabulary().vocabulary();

    /** Walters–Maloney (H.Amdt. 526) was added to the committee's text with H.Amdt. 525 and 527. */
    @Test
    void whatWaltersMaloneyAddedStandsInTheHouseTextAndNotInTheCommittees() {
        var grid = grid("hr1865-115/rh", "hr1865-115/eh");
        assertEquals(
                Map.of(
                        "knowledge", Standing.ADDED,
                        "attorneys-general", Standing.ADDED,
                        "moderation", Standing.ADDED),
                standings(grid, 1).entrySet().stream()
                        .filter(cell -> cell.getValue() == Standing.ADDED)
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
        var amendment = grid("amendments/hamdt526-115");
        for (var element : List.of("knowledge", "attorneys-general", "moderation")) {
            assertEquals(words(amendment, element, 0), words(grid, element, 1));
        }
    }

    @Test
    void committeesConditionOnTheCivilClaimIsGoneFromTheHouseText() {
        var cell = cell(grid("hr1865-115/rh", "hr1865-115/eh"), "civil-claims", 1);
        assertEquals(Standing.CHANGED, cell.standing());
        assertEquals(1, cell.gone().size());
        assertTrue(cell.gone().getFirst().words().startsWith("Consistent with section 230"));
        assertEquals(
                List.of(Entry.Kind.SAME, Entry.Kind.NEW, Entry.Kind.NEW, Entry.Kind.SAME),
                cell.entries().stream().map(Entry::kind).toList());
    }

    @Test
    void defenceReachesTheAggravatedViolationByThreeWords() {
        var cell = cell(grid("hr1865-115/rh", "hr1865-115/eh"), "defences", 1);
        assertEquals(
                List.of(", or subsection (b)(1)"),
                cell.entries().getFirst().edits().stream()
                        .filter(edit -> edit.op() != Edit.Op.SAME)
                        .map(Edit::text)
                        .toList());
    }

    @Test
    void recklessPublishingIsGoneFromTheCommitteesText() {
        var grid = grid("hr1865-115/ih", "hr1865-115/rh");
        assertEquals(Standing.GONE, standings(grid, 1).get("knowledge"));
        assertEquals(Standing.CHANGED, standings(grid, 1).get("recklessness"));
        assertEquals(Standing.ADDED, standings(grid, 1).get("defences"));
    }

    @Test
    void lawHasNotOneWordThatTheHouseTextHasNot() {
        assertEquals(
                List.of(Standing.SAME),
                standings(grid("hr1865-115/eh", "plaw/115-164"), 1).values().stream()
                        .distinct()
                        .toList());
    }

    @Test
    void textStandingAloneIsToldAgainstNoneAndThoseAroundItAgainstEachOther() {
        var columns = Stream.of("hr1865-115/rh", "amendments/hamdt526-115", "hr1865-115/eh")
                .map(file -> new TextColumn(
                        file,
                        file.startsWith("amendments") ? "" : "bill",
                        List.of(),
                        HeldTexts.of(file).text()))
                .toList();
        var grid = LiabilityGrid.of(VOCABULARY, columns);
        assertTrue(grid.before(1).isEmpty());
        assertEquals("hr1865-115/rh", grid.before(2).orElseThrow().id());
        assertEquals(Standing.FIRST, cell(grid, "moderation", 1).standing());
        assertEquals(Standing.ADDED, cell(grid, "moderation", 2).standing());
    }

    @Test
    void editsOfAnEntryEndInItsWords() {
        for (var row : grid("s1693-115/is", "s1693-115/rs", "hr1865-115/ih", "hr1865-115/rh", "hr1865-115/eh")
                .rows()) {
            for (var cell : row.cells()) {
                for (var entry : cell.entries()) {
                    assertEquals(
                            entry.use().words(),
                            entry.edits().stream()
                                    .filter(Edit::isAfter)
                                    .map(Edit::text)
                                    .collect(Collectors.joining()));
                }
            }
        }
    }

    private static LiabilityGrid grid(String... files) {
        return LiabilityGrid.of(
                VOCABULARY,
                Stream.of(files)
                        .map(file -> new TextColumn(
                                file, "bill", List.of(), HeldTexts.of(file).text()))
                        .toList());
    }

    private static Map<String, Standing> standings(LiabilityGrid grid, int column) {
        return grid.rows().stream()
                .collect(Collectors.toMap(
                        row -> row.element().id(),
                        row -> row.cells().get(column).standing()));
    }

    private static Cell cell(LiabilityGrid grid, String element, int column) {
        return grid.rows().stream()
                .filter(row -> row.element().id().equals(element))
                .findAny()
                .orElseThrow()
                .cells()
                .get(column);
    }

    private static List<String> words(LiabilityGrid grid, String element, int column) {
        return cell(grid, element, column).entries().stream()
                .map(entry -> entry.use().words())
                .toList();
    }
}
