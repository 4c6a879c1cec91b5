package org.engross.export.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.engross.comparison.Comparison;
import org.engross.comparison.ProvisionChange;
import org.engross.comparison.ProvisionChange.Kind;
import org.engross.export.comparison.ComparisonForm.Layout;
import org.engross.export.comparison.LineHtml.Side;
import org.engross.export.text.Html;

/**
 * Prints a comparison as HTML: side by side, in one column, or as law is printed. What is struck stands in {@code del},
 * what is inserted in {@code ins}. Each change is an element whose id is {@code c-} and the id of the change, with a
 * label that says in words what it is; runs of provisions that are not shown are folded into {@code details}, and are in
 * the document all the same.
 */
public final class ComparisonHtml {

    /** Shorter runs of unchanged lines are not worth folding. */
    private static final int FEWEST_FOLDED = 3;

    private static final int MOST_WORDS_UNFOLDED = 80;
    private static final int DEEPEST = 6;

    private final StringBuilder out = new StringBuilder();
    private final ComparisonForm form;
    private final CountedChanges counted;
    /** How many steps of a path lead to a section. */
    private final int above;

    private final List<ProvisionChange> shown;

    private ComparisonHtml(Comparison comparison, ComparisonForm form) {
        this.form = form;
        counted = CountedChanges.of(comparison);
        above = comparison.isOfOneSection() ? 0 : 1;
        shown = counted.all().stream()
                .filter(change -> form.shows(change) && form.covers(change))
                .toList();
    }

    /** The whole comparison side by side, without a document around it. */
    public static String of(Comparison comparison) {
        return of(comparison, ComparisonForm.WHOLE);
    }

    /** The comparison in a form, without a document around it. */
    public static String of(Comparison comparison, ComparisonForm form) {
        var print = new ComparisonHtml(comparison, form);
        print.lines(ComparisonLine.of(comparison).stream()
                .filter(line -> form.covers(line.change()))
                .toList());
        return print.out.toString();
    }

    /** The lines of one change alone, without its label. */
    public static String of(Comparison comparison, ProvisionChange change, Layout layout) {
        var form = ComparisonForm.WHOLE.withLayout(layout);
        var print = new ComparisonHtml(comparison, form);
        ComparisonLine.of(comparison).stream()
                .filter(line -> line.change().equals(change) && line.differs())
                .forEach(line -> print.line(new ComparisonLine(line.row(), false, true)));
        return print.out.toString();
    }

    private void lines(List<ComparisonLine> lines) {
        var waiting = new ArrayList<ComparisonLine>();
        for (var line : lines) {
            if (line.differs() && form.shows(line.change())) {
                run(waiting);
                waiting.clear();
                line(line);
            } else {
                waiting.add(line);
            }
        }
        run(waiting);
    }

    /** A run of lines that the form does not ask for: folded where it is long or holds changes. */
    private void run(List<ComparisonLine> lines) {
        boolean hides = lines.stream().anyMatch(ComparisonLine::differs);
        boolean isLong = lines.size() >= FEWEST_FOLDED
                || lines.stream().mapToInt(ComparisonLine::words).sum() > MOST_WORDS_UNFOLDED;
        boolean folds = hides || form.folded() && isLong && form.layout() != Layout.PRINT;
        if (folds && !lines.isEmpty()) {
            out.append("<details class=\"fold\"").append(form.folded() ? ">" : " open>");
            out.append("<summary>").append(Html.escape(folded(lines))).append("</summary>\n");
            lines.forEach(this::line);
            out.append("</details>\n");
        } else {
            lines.forEach(this::line);
        }
    }

    /** {@code 14 provisions the same, section 2(2) to section 4(a)}. */
    private static String folded(List<ComparisonLine> lines) {
        int all = (int) lines.stream().map(ComparisonLine::change).distinct().count();
        int changed = (int) lines.stream()
                .filter(ComparisonLine::differs)
                .map(ComparisonLine::change)
                .distinct()
                .count();
        var from = ChangeLabel.start(lines.getFirst().change().path());
        var to = ChangeLabel.start(lines.getLast().change().path());
        var same = all - changed;
        return (same > 0 ? same + (same == 1 ? " provision" : " provisions") + " the same" : "")
                + (same > 0 && changed > 0 ? ", " : "")
                + (changed > 0 ? changed + (changed == 1 ? " change" : " changes") + " of another kind" : "")
                + ": " + (from.equals(to) ? from : from + " to " + to);
    }

    private void line(ComparisonLine line) {
        var change = line.change();
        var kind = line.differs() ? change.kind().name().toLowerCase(Locale.ROOT) : "same";
        out.append("<section class=\"row ").append(kind).append(" d").append(depth(line));
        out.append(change.quoted() ? " proposed\"" : "\"");
        if (line.first()) {
            out.append(" id=\"c-").append(change.id()).append('"');
        }
        out.append('>');
        if (line.first() && (form.layout() != Layout.PRINT || change.kind() == Kind.FRONT)) {
            out.append(label(change));
        }
        sides(line);
        out.append("</section>\n");
    }

    private String label(ProvisionChange change) {
        int at = shown.indexOf(change);
        var previous = at > 0 ? shown.get(at - 1).id() : "";
        var next = at >= 0 && at + 1 < shown.size() ? shown.get(at + 1).id() : "";
        return ChangeLabel.html(change, counted, previous, next, form.citation().apply(change));
    }

    private void sides(ComparisonLine line) {
        if (form.layout() == Layout.SIDE) {
            out.append("<div class=\"side before\">");
            LineHtml.print(out, line.row(), Side.BEFORE);
            // The same words again are for the eye alone.
            out.append(
                    line.differs()
                            ? "</div><div class=\"side after\">"
                            : "</div><div class=\"side after\" aria-hidden=\"true\">");
            LineHtml.print(out, line.row(), Side.AFTER);
        } else {
            out.append("<div class=\"side\">");
            LineHtml.print(out, line.row(), Side.BOTH);
        }
        out.append("</div>");
    }

    /** Steps below the section it stands in, proposed law counted on. */
    private int depth(ComparisonLine line) {
        return Math.clamp(line.row().depth() - above, 0, DEEPEST);
    }
}
