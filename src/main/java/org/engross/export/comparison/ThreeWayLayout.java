package org.engross.export.comparison;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engross.amending.PlaceNames;
import org.engross.citation.ProvisionPath;
import org.engross.comparison.Comparison;
import org.engross.comparison.ProvisionChange;
import org.engross.export.comparison.LineWords.Whose;
import org.engross.export.comparison.PrintedComparison.ComparedSide;

/**
 * Lays a text out in three columns: as it is, and as each of two others has it, with what they strike from it in
 * {@code del} and what they insert in {@code ins}. The lines stand at the places of the first text; a provision that
 * another adds stands after the one that it follows, beside what the third adds under the same number.
 */
public final class ThreeWayLayout {

    private static final int FEWEST_FOLDED = 3;

    /** Of three texts that were checked whole. */
    static final List<Function<ProvisionPath, Optional<String>>> NO_DOUBTS =
            Collections.nCopies(3, place -> Optional.empty());

    private ThreeWayLayout() {}

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

    /** What stands beside each other; of the first text at most one line. */
    private record Beside(List<ComparisonLine> first, List<ComparisonLine> second, List<ComparisonLine> third) {

        private Stream<ComparisonLine> all() {
            return Stream.of(first, second, third).flatMap(List::stream);
        }

        boolean differs() {
            return first.isEmpty() || all().anyMatch(ComparisonLine::differs);
        }

        ProvisionPath path() {
            return all().findFirst().orElseThrow().change().path();
        }

        /** Only what the form asks for. */
        Beside within(ComparisonForm form) {
            return new Beside(covered(first, form), covered(second, form), covered(third, form));
        }

        private static List<ComparisonLine> covered(List<ComparisonLine> lines, ComparisonForm form) {
            return lines.stream().filter(line -> form.covers(line.change())).toList();
        }

        PrintedComparison.ComparedLine printed(int above, List<Function<ProvisionPath, Optional<String>>> doubts) {
            int depth = all().findFirst().orElseThrow().row().depth();
            return new PrintedComparison.ComparedLine(
                    differs() ? "differs" : "same",
                    depth - above,
                    false,
                    "",
                    Optional.empty(),
                    List.of(
                            new ComparedSide(
                                    "c1",
                                    false,
                                    first.isEmpty() ? PrintedParagraph.absent("not in this text") : words(first),
                                    doubt(first, doubts.get(0))),
                            new ComparedSide("c2", !differs(), words(second), doubt(second, doubts.get(1))),
                            new ComparedSide("c3", !differs(), words(third), doubt(third, doubts.get(2)))));
        }

        /** Of lines that are the same in all three it is said above, with the titles. */
        private String doubt(List<ComparisonLine> lines, Function<ProvisionPath, Optional<String>> doubt) {
            return lines.stream()
                    .filter(line -> differs())
                    .flatMap(line -> line.change().toPath().flatMap(doubt).stream())
                    .distinct()
                    .map(why -> Character.toUpperCase(why.charAt(0)) + why.substring(1) + ".")
                    .collect(Collectors.joining(" "));
        }

        private static List<PrintedParagraph> words(List<ComparisonLine> lines) {
            return lines.stream()
                    .flatMap(line -> LineWords.of(line, Whose.BOTH).stream())
                    .toList();
        }
    }

    /**
     * The lines; none where none of the three has the place.
     *
     * @param itself the first text compared with itself
     * @param second the first text compared with the second
     * @param third the first text compared with the third
     * @param within only this provision and what stands below it
     * @param doubts of each of the three, why the words at a place are not known to be official
     */
    public static PrintedComparison of(
            Comparison itself,
            Comparison second,
            Comparison third,
            Optional<ProvisionPath> within,
            List<Function<ProvisionPath, Optional<String>>> doubts) {
        var form = new ComparisonForm(
                ComparisonForm.Layout.INLINE,
                Set.of(),
                within,
                true,
                change -> Optional.empty(),
                ComparisonForm.NO_DOUBT);
        int above = itself.isOfOneSection() ? 0 : 1;
        var places = PlaceNames.of(itself.before());
        var lines = lines(itself, second, third).stream()
                .map(line -> line.within(form))
                .filter(line -> line.all().findFirst().isPresent())
                .toList();
        return new PrintedComparison(
                PrintedComparison.fold(
                        lines, Beside::differs, same -> summary(same, places), line -> line.printed(above, doubts)),
                false,
                List.of());
    }

    private static String summary(List<Beside> lines, PlaceNames places) {
        return lines.size() < FEWEST_FOLDED
                ? ""
                : "The same in all three: "
                        + ComparedPlaces.start(lines.getFirst().path(), places) + " to "
                        + ComparedPlaces.start(lines.getLast().path(), places);
    }

    private static List<Beside> lines(Comparison itself, Comparison second, Comparison third) {
        var firsts = new LinkedHashMap<Anchor, ComparisonLine>();
        Anchor.of(itself).forEach((line, anchor) -> firsts.put(anchor, line));
        var seconds = anchored(second, firsts.keySet());
        var thirds = anchored(third, firsts.keySet());
        var lines = new ArrayList<Beside>();
        firsts.forEach((anchor, first) -> {
            var inSecond = parted(anchor, seconds.getOrDefault(anchor, List.of()));
            var inThird = parted(anchor, thirds.getOrDefault(anchor, List.of()));
            lines.add(new Beside(List.of(first), take(inSecond, anchor.path()), take(inThird, anchor.path())));
            var added = new LinkedHashSet<>(inSecond.keySet());
            added.addAll(inThird.keySet());
            added.forEach(path -> lines.add(new Beside(List.of(), take(inSecond, path), take(inThird, path))));
        });
        return lines;
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
}
