package org.engross.export.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.engross.comparison.Comparison;
import org.engross.comparison.ProvisionChange;
import org.engross.comparison.ProvisionChange.Kind;
import org.engross.export.UncheckedSigns;
import org.engross.export.comparison.ComparisonForm.Layout;
import org.engross.export.comparison.LineWords.Whose;
import org.engross.export.comparison.PrintedComparison.ComparedLine;
import org.engross.export.comparison.PrintedComparison.ComparedSide;
import org.engross.export.comparison.PrintedComparison.Fold;
import org.engross.expression.Caveats.ChangeDoubt;

/** Lays a comparison of two texts out in a form. */
public final class ComparisonLayout {

    /** Shorter runs of unchanged lines are not worth folding. */
    private static final int FEWEST_FOLDED = 3;

    private static final int MOST_WORDS_UNFOLDED = 80;

    private static final String FRONT = Kind.FRONT.name().toLowerCase(Locale.ROOT);

    private final Comparison comparison;
    private final ComparisonForm form;
    private final CountedChanges counted;
    private final ComparedPlaces places;
    private final List<ProvisionChange> shown;
    private final List<ComparisonLine> lines;
    private final UncheckedSigns signs;
    /** How many steps of a path lead to a section. */
    private final int above;

    private ComparisonLayout(Comparison comparison, ComparisonForm form) {
        this.comparison = comparison;
        this.form = form;
        counted = CountedChanges.of(comparison);
        places = ComparedPlaces.of(comparison);
        above = comparison.isOfOneSection() ? 0 : 1;
        shown = counted.all().stream()
                .filter(change -> form.shows(change) && form.covers(change))
                .toList();
        lines = ComparisonLine.of(comparison).stream()
                .filter(line -> form.covers(line.change()))
                .toList();
        signs = UncheckedSigns.of(lines.stream()
                .filter(line -> !isLabelled(line))
                .flatMap(line -> form.doubts().apply(line.change()).sentences().stream()));
    }

    public static PrintedComparison of(Comparison comparison, ComparisonForm form) {
        var layout = new ComparisonLayout(comparison, form);
        var folds = PrintedComparison.fold(layout.lines, layout::isShown, layout::summary, layout::line);
        return new PrintedComparison(
                folds.stream().flatMap(layout::frontFolded).toList(), !form.folded(), layout.signs.all());
    }

    /** A difference of the prints alone stands first and may be long; it is folded, lest it hide what was amended. */
    private Stream<Fold> frontFolded(Fold fold) {
        boolean folds =
                form.folded() && form.layout() != Layout.PRINT && fold.summary().isEmpty();
        int front = (int) fold.lines().stream()
                .takeWhile(line -> folds && line.kind().equals(FRONT))
                .count();
        if (front == 0) {
            return Stream.of(fold);
        }
        var lines = fold.lines();
        var folded = new Fold(
                lines.getFirst()
                        .label()
                        .map(label -> label.kind() + ": " + label.place())
                        .orElse("Printed in one of the two only: the end"),
                lines.subList(0, front).stream().map(ComparedLine::unlabelled).toList());
        return front == lines.size()
                ? Stream.of(folded)
                : Stream.of(folded, new Fold("", lines.subList(front, lines.size())));
    }

    /** The lines of one change alone, side by side, without its label. */
    public static PrintedComparison of(Comparison comparison, ProvisionChange change) {
        var layout = new ComparisonLayout(comparison, ComparisonForm.WHOLE);
        var lines = ComparisonLine.of(comparison, change).stream()
                .map(line -> layout.line(new ComparisonLine(line.row(), false, true)))
                .toList();
        return new PrintedComparison(List.of(new Fold("", lines)), true, List.of());
    }

    private boolean isShown(ComparisonLine line) {
        return line.differs() && form.shows(line.change());
    }

    /** What is said of a run of lines that the form does not ask for; nothing where they are few and unchanged. */
    private String summary(List<ComparisonLine> lines) {
        boolean hides = lines.stream().anyMatch(ComparisonLine::differs);
        boolean isLong = lines.size() >= FEWEST_FOLDED
                || lines.stream().mapToInt(ComparisonLine::words).sum() > MOST_WORDS_UNFOLDED;
        boolean folds = hides || form.folded() && isLong && form.layout() != Layout.PRINT;
        return folds ? folded(lines) : "";
    }

    /** {@code 14 provisions the same, section 2(2) to section 4(a)}. */
    private String folded(List<ComparisonLine> lines) {
        int all = (int) lines.stream().map(ComparisonLine::change).distinct().count();
        int changed = (int) lines.stream()
                .filter(ComparisonLine::differs)
                .map(ComparisonLine::change)
                .distinct()
                .count();
        var from = places.start(lines.getFirst().change());
        var to = places.start(lines.getLast().change());
        var same = all - changed;
        return (same > 0 ? same + (same == 1 ? " provision" : " provisions") + " the same" : "")
                + (same > 0 && changed > 0 ? ", " : "")
                + (changed > 0 ? changed + (changed == 1 ? " change" : " changes") + " of another kind" : "")
                + ": " + (from.equals(to) ? from : from + " to " + to);
    }

    private ComparedLine line(ComparisonLine line) {
        var change = line.change();
        return new ComparedLine(
                line.differs() ? change.kind().name().toLowerCase(Locale.ROOT) : "same",
                line.row().depth() - above,
                change.quoted(),
                line.first() ? change.id() : "",
                isLabelled(line) ? Optional.of(label(change)) : Optional.empty(),
                sides(line));
    }

    private boolean isLabelled(ComparisonLine line) {
        return line.first() && (form.layout() != Layout.PRINT || line.change().kind() == Kind.FRONT);
    }

    /** What is not checked, a label says; where there is none, a sign. */
    private List<ComparedSide> sides(ComparisonLine line) {
        var doubt = isLabelled(line) ? ChangeDoubt.NONE : form.doubts().apply(line.change());
        var both = signs.of(doubt.sentences());
        if (form.layout() == Layout.INLINE || form.layout() == Layout.PRINT) {
            return List.of(ComparedSide.signed("", false, LineWords.of(line, Whose.BOTH), both));
        }
        var before = line.differs() ? signs.of(doubt.older().stream().toList()) : both;
        var sides = new ArrayList<>(List.of(
                ComparedSide.signed("before", false, LineWords.of(line, Whose.BEFORE), before),
                ComparedSide.signed(
                        "after",
                        !line.differs(),
                        LineWords.of(line, Whose.AFTER),
                        signs.of(doubt.newer().stream().toList()))));
        if (form.layout() == Layout.FITTING && line.differs()) {
            sides.add(ComparedSide.signed("both", false, LineWords.of(line, Whose.BOTH), both));
        }
        return sides;
    }

    private ChangeLabel label(ProvisionChange change) {
        int at = shown.indexOf(change);
        return new ChangeLabel(
                ChangeLabel.kind(change),
                places.place(change),
                counted.number(change),
                counted.count(),
                at > 0 ? shown.get(at - 1).id() : "",
                at >= 0 && at + 1 < shown.size() ? shown.get(at + 1).id() : "",
                form.citation().apply(change).orElse(""),
                ComparisonWords.note(comparison, change),
                form.doubts().apply(change).words(),
                form.signatures().of(change));
    }
}
