package org.engross.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.engross.citation.TextId;
import org.engross.library.Holding;

/**
 * A text to be executed on a law, and the amendments to be executed on it first.
 *
 * @param amendments in the order in which the expression names them
 */
record Amending(Holding held, List<Holding> amendments) {

    Amending {
        amendments = List.copyOf(amendments);
    }

    static Amending alone(Holding held) {
        return new Amending(held, List.of());
    }

    /** An amendment that follows a measure, where the base is a law, amends that measure. */
    static List<Amending> onLaw(List<Holding> texts) {
        var grouped = new ArrayList<Amending>();
        for (var text : texts) {
            boolean amendment = text.document().id() instanceof TextId.OfAmendment;
            if (amendment
                    && !grouped.isEmpty()
                    && grouped.getLast().held().document().id() instanceof TextId.OfMeasure) {
                grouped.add(grouped.removeLast().amendedBy(text));
            } else {
                grouped.add(alone(text));
            }
        }
        return grouped;
    }

    private Amending amendedBy(Holding amendment) {
        return new Amending(
                held, Stream.concat(amendments.stream(), Stream.of(amendment)).toList());
    }
}
