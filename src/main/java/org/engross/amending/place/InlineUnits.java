package org.engross.amending.place;

import java.util.List;
import java.util.regex.Pattern;
import org.engross.amending.draft.Piece;
import org.engross.amending.draft.TextRange;
import org.engross.amending.draft.WorkingProvision;
import org.engross.amending.instruction.Step;
import org.engross.provision.DesignationSeries;
import org.engross.provision.Level;

/**
 * Units set within the running words of a provision, as older laws have them: "for (1) the plan, (2) the survey, and (3)
 * the works". They have words but are no provisions of their own.
 */
final class InlineUnits {

    /** A reference is told from a unit by so many characters before it. */
    private static final int BEFORE = 300;

    private static final Pattern MAY_REFER =
            Pattern.compile("(?s).*(?:paragraph|clause|section|subparagraph|item|and|or|through)s? ?");

    /** "paragraph (1) applies" refers to a unit; ", and (1) the plan" is one. */
    private static final Pattern REFERS = Pattern.compile(
            "(?s).*(?:paragraph|clause|section|subparagraph|subsection|item)s? ?(?:\\([0-9A-Za-z]+\\),? )*(?:and |or |through )?");

    private InlineUnits() {}

    /** The words of a unit so set, its designation with them; null where the provision has levels or no such unit. */
    static Place find(WorkingProvision node, Step.Unit unit) {
        var words = words(node);
        if (words == null) {
            return null;
        }
        int from = sole(words, unit.value());
        if (from < 0) {
            return null;
        }
        var next = DesignationSeries.after(unit.value(), unit.level().orElse(Level.PARAGRAPH));
        int to = next.isEmpty() ? -1 : sole(words, next);
        int end = to > from ? words.words().substring(0, to).stripTrailing().length() : words.to();
        return new Place(node, unit, List.of(words.cut(from, end)));
    }

    /** The words before the first unit so set. */
    static TextRange before(WorkingProvision node, Step.Unit unit) {
        var words = words(node);
        int from = words == null ? -1 : sole(words, unit.value());
        return from <= 0
                ? null
                : words.cut(0, words.words().substring(0, from).stripTrailing().length());
    }

    private static TextRange words(WorkingProvision node) {
        boolean sole = node.parts().size() == 1 && node.parts().getFirst() instanceof Piece.Words;
        return sole ? TextRange.whole(node, (Piece.Words) node.parts().getFirst()) : null;
    }

    /** Where a designation stands alone in the words, once, after a space; -1 otherwise. */
    private static int sole(TextRange words, String value) {
        var text = words.words();
        var designation = "(" + value + ") ";
        int at = find(text, designation, 0);
        if (at < 0 || find(text, designation, at + designation.length()) >= 0) {
            return -1;
        }
        var before = text.substring(Math.max(0, at - BEFORE), at);
        return MAY_REFER.matcher(before).matches() && REFERS.matcher(before).matches() ? -1 : at;
    }

    /** Where a designation stands after a space and before a word, or at the beginning; -1 where it does not. */
    private static int find(String text, String designation, int from) {
        for (int at = text.indexOf(designation, from); at >= 0; at = text.indexOf(designation, at + 1)) {
            int next = at + designation.length();
            if ((at == 0 || text.charAt(at - 1) == ' ') && next < text.length() && text.charAt(next) > ' ') {
                return at;
            }
        }
        return -1;
    }
}
