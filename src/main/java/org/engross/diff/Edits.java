package org.engross.diff;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.Patch;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The word edits that lead from one text to another: what is the same and struck, in order, is the older text; what is
 * the same and inserted, the newer. Where both meet, the strike comes first. Between two changes stand at least three
 * words, not all of them slight.
 *
 * <pre>
 * SAME “a charge of violating subsection (a)” · INSERT “, or subsection (b)(1)” · SAME “ where the defendant”
 * </pre>
 *
 * @param coarse whether the texts were too long to be compared word by word throughout, so that some words both have
 *     are shown as struck and inserted
 */
public record Edits(List<Edit> list, boolean coarse) {

    public Edits {
        list = List.copyOf(list);
    }

    /** Computes the edits in bounded time, whatever the texts. */
    public static Edits between(String before, String after) {
        if (before.equals(after)) {
            return new Edits(before.isEmpty() ? List.of() : List.of(Edit.same(before)), false);
        }
        if (before.isEmpty() || after.isEmpty()) {
            return new Edits(List.of(before.isEmpty() ? Edit.insert(after) : Edit.strike(before)), false);
        }
        return WordComparison.of(before, after);
    }

    /**
     * The same difference as java-diff-utils has it: deltas of tokens, which lead from the words of the older text to
     * those of the newer, and back.
     */
    public static Patch<Token> patch(String before, String after) {
        return DiffUtils.diff(Token.listOf(before), Token.listOf(after), new ProseAlgorithm());
    }

    /**
     * One list out of the edits of several texts in a row: runs of one kind become one, a strike comes before the
     * insertion that it meets, and no island stands between two changes.
     */
    public static List<Edit> joined(List<Edit> edits) {
        return JoinedEdits.of(edits);
    }

    /** The edits of one text in order, those cut in which a passage moved away or came from elsewhere in the text. */
    public static List<EditPart> parts(List<Edit> edits) {
        return MovedPassages.parts(edits);
    }

    /** The older text. */
    public String before() {
        return text(Edit::isBefore);
    }

    /** The newer text. */
    public String after() {
        return text(Edit::isAfter);
    }

    private String text(Predicate<Edit> which) {
        return list.stream().filter(which).map(Edit::text).collect(Collectors.joining());
    }

    /** Whether the texts are equal. */
    public boolean isUnchanged() {
        return list.stream().allMatch(edit -> edit.op() == Edit.Op.SAME);
    }

    /** How many words are inserted. */
    public int wordsInserted() {
        return words(Edit.Op.INSERT);
    }

    /** How many words are struck. */
    public int wordsStruck() {
        return words(Edit.Op.STRIKE);
    }

    private int words(Edit.Op op) {
        return list.stream()
                .filter(edit -> edit.op() == op)
                .mapToInt(edit -> Token.wordsIn(edit.text()))
                .sum();
    }
}
