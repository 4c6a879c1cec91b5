package org.engross.resolve;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engross.citation.LawCitation;
import org.engross.citation.ProvisionPath;
import org.engross.citation.Undated;

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
        return Stream.of(newest(), between(), twins())
                .filter(one -> !one.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /**
     * The laws that amended it after the text of the day and by the day asked for: where there are any, that text stood no
     * more, whatever is held.
     */
    List<LawCitation> passed() {
        return then().from()
                .flatMap(from -> on.map(day -> law.between(from, day)))
                .orElse(List.of());
    }

    String ofPassed() {
        return printed(passed()) + " amended it after " + since(then()) + ", and its text of "
                + Undated.inWords(on.orElseThrow()) + " is not collected. The nearest earlier one is " + then().id()
                + ".";
    }

    /** A text that no law on record made may be the last of several that came after the text of the day. */
    private String between() {
        if (!mayBeOlder() || at == states.size() - 1) {
            return "";
        }
        var next = states.get(at + 1);
        return next.by().isEmpty()
                ? "The next text collected is " + next.id() + ", of " + since(next)
                        + "; which law made it is not known here, so another text may have stood on this day."
                : "";
    }

    /** Only on the day from which a text stands is it known to be the one, where the record is silent. */
    private boolean mayBeOlder() {
        return law.mayHaveChanged()
                && on.filter(day -> then().from().filter(day::equals).isPresent())
                        .isEmpty();
    }

    private String newest() {
        return mayBeOlder() && at == states.size() - 1
                ? "It is the newest text collected; what amended it after " + since(then()) + " is not known here."
                : "";
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
        return Stream.of(none, elsewhere, between())
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
