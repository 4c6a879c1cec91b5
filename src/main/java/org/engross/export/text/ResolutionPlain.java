package org.engross.export.text;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engross.citation.Undated;
import org.engross.resolve.Resolution;
import org.engross.resolve.ResolvedText;
import org.engross.resolve.TextState;

/** What a citation names on a day, as plain text. */
public final class ResolutionPlain {

    private ResolutionPlain() {}

    /** Each thing that may be meant, a blank line between them; what is said of the words stands before the words. */
    public static String of(Resolution resolution) {
        return resolution.items().isEmpty()
                ? "“" + resolution.cite() + "” has the form of no citation of a text.\n"
                : Stream.concat(
                                Stream.of(resolution.note())
                                        .filter(note -> !note.isEmpty())
                                        .map(note -> note + "\n"),
                                resolution.items().stream().map(ResolutionPlain::of))
                        .collect(Collectors.joining("\n"));
    }

    private static String of(ResolvedText one) {
        return Stream.of(
                        Stream.of(one.as() + " — " + one.standing().word()),
                        Stream.of(one.why()).filter(why -> !why.isEmpty()),
                        one.text().stream().flatMap(ResolutionPlain::words),
                        one.states().stream().map(ResolutionPlain::step))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static Stream<String> words(TextState state) {
        var mark = state.text().certainty().mark();
        return Stream.of(
                        state.id() + (state.printedPlace().isEmpty() ? "" : ", " + state.printedPlace()) + stood(state),
                        mark,
                        state.words().stripTrailing())
                .filter(line -> !line.isEmpty());
    }

    private static String stood(TextState state) {
        return state.from().map(day -> ", from " + day).orElse("")
                + state.until().map(day -> " until " + day).orElse("");
    }

    /** {@code 2018-04-11      usc/47/230@2018-04-11  (e)(5)  added, by Pub. L. 115-164}. */
    private static String step(TextState state) {
        var where = state.place().isEmpty() ? "—" : state.printedPlace().isEmpty() ? "whole" : state.printedPlace();
        return "%-14s  %s  %s  %s"
                .formatted(state.from().map(Object::toString).orElse(Undated.WORDS), state.id(), where, state.told());
    }
}
