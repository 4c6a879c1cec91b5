package org.engross.resolve;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engross.citation.LawCitation;
import org.engross.citation.ProvisionPath;
import org.engross.citation.Undated;
import org.engross.codification.LawRecord;

/**
 * Says in sentences what a reader must know of a text, or why there is none.
 *
 * @param at the number of the text of the day
 * @param start the number of the text that has the place cited; -1 where none has
 */
record Telling(List<TextState> states, int at, int start, Optional<LocalDate> on, LawRecord law) {

    private TextState then() {
        return states.get(at);
    }

    private boolean isGone() {
        return law.isGone(then().text().document().text());
    }

    /** A place-holder says itself that nothing stands there. */
    DayStanding standing() {
        return isGone() ? DayStanding.NONE : DayStanding.HELD;
    }

    String ofHeld() {
        if (isGone()) {
            return "Nothing stands there; what is printed in its place is: "
                    + then().words().strip();
        }
        return Stream.of(doubt(), twins()).filter(one -> !one.isEmpty()).collect(Collectors.joining(" "));
    }

    /** Whether a law on record amended it by the day asked for: then that text stood no more, whatever is held. */
    boolean hasPassed() {
        return then().from()
                .flatMap(from -> on.map(day -> law.between(from, day)))
                .filter(laws -> !laws.isEmpty())
                .isPresent();
    }

    /** What the record leaves open of whether the text of the day is the one; nothing on the day from which it stands. */
    String doubt() {
        boolean last = at == states.size() - 1;
        return then().from()
                .map(from -> on.map(
                                day -> law.doubt(dated(at), day, last ? Optional.empty() : Optional.of(dated(at + 1))))
                        .orElseGet(() -> last ? law.newest(from) : ""))
                .orElse("");
    }

    private LawRecord.DatedText dated(int number) {
        var state = states.get(number);
        return new LawRecord.DatedText(state.id(), state.from().orElse(Undated.DAY));
    }

    private String twins() {
        int bearing = then().provisions().size();
        return bearing > 1 ? bearing + " provisions bear this designation in the law itself; all are given." : "";
    }

    String ofNone(ProvisionPath cited) {
        var none = "The text that then stood, " + then().id() + ", has no " + cited.printed() + ".";
        var elsewhere = start >= 0
                ? start > at ? later() : earlier()
                : states.size() > 1 ? "Nor has any other text held of it." : "";
        return Stream.of(none, elsewhere, at < states.size() - 1 ? doubt() : "")
                .filter(one -> !one.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private String later() {
        var came = states.get(start);
        return then().place().isPresent()
                ? "What became " + came.printedPlace() + " " + by(came) + "on " + since(came) + " then stood at "
                        + then().printedPlace() + "."
                : "It came in " + by(came) + "on " + since(came) + ".";
    }

    private String earlier() {
        if (then().place().isPresent()) {
            return "What had been " + states.get(start).printedPlace() + " then stood at " + then().printedPlace()
                    + ".";
        }
        var gone = states.subList(start + 1, at + 1).stream()
                .filter(state -> state.place().isEmpty())
                .findFirst()
                .orElseThrow();
        return "It was struck " + by(gone) + "on " + since(gone) + ".";
    }

    private static String by(TextState state) {
        return state.by().isEmpty() ? "" : "by " + printed(state.by()) + " ";
    }

    private static String printed(List<LawCitation> laws) {
        return laws.stream().map(LawCitation::printed).collect(Collectors.joining(" and "));
    }

    private static String since(TextState state) {
        return Undated.inWords(state.from().orElse(Undated.DAY));
    }
}
