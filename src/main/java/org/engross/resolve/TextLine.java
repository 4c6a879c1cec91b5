package org.engross.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.engross.citation.LawCitation;
import org.engross.citation.ProvisionPath;
import org.engross.citation.Undated;
import org.engross.codification.LawRecord;
import org.engross.library.Holding;
import org.engross.provision.PlainPrint;
import org.engross.provision.Provision;
import org.engross.provision.Walk;
import org.engross.resolve.TextState.StateChange;

/**
 * The texts held of one thing, one after the other.
 *
 * @param texts the oldest first
 */
record TextLine(List<Holding> texts) {

    TextLine {
        texts = List.copyOf(texts);
    }

    boolean isEmpty() {
        return texts.isEmpty();
    }

    /** The number of the text that stood on a day, or of the newest; -1 where all are of later days. */
    int on(Optional<LocalDate> day) {
        return day.map(asked -> (int) texts.stream()
                                .filter(text -> !text.document().date().isAfter(asked))
                                .count()
                        - 1)
                .orElse(texts.size() - 1);
    }

    /**
     * The place in a text that the steps of a citation name; the letters' case aside where no place is written just so. In a
     * section that is held as a text of its own its number is no step.
     */
    Optional<ProvisionPath> place(int number, List<String> steps) {
        var text = texts.get(number).document().text();
        if (steps.isEmpty()) {
            return Optional.of(ProvisionPath.ROOT);
        }
        var asked = String.join("/", steps);
        var paths = Walk.of(text).stream()
                .map(Walk.PlacedProvision::path)
                .filter(path -> path.toString().equalsIgnoreCase(asked))
                .distinct()
                .toList();
        return paths.stream()
                .filter(path -> path.toString().equals(asked))
                .findFirst()
                .or(() -> paths.size() == 1 ? Optional.of(paths.getFirst()) : Optional.empty());
    }

    /** The text nearest to a number that has the place: the first later one, else the last earlier one; -1 where none has. */
    int nearestWith(int number, List<String> steps) {
        return IntStream.concat(
                        IntStream.range(Math.max(number, 0), texts.size()),
                        IntStream.iterate(number - 1, i -> i >= 0, i -> i - 1))
                .filter(i -> place(i, steps).isPresent())
                .findFirst()
                .orElse(-1);
    }

    /** Each text with the place that the words have in it. */
    List<TextState> states(List<Optional<ProvisionPath>> places, LawRecord law) {
        var states = new ArrayList<TextState>();
        for (int i = 0; i < texts.size(); i++) {
            var from = texts.get(i).document().date();
            var until = i + 1 < texts.size()
                    ? Undated.day(texts.get(i + 1).document().date())
                    : Optional.<LocalDate>empty();
            var by = i == 0
                    ? List.<LawCitation>of()
                    : law.between(texts.get(i - 1).document().date(), from);
            states.add(new TextState(texts.get(i), until, places.get(i), change(i, places), by));
        }
        return states;
    }

    private TextState.Became change(int number, List<Optional<ProvisionPath>> places) {
        if (number == 0) {
            return TextState.Became.FIRST;
        }
        var here = places.get(number);
        var before = places.get(number - 1);
        if (here.isEmpty() || before.isEmpty()) {
            var became =
                    here.isPresent() ? StateChange.ADDED : before.isPresent() ? StateChange.STRUCK : StateChange.ABSENT;
            return new TextState.Became(became, Optional.empty());
        }
        boolean same = words(number, here.get()).equals(words(number - 1, before.get()));
        return new TextState.Became(
                same ? StateChange.SAME : StateChange.REWORDED, before.filter(place -> !place.equals(here.get())));
    }

    /** All but its own designation, which renumbering changes. */
    private List<String> words(int number, ProvisionPath place) {
        return Walk.find(texts.get(number).document().text(), place).stream()
                .map(TextLine::withoutNumber)
                .toList();
    }

    private static String withoutNumber(Provision provision) {
        var print = PlainPrint.of(provision);
        var designation = provision.designation().printed();
        return print.startsWith(designation) ? print.substring(designation.length()) : print;
    }
}
