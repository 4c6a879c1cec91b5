package org.engross.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Passages of the Code that a law moved within a provision, and words that only stand struck here and inserted there. */
class MovedPassagesTest {

    /** 29 U.S.C. 721(a)(1)(C), Public Law 113-128, in few words. */
    @Test
    void clauseAtTheEndThatStandsInTheMiddleNowMoved() {
        assertEquals(
                List.of("until the State submits and receives approval of a new State plan"),
                moved(
                        "The State plan shall remain in effect subject to the submission of such modifications as the"
                                + " State determines to be necessary or as the Commissioner may require based on a change"
                                + " in State policy, until the State submits and receives approval of a new State plan.",
                        "The vocational rehabilitation services portion of the unified or combined State plan shall"
                                + " remain in effect until the State submits and receives approval of a new State plan in"
                                + " accordance with subparagraph (A), or until the submission of such modifications as the"
                                + " State determines to be necessary or as the Commissioner may require based on a change"
                                + " in State policy."));
    }

    /** 10 U.S.C. 113(g)(3), Public Law 114-328: what is moved is part of what is struck. */
    @Test
    void partOfWhatIsStruckMoved() {
        assertEquals(
                List.of("every two years or more frequently as needed"),
                moved(
                        "The Secretary shall provide to the Chairman written policy guidance for the preparation and"
                                + " review of contingency plans. Such guidance shall be provided every two years or more"
                                + " frequently as needed and shall include guidance on the specific force levels.",
                        "The Secretary shall provide, every two years or more frequently as needed, to the Chairman"
                                + " written policy guidance for the preparation and review of contingency plans. Such"
                                + " guidance shall include guidance on the specific force levels."));
    }

    /** 7 U.S.C. 136a-1(k)(2)(A), Public Law 116-8: before the other purpose, and with more behind it. */
    @Test
    void purposeThatStandsBeforeAnotherNowMoved() {
        assertEquals(
                List.of("to offset the costs of registration review under section 136a(g) of this title"),
                moved(
                        "to offset the costs of reregistration of the applications specified in paragraph (3), to enhance"
                                + " the information systems capabilities to improve the tracking of pesticide registration"
                                + " decisions, and to offset the costs of registration review under section 136a(g) of this"
                                + " title. Such moneys may not be expended.",
                        "to offset the costs of reregistration of the applications specified in paragraph (3), to offset"
                                + " the costs of registration review under section 136a(g) of this title, including the"
                                + " costs associated with any review required as part of the registration review, and to"
                                + " enhance the information systems capabilities to improve the tracking of pesticide"
                                + " registration decisions. Such moneys may not be expended."));
    }

    /** 50 U.S.C. 3937(b)(1), Public Law 115-232, whose period goes on otherwise; and 10 U.S.C. 1073b(c)(1). */
    @Test
    void phrasesOfDraftersDidNotMove() {
        assertEquals(
                List.of(),
                moved(
                        "In order for an obligation of a servicemember to be subject to the limitation, the servicemember"
                                + " shall provide to the creditor written notice and a copy of the military orders calling"
                                + " the servicemember to military service and any orders further extending military"
                                + " service, not later than 180 days after the date of the servicemember’s termination.",
                        "Not later than 180 days after the date of a servicemember’s termination or release from military"
                                + " service, in order for an obligation of a servicemember to be subject to the limitation,"
                                + " the servicemember shall provide to the creditor written notice and a copy of—"));
        assertEquals(
                List.of(),
                moved(
                        "Not later than 180 days after the date of the enactment of the National Defense Authorization Act"
                                + " for Fiscal Year 2016, the Secretary of Defense shall publish on an Internet website data"
                                + " on all measures that are used to assess patient safety.",
                        "The Secretary of Defense shall publish on an Internet website data on all measures that are used"
                                + " to assess patient safety. Such data shall include the core quality performance metrics"
                                + " adopted by the Secretary under section 728 of the National Defense Authorization Act for"
                                + " Fiscal Year 2017."));
    }

    /** 10 U.S.C. 138(d), Public Law 115-232: one office in the place of another. */
    @Test
    void nameCutInTwoDidNotMove() {
        assertEquals(
                List.of(),
                moved(
                        "The Assistant Secretaries take precedence after the Deputy Secretary of Defense, the Secretaries of"
                                + " the military departments, the Under Secretaries of Defense, the Deputy Chief Management"
                                + " Officer of the Department of Defense, the officials serving in positions specified in"
                                + " section 131(b)(4) of this title.",
                        "The Assistant Secretaries take precedence after the Deputy Secretary of Defense, the Chief"
                                + " Management Officer of the Department of Defense, the Secretaries of the military"
                                + " departments, the Under Secretaries of Defense, the officials serving in positions"
                                + " specified in section 131(b)(4) of this title."));
    }

