package org.engross.export.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.engross.citation.ProvisionPath;
import org.engross.comparison.Comparison;
import org.engross.comparison.ProvisionChange;
import org.engross.export.comparison.LineHtml.Side;
import org.engross.export.text.Html;

/**
 * Prints a text in three columns: as it is, and as each of two others has it, with what they strike from it in
 * {@code del} and what they insert in {@code ins}. The lines stand at the places of the first text; a provision that
 * another adds stands after the one that it follows, beside what the third adds under the same number.
 */
public final class ThreeWayHtml {

    private static final int FEWEST_FOLDED = 3;
    private static final int DEEPEST = 6;

    /**
     * A line of the first text.
     *
     * @param flush whether these are the words after the levels
     * @param twin how many lines of that place stand before it: enacted law can have two provisions of one designation
     */
    private record Anchor(ProvisionPath path, boolean flush, int twin) {

        /** The lines of a comparison, each with its place in the older text, or that of what is added in the newer. */
        static Map<ComparisonLine, Anchor> of(Comparison comparison) {
            var anchors = new LinkedHashMap<ComparisonLine, Anchor>();
            var twins = new HashMap<Anchor, Integer>();
            for (var line : ComparisonLine.of(comparison)) {
                ProvisionChange change = line.change();
                var place = new Anchor(
                        change.fromPath().orElse(change.path()), line.row().flush(), 0);
                anchors.put(line, new Anchor(place.path, place.flush, twins.merge(place, 1, Integer::sum) - 1));
            }
            return anchors;
        }
    }

    /** What stands beside each other. */
    private record Line(
            Optional<ComparisonLine> first, List<ComparisonLine> second, List<ComparisonLine> third, int depth) {

        boolean differs() {
            return first.isEmpty()
                    || second.stream().anyMatch(ComparisonLine::differs)
                    || third.stream().anyMatch(ComparisonLine::differs);
        }

        ProvisionPath path() {
            return first.or(() -> second.stream().findFirst())
                    .or(() -> third.stream().findFirst())
                    .orElseThrow()
                    .change()
                    .path();
        }
    }

    private final StringBuilder out = new StringBuilder();

    /** How many steps of a path lead to a section. */
    private final int above;

    private ThreeWayHtml(int above) {
        this.above = above;
    }

    /**
     * The rows, without a document around them; empty where none of the three has the place.
     *
     * @param itself the first text compared with itself
     * @param second the first text compared with the second
     * @param third the first text compared with the third
     * @param within only this provision and what stands below it
     */
    public static String of(Comparison itself, Comparison second, Comparison third, Optional<ProvisionPath> within) {
        var form = new ComparisonForm(ComparisonForm.Layout.INLINE, Set.of(), within, true, change -> Optional.empty());
        var print = new ThreeWayHtml(itself.isOfOneSection() ? 0 : 1);
        print.print(lines(itself, second, third, form));
        return print.out.toString();
    }

    private static List<Line> lines(Comparison itself, Comparison second, Comparison third, ComparisonForm form) {
        var firsts = new LinkedHashMap<Anchor, ComparisonLine>();
        Anchor.of(itself).forEach((line, anchor) -> firsts.put(anchor, line));
        var seconds = anchored(second, firsts.keySet());
        var thirds = anchored(third, firsts.keySet());
        var lines = new ArrayList<Line>();
        firsts.forEach((anchor, first) -> {
            var inSecond = parted(anchor, seconds.getOrDefault(anchor, List.of()));
            var inThird = parted(anchor, thirds.getOrDefault(anchor, List.of()));
            lines.add(line(Optional.of(first), take(inSecond, anchor.path()), take(inThird, anchor.path())));
            var added = new LinkedHashSet<>(inSecond.keySet());
            added.addAll(inThird.keySet());
            added.forEach(path -> lines.add(line(Optional.empty(), take(inSecond, path), take(inThird, path))));
        });
        return lines.stream().flatMap(line -> within(line, form).stream()).toList();
    }

