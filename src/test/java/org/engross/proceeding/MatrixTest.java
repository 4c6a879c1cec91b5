package org.engross.proceeding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.engross.citation.RollCallId;
import org.engross.member.Party;
import org.engross.vote.Cast;
import org.junit.jupiter.api.Test;

class MatrixTest {

    private static final RollCallId WALTERS = Bundled.HOUSE_90.id();
    private static final RollCallId PASSAGE = Bundled.HOUSE_91.id();
    private static final MatrixFilter COSPONSORS = MatrixFilter.NONE.withCosponsored(Set.of(Bundled.FOSTA.id()));

    @Test
    void everyoneCalledOrListedHasARow() {
        var matrix = of(MatrixFilter.NONE);
        assertEquals(434, matrix.rows().size());
        assertEquals(
                List.of("Abraham, Ralph Lee", "Adams, Alma S.", "Aderholt, Robert B."),
                matrix.rows().subList(0, 3).stream()
                        .map(row -> row.member().name())
                        .toList());
        assertEquals("308-107", matrix.tally(Bundled.HOUSE_90).toString());
        assertEquals("388-25", matrix.tally(Bundled.HOUSE_91).toString());
    }

    @Test
    void eightyTwoVotedNoThenAyeAndNoneTheReverse() {
        assertEquals(
                Map.of(
                        answers(Cast.AYE, Cast.AYE), 306,
                        answers(Cast.NO, Cast.AYE), 82,
                        answers(Cast.NO, Cast.NO), 25,
                        answers(Cast.NOT_VOTING, Cast.NOT_VOTING), 15,
                        List.of(Optional.empty(), Optional.empty()), 4,
                        answers(Cast.AYE, Cast.NOT_VOTING), 2),
                of(MatrixFilter.NONE).patterns());
    }

    @Test
    void cosponsorsWhoVotedNoOnTheAmendment() {
        var matrix = of(COSPONSORS.withPositions(Map.of(WALTERS, Set.of(Cast.NO))));
        assertEquals(35, matrix.rows().size());
        assertEquals(
                3,
                of(COSPONSORS.withPositions(Map.of(PASSAGE, Set.of(Cast.NO))))
                        .rows()
                        .size());
        assertTrue(matrix.rows().stream()
                .allMatch(row -> row.cosponsorships().getFirst().isPresent()));
    }

    @Test
    void oneSeventyCosponsorsWereCalled() {
        assertEquals(174, of(COSPONSORS).rows().size());
        assertEquals(
                170,
                of(COSPONSORS).rows().stream()
                        .filter(row -> row.positions().getFirst().isPresent())
                        .count());
    }

    @Test
    void aNameThatWasWithdrawnIsShownAndDoesNotPassAsACosponsor() {
        var california = of(MatrixFilter.NONE.withStates(Set.of("CA")));
        var mcNerney = california.rows().stream()
                .filter(row -> row.member().familyName().equals("McNerney"))
                .findAny()
                .orElseThrow();
        assertEquals(
                Optional.of(LocalDate.of(2017, 9, 25)),
                mcNerney.cosponsorships().getFirst().orElseThrow().withdrawn());
        assertTrue(of(COSPONSORS).rows().stream().noneMatch(mcNerney::equals));
        assertTrue(of(COSPONSORS.withAsOf(LocalDate.of(2017, 9, 24))).rows().contains(mcNerney));
    }

    @Test
    void filtersNarrowTogether() {
        var noVotes = MatrixFilter.NONE.withPositions(Map.of(WALTERS, Set.of(Cast.NO)));
        assertEquals(107, of(noVotes).rows().size());
        assertEquals(
                61, of(noVotes.withParties(Set.of(Party.REPUBLICAN))).rows().size());
        assertEquals(46, of(noVotes.withParties(Set.of(Party.DEMOCRAT))).rows().size());
        var both = noVotes.withPositions(Map.of(WALTERS, Set.of(Cast.NO), PASSAGE, Set.of(Cast.AYE)));
        assertEquals(82, of(both).rows().size());
    }

    @Test
    void votesOfBothChambersShareAMatrix() {
        var matrix = Matrix.of(
                Bundled.FACTS.members(),
                List.of(Bundled.HOUSE_91, Bundled.SENATE_60),
                List.of(Bundled.FOSTA, Bundled.SESTA),
                MatrixFilter.NONE);
        assertEquals(534, matrix.rows().size());
        assertEquals("97-2", matrix.tally(Bundled.SENATE_60).toString());
        assertEquals(LocalDate.of(2018, 3, 21), matrix.asOf());
    }

    @Test
    void aFilterOnWhatIsNoColumnIsRefused() {
        var filter = MatrixFilter.NONE.withPositions(Map.of(Bundled.SENATE_60.id(), Set.of(Cast.NAY)));
        var refusal = assertThrows(IllegalArgumentException.class, () -> of(filter));
        assertTrue(refusal.getMessage().startsWith("a filter on 's60-115.2018', which is not a column"));
    }

    @Test
    void aColumnAskedForTwiceIsRefused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> Matrix.of(
                        Bundled.FACTS.members(),
                        List.of(Bundled.HOUSE_90, Bundled.HOUSE_90),
                        List.of(),
                        MatrixFilter.NONE));
    }

    private static Matrix of(MatrixFilter filter) {
        return Matrix.of(
                Bundled.FACTS.members(), List.of(Bundled.HOUSE_90, Bundled.HOUSE_91), List.of(Bundled.FOSTA), filter);
    }

    private static List<Optional<Cast>> answers(Cast first, Cast second) {
        return List.of(Optional.of(first), Optional.of(second));
    }
}
