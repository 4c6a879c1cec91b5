package org.engross.amending.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.engross.amending.draft.RunningPrint;
import org.engross.amending.draft.RunningPrint.PrintedSpan;
import org.engross.amending.draft.WorkingProvision;
import org.engross.amending.instruction.Occurrence;
import org.engross.amending.instruction.Passage;

/**
 * Finds in the running print what an order names, from its first words to where "all that follows" ends. All answers are
 * empty where the place is not certain.
 *
 * @param provision where the words are to stand
 */
record PrintSearch(WorkingProvision law, RunningPrint print, WorkingProvision provision) {

    /**
     * The span that is struck.
     *
     * @param block whether levels take its place, so that it need not touch a designation or a heading
     */
    Optional<PrintedSpan> struck(Passage.Quoted struck, boolean block) {
        if (struck.occurrence().kind() != Occurrence.Kind.SOLE) {
            return Optional.empty();
        }
        boolean words = struck.through().isPresent() || block;
        return print.of(provision).flatMap(within -> {
            var found = find(struck.words(), within);
            if (!words || Designated.isDesignations(struck.words())) {
                found = found.stream().filter(print::touchesHead).toList();
            }
            return found.size() == 1 ? through(struck, found.getFirst(), within) : Optional.empty();
        });
    }

    private Optional<PrintedSpan> through(Passage.Quoted struck, PrintedSpan first, PrintedSpan within) {
        return struck.through().isEmpty()
                ? Optional.of(first)
                : end(struck.through().get(), new PrintedSpan(first.to(), within.to()))
                        .map(end -> new PrintedSpan(first.from(), end));
    }

    /** Where "all that follows" ends. */
    Optional<Integer> end(Passage.Through through, PrintedSpan after) {
        return switch (through) {
            case Passage.Through.ToEnd end -> Optional.of(after.to());
            case Passage.Through.ToLine line -> Optional.empty();
            case Passage.Through.ToUnit unit ->
                print.of(Locator.provision(law, unit.unit()))
                        .map(PrintedSpan::to)
                        .filter(end -> end > after.from() && end <= after.to());
            case Passage.Through.BeforeUnit unit ->
                print.head(Locator.provision(law, unit.unit()))
                        .map(PrintedSpan::from)
                        .filter(end -> end >= after.from() && end <= after.to());
            case Passage.Through.ToWords words -> endAt(words, after);
        };
    }

    private Optional<Integer> endAt(Passage.Through.ToWords words, PrintedSpan after) {
        var within = words.in().isEmpty()
                ? Optional.of(after)
                : print.of(Locator.find(law, words.in().get()).node()).map(span -> cut(span, after));
        if (within.isEmpty() || words.occurrence().kind() != Occurrence.Kind.SOLE) {
            return Optional.empty();
        }
        var found = find(words.words(), within.get());
        if (Designated.isDesignations(words.words())) {
            found = found.stream().filter(print::touchesHead).toList();
        }
        if (found.size() > 1) {
            found = found.stream().filter(span -> !print.touchesHead(span)).toList();
        }
        return found.size() != 1
                ? Optional.empty()
                : Optional.of(
                        words.inclusive()
                                ? found.getFirst().to()
                                : found.getFirst().from());
    }

    private static PrintedSpan cut(PrintedSpan span, PrintedSpan within) {
        return new PrintedSpan(Math.max(span.from(), within.from()), Math.min(span.to(), within.to()));
    }

    /** Where words stand within a span, whole words only; headings are read in any letter case. */
    List<PrintedSpan> find(String words, PrintedSpan within) {
        var found = new ArrayList<PrintedSpan>();
        for (int at = within.from(); at + words.length() <= within.to(); at++) {
            if (matches(words, at) && WordSearch.isWhole(print.words(), at, at + words.length())) {
                found.add(new PrintedSpan(at, at + words.length()));
            }
        }
        return found;
    }

    private boolean matches(String words, int at) {
        for (int i = 0; i < words.length(); i++) {
            char here = print.words().charAt(at + i);
            char wanted = words.charAt(i);
            boolean same = here == wanted
                    || Character.toLowerCase(here) == Character.toLowerCase(wanted) && print.isHeading(at + i);
            if (!same) {
                return false;
            }
        }
        return true;
    }
}
