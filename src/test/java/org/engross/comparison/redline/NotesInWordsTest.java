package org.engross.comparison.redline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.engross.comparison.redline.PrintedText.TextPiece;
import org.engross.diff.Edit;
import org.engross.diff.EditPart;
import org.engross.diff.Edits;
import org.engross.provision.PrintedLine.Kind;
import org.junit.jupiter.api.Test;

/** Notes called in 10 U.S.C. 113(g)(3), of which Public Law 114-328 moved a passage. */
class NotesInWordsTest {

    private static final String BEFORE = "The Secretary shall provide to the Chairman written policy guidance for the"
            + " preparation and review of contingency plans. Such guidance shall be provided every two years or more"
            + " frequently as needed and shall include guidance on the specific force levels.";
    private static final String AFTER =
            "The Secretary shall provide, every two years or more frequently as needed, to the"
                    + " Chairman written policy guidance for the preparation and review of contingency plans. Such guidance shall"
                    + " include guidance on the specific force levels.";
    private static final String NOTE = "[1 So in original.]";

    @Test
    void passageWithANoteInItIsStruckAndInserted() {
        for (var parts : List.of(
                woven("two years", ""),
                woven("", "two years"),
                woven("two years", "two years"),
                woven("more", "two years"))) {
            assertEquals(List.of(), moved(parts));
        }
    }

    @Test
    void passageThatANoteFollowsOrPrecedesMoved() {
        var passage = "every two years or more frequently as needed";
        for (var parts : List.of(
                woven("", ""),
                woven("as needed", ""),
                woven("as needed", "as needed"),
                woven("provided ", "provide, "))) {
            assertEquals(List.of(passage, passage), moved(parts));
        }
    }

    private static List<String> moved(List<EditPart> parts) {
        return parts.stream()
                .filter(EditPart::isMoved)
                .map(part -> part.edit().text())
                .sorted()
                .toList();
    }

    /** The parts with a note behind words of each text, where those are not empty; both texts must be there whole. */
    private static List<EditPart> woven(String called, String calledNow) {
        var before = pieces(BEFORE, called);
        var after = pieces(AFTER, calledNow);
        var parts = new NotesInWords(before, after)
                .weave(Edits.parts(Edits.between(BEFORE, AFTER).list()));
        assertEquals(text(before), text(parts, Edit::isBefore));
        assertEquals(text(after), text(parts, Edit::isAfter));
        return parts;
    }

    private static List<TextPiece> pieces(String words, String called) {
        int at = called.isEmpty() ? words.length() : words.indexOf(called) + called.length();
        return at == words.length()
                ? List.of(piece(Kind.WORDS, words))
                : List.of(
                        piece(Kind.WORDS, words.substring(0, at)),
                        piece(Kind.SETTING, NOTE),
                        piece(Kind.WORDS, words.substring(at)));
    }

    private static TextPiece piece(Kind kind, String text) {
        return new TextPiece(kind, 0, 0, 0, text);
    }

    private static String text(List<TextPiece> pieces) {
        return pieces.stream().map(TextPiece::text).collect(Collectors.joining());
    }

    private static String text(List<EditPart> parts, Predicate<Edit> side) {
        return parts.stream().map(EditPart::edit).filter(side).map(Edit::text).collect(Collectors.joining());
    }
}