    /** The lines at an anchor: those of its own provision, and those of each provision added after it, by its path. */
    private static Map<ProvisionPath, List<ComparisonLine>> parted(Anchor anchor, List<ComparisonLine> lines) {
        var parted = new LinkedHashMap<ProvisionPath, List<ComparisonLine>>();
        var at = anchor.path();
        for (var line : lines) {
            boolean added = line.change().fromPath().isEmpty();
            at = added && !at.covers(line.change().path()) ? line.change().path() : at;
            parted.computeIfAbsent(at, path -> new ArrayList<>()).add(line);
        }
        return parted;
    }

    private static List<ComparisonLine> take(Map<ProvisionPath, List<ComparisonLine>> parted, ProvisionPath path) {
        return Objects.requireNonNullElse(parted.remove(path), List.of());
    }

    private static Line line(Optional<ComparisonLine> first, List<ComparisonLine> second, List<ComparisonLine> third) {
        int depth = Stream.of(first.stream(), second.stream(), third.stream())
                .flatMap(lines -> lines)
                .mapToInt(line -> line.row().depth())
                .findFirst()
                .orElse(0);
        return new Line(first, second, third, depth);
    }

    private static Optional<Line> within(Line line, ComparisonForm form) {
        var second = covered(line.second(), form);
        var third = covered(line.third(), form);
        var first = line.first().filter(own -> form.covers(own.change()));
        if (first.isPresent()) {
            return Optional.of(line(first, second, third));
        }
        return second.isEmpty() && third.isEmpty()
                ? Optional.empty()
                : Optional.of(line(Optional.empty(), second, third));
    }

    private static List<ComparisonLine> covered(List<ComparisonLine> lines, ComparisonForm form) {
        return lines.stream().filter(line -> form.covers(line.change())).toList();
    }

    /** The lines of a comparison by the line of the older text at which, or after which, they stand. */
    private static Map<Anchor, List<ComparisonLine>> anchored(Comparison comparison, Set<Anchor> anchors) {
        var anchored = new LinkedHashMap<Anchor, List<ComparisonLine>>();
        var last = anchors.iterator().next();
        for (var entry : Anchor.of(comparison).entrySet()) {
            var line = entry.getKey();
            boolean held = line.change().fromPath().isPresent() && anchors.contains(entry.getValue());
            last = held ? entry.getValue() : last;
            anchored.computeIfAbsent(last, key -> new ArrayList<>()).add(line);
        }
        return anchored;
    }

    private void print(List<Line> lines) {
        var waiting = new ArrayList<Line>();
        for (var line : lines) {
            if (line.differs()) {
                unchanged(waiting);
                waiting.clear();
                print(line);
            } else {
                waiting.add(line);
            }
        }
        unchanged(waiting);
    }

    private void unchanged(List<Line> lines) {
        boolean folds = lines.size() >= FEWEST_FOLDED;
        if (folds) {
            out.append("<details class=\"fold\"><summary>The same in all three: ");
            out.append(Html.escape(ChangeLabel.start(lines.getFirst().path()))).append(" to ");
            out.append(Html.escape(ChangeLabel.start(lines.getLast().path()))).append("</summary>\n");
        }
        lines.forEach(this::print);
        out.append(folds ? "</details>\n" : "");
    }

    private void print(Line line) {
        out.append("<section class=\"row ").append(line.differs() ? "differs" : "same");
        out.append(" d").append(Math.clamp(line.depth() - above, 0, DEEPEST)).append("\">");
        column(line.first().stream().toList(), "1", line.differs());
        column(line.second(), "2", line.differs());
        column(line.third(), "3", line.differs());
        out.append("</section>\n");
    }

    private void column(List<ComparisonLine> lines, String column, boolean differs) {
        // The same words again are for the eye alone.
        boolean again = !differs && !column.equals("1");
        out.append("<div class=\"side c").append(column).append(again ? "\" aria-hidden=\"true\">" : "\">");
        lines.forEach(line -> LineHtml.print(out, line.row(), Side.BOTH));
        if (lines.isEmpty() && column.equals("1")) {
            out.append("<p class=\"absent\">not in this text</p>");
        }
        out.append("</div>");
    }
}
