package org.engross.expression;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engross.codification.Reservation;
import org.engross.library.Holding;

/** The sentences about a text that was made by executing, which every form of it tells. */
final class Incompleteness {

    private Incompleteness() {}

    /** That nobody published it. */
    static String computed(int carriedOut, int instructions) {
        return "Computed, not published: " + carriedOut + " of " + counted(instructions, "instruction")
                + " addressed to this text carried out.";
    }

    /** What it lacks; empty where it lacks nothing. */
    static String caution(int refused, int unread, List<Reservation> reservations) {
        if (refused + unread == 0 && reservations.isEmpty()) {
            return "";
        }
        var counts = refused + unread == 0
                ? ""
                : counted(refused, "instruction") + " refused and " + counted(unread, "passage")
                        + " of amendatory language not read: the text lacks what they would have done. ";
        return ("This is not the law as it would read. " + counts
                        + reservations.stream().map(Reservation::sentence).collect(Collectors.joining(" ")))
                .strip();
    }

    /** The marks of the texts that it is made from, a sentence or more each. */
    static Stream<String> restsOn(Stream<Holding> sources) {
        return sources.distinct()
                .filter(held -> !held.certainty().mark().isEmpty())
                .map(held -> "It rests on " + held.document().title() + ": "
                        + held.certainty().mark());
    }

    private static String counted(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
