package org.engross.export.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.engross.export.UncheckedSigns.UncheckedSign;

/**
 * A comparison as the template {@code prints/comparison} sets it: lines in one to three columns, some runs of them
 * folded.
 *
 * @param open whether what can be folded is shown unfolded
 * @param signs what the signs stand for that are printed beside words that were not checked
 */
public record PrintedComparison(List<Fold> folds, boolean open, List<UncheckedSign> signs) {

    private static final int DEEPEST = 6;

    /**
     * Lines that stand together.
     *
     * @param summary what is said of them where they are folded; empty where they are not
     */
    public record Fold(String summary, List<ComparedLine> lines) {}

    /**
     * A line.
     *
     * @param kind of its change in lower case, {@code same}, or {@code differs} where three texts are compared
     * @param depth steps below the section, from 0 to 6
     * @param proposed whether it is quoted, and so no provision of the text itself
     * @param id of the change that shows here first; empty elsewhere
     */
    public record ComparedLine(
            String kind,
            int depth,
            boolean proposed,
            String id,
            Optional<ChangeLabel> label,
            List<ComparedSide> sides) {

        public ComparedLine {
            depth = Math.clamp(depth, 0, DEEPEST);
            sides = List.copyOf(sides);
        }

        /** The same where its label stands elsewhere. */
        ComparedLine unlabelled() {
            return new ComparedLine(kind, depth, proposed, id, Optional.empty(), sides);
        }
    }

    /**
     * A column of a line.
     *
     * @param type {@code before}, {@code after}; empty where both texts stand in one
     * @param again whether it has the same words as the column before it, which are for the eye alone
     * @param doubt what of its words was not checked; empty where all was, or where a label or a sign says so
     */
    public record ComparedSide(String type, boolean again, List<PrintedParagraph> paragraphs, String doubt) {

        /** Where signs say what was not checked. */
        static ComparedSide signed(String type, boolean again, List<PrintedParagraph> paragraphs, String signs) {
            return new ComparedSide(type, again, PrintedParagraph.signed(paragraphs, signs), "");
        }
    }

    /** Parts lines into those that stand by themselves and the runs between them, which may fold. */
    static <L> List<Fold> fold(
            List<L> lines, Predicate<L> stands, Function<List<L>, String> summary, Function<L, ComparedLine> printed) {
        var folds = new ArrayList<Fold>();
        int begin = 0;
        for (int i = 1; i <= lines.size(); i++) {
            boolean standing = stands.test(lines.get(begin));
            if (i == lines.size() || stands.test(lines.get(i)) != standing) {
                var run = lines.subList(begin, i);
                folds.add(new Fold(
                        standing ? "" : summary.apply(run),
                        run.stream().map(printed).toList()));
                begin = i;
            }
        }
        return List.copyOf(folds);
    }
}