    /** As in 7 U.S.C. 136w-8(b)(3), where each line of a table of fees has it. */
    @Test
    void whatStandsSeveralTimesDidNotMove() {
        var product = "never before registered as this combination in a formulated product";
        assertEquals(
                List.of(),
                moved(
                        "New product; " + product
                                + "; not fast-track. Amendment to a label that requires data within the"
                                + " registration division.",
                        "New product; not fast-track. Amendment to a label that requires data within the registration"
                                + " division; " + product + ". Seed treatment; " + product + "."));
    }

    /** 10 U.S.C. 113(g)(3) again, with a call of a note that one text sets without its space. */
    @Test
    void whatIsSpacedOtherwiseIsNoPartOfWhatMoved() {
        assertEquals(
                List.of("every two years or more frequently as needed"),
                moved(
                        "The Secretary shall provide to the Chairman written policy guidance for the preparation and"
                                + " review of contingency plans. Such guidance shall be provided every two years or more"
                                + " frequently as needed(1) and shall include guidance on the specific force levels.",
                        "The Secretary shall provide, every two years or more frequently as needed (1), to the Chairman"
                                + " written policy guidance for the preparation and review of contingency plans. Such"
                                + " guidance shall include guidance on the specific force levels."));
    }

    @Test
    void partsInARowAreTheEdits() {
        var random = new Random(721);
        var vocabulary =
                List.of("the ", "State ", "plan ", "shall ", "submit ", "report ", "annual ", "(", ") ", ", ", ". ");
        int moves = 0;
        for (int round = 0; round < 2_000; round++) {
            var blocks = random.ints(4, 0, 1_000)
                    .mapToObj(seed -> new Random(seed)
                            .ints(14, 0, vocabulary.size())
                            .mapToObj(vocabulary::get)
                            .collect(Collectors.joining()))
                    .toList();
            var spaced = round % 2 == 0 ? blocks.get(0) : blocks.get(0).replaceFirst("[)] ", ")");
            var edits = Edits.between(String.join("", blocks), blocks.get(2) + spaced + blocks.get(3) + blocks.get(1))
                    .list();
            var parts = Edits.parts(edits);
            assertEquals(
                    text(edits, Edit::isBefore),
                    text(parts.stream().map(EditPart::edit).toList(), Edit::isBefore));
            assertEquals(
                    text(edits, Edit::isAfter),
                    text(parts.stream().map(EditPart::edit).toList(), Edit::isAfter));
            var away = moved(parts, Edit.Op.STRIKE);
            assertEquals(
                    away.stream().sorted().toList(),
                    moved(parts, Edit.Op.INSERT).stream().sorted().toList());
            away.forEach(move -> assertEquals(words(parts, Edit.Op.STRIKE, move), words(parts, Edit.Op.INSERT, move)));
            moves += away.size();
        }
        assertTrue(moves > 100, moves + " moves are too few to try it");
    }

    private static List<Integer> moved(List<EditPart> parts, Edit.Op op) {
        return parts.stream()
                .filter(part -> part.isMoved() && part.edit().op() == op)
                .map(EditPart::move)
                .toList();
    }

    private static List<String> words(List<EditPart> parts, Edit.Op op, int move) {
        return parts.stream()
                .filter(part -> part.move() == move && part.edit().op() == op)
                .map(part -> part.edit().text())
                .toList();
    }

    private static String text(List<Edit> edits, Predicate<Edit> side) {
        return edits.stream().filter(side).map(Edit::text).collect(Collectors.joining());
    }

    /** What moved away, in the order of the older text, which must be what moved here. */
    private static List<String> moved(String before, String after) {
        var parts = Edits.parts(Edits.between(before, after).list());
        var away = words(parts, Edit.Op.STRIKE);
        assertEquals(away, words(parts, Edit.Op.INSERT));
        return away;
    }

    private static List<String> words(List<EditPart> parts, Edit.Op op) {
        return parts.stream()
                .filter(part -> part.isMoved() && part.edit().op() == op)
                .map(part -> part.edit().text())
                .toList();
    }
}
