package org.engross.amending.editing;

import java.util.Optional;
import org.engross.amending.draft.WorkingProvision;
import org.engross.amending.instruction.Occurrence;
import org.engross.amending.instruction.Passage;
import org.engross.amending.place.Locator;

/**
 * Finds in the running print what an order names, from its first words to where "all that follows" ends.
 *
 * @param provision where the words are to stand
 */
record PrintedSpan(WorkingProvision law, RunningPrint print, WorkingProvision provision) {

    /**
     * The span that is struck; empty where it is not certain.
     *
     * @param block whether levels take its place, so that it need not touch a designation or a heading
     */
    Optional<RunningPrint.Span> of(Passage.Quoted struck, boolean block) {
        if (struck.occurrence().kind() != Occurrence.Kind.SOLE) {
            return Optional.empty();
        }
        var within = print.of(provision);
        var found = print.find(struck.words(), within);
        boolean words = struck.through().isPresent() || block;
        if (!words || InPrint.DESIGNATED.matcher(struck.words()).matches()) {
            found = found.stream().filter(print::touchesHead).toList();
        }
        if (found.size() != 1) {
            return Optional.empty();
        }
        var first = found.getFirst();
        return struck.through().isEmpty()
                ? Optional.of(first)
                : end(struck.through().get(), new RunningPrint.Span(first.to(), within.to()))
                        .map(end -> new RunningPrint.Span(first.from(), end));
    }

    /** Where "all that follows" ends. */
    Optional<Integer> end(Passage.Through through, RunningPrint.Span after) {
        return switch (through) {
            case Passage.Through.ToEnd end -> Optional.of(after.to());
            case Passage.Through.ToLine line -> Optional.empty();
            case Passage.Through.ToUnit unit -> {
                var end = print.of(Locator.provision(law, unit.unit())).to();
                yield end > after.from() && end <= after.to() ? Optional.of(end) : Optional.empty();
            }
            case Passage.Through.BeforeUnit unit -> {
                int end = print.headSpan(Locator.provision(law, unit.unit())).from();
                yield end >= after.from() && end <= after.to() ? Optional.of(end) : Optional.empty();
            }
            case Passage.Through.ToWords words -> endAt(words, after);
        };
    }

    private Optional<Integer> endAt(Passage.Through.ToWords words, RunningPrint.Span after) {
        var within = words.in().isEmpty()
                ? after
                : cut(print.of(Locator.find(law, words.in().get()).node()), after);
        var found = print.find(words.words(), within);
        if (InPrint.DESIGNATED.matcher(words.words()).matches()) {
            found = found.stream().filter(print::touchesHead).toList();
        }
        if (found.size() > 1) {
            found = found.stream().filter(span -> !print.touchesHead(span)).toList();
        }
        if (found.size() != 1 || words.occurrence().kind() != Occurrence.Kind.SOLE) {
            return Optional.empty();
        }
        return Optional.of(
                words.inclusive() ? found.getFirst().to() : found.getFirst().from());
    }

    private static RunningPrint.Span cut(RunningPrint.Span span, RunningPrint.Span within) {
        return new RunningPrint.Span(Math.max(span.from(), within.from()), Math.min(span.to(), within.to()));
    }
}
