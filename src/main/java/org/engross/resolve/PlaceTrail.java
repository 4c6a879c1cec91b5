package org.engross.resolve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.engross.citation.Expression;
import org.engross.citation.ProvisionPath;
import org.engross.comparison.Comparison;
import org.engross.comparison.ProvisionChange;
import org.engross.expression.Comparisons;
import org.engross.expression.ExpressedText;
import org.engross.expression.ExpressionReader;
import org.engross.expression.ReadAnswer;
import org.engross.library.Holding;

/** Follows a provision from text to text, by the comparison of each with the next, to the places that it had. */
record PlaceTrail(ExpressionReader reader, Comparisons comparisons) {

    /**
     * The place of a provision in each text.
     *
     * @param texts the oldest first
     * @param start the number of the text in which it has the place that is cited
     */
    List<Optional<ProvisionPath>> follow(List<Holding> texts, int start, ProvisionPath cited) {
        if (cited.equals(ProvisionPath.ROOT)) {
            return Collections.nCopies(texts.size(), Optional.of(cited));
        }
        var places = new ArrayList<Optional<ProvisionPath>>(Collections.nCopies(texts.size(), Optional.empty()));
        places.set(start, Optional.of(cited));
        for (int i = start + 1; i < texts.size(); i++) {
            int earlier = i - 1;
            int later = i;
            places.set(
                    i,
                    places.get(earlier).flatMap(place -> later(compared(texts.get(earlier), texts.get(later)), place)));
        }
        for (int i = start - 1; i >= 0; i--) {
            int earlier = i;
            int later = i + 1;
            places.set(
                    i,
                    places.get(later).flatMap(place -> earlier(compared(texts.get(earlier), texts.get(later)), place)));
        }
        return List.copyOf(places);
    }

    private Comparison compared(Holding earlier, Holding later) {
        return comparisons.of(read(earlier), read(later));
    }

    private ExpressedText read(Holding held) {
        return switch (reader.read(new Expression(held.document().id(), List.of()))) {
            case ReadAnswer.Read read -> read.text();
            case ReadAnswer.NotHeld missing -> throw new IllegalStateException("no longer held: " + held.id());
        };
    }

    private static Optional<ProvisionPath> later(Comparison comparison, ProvisionPath place) {
        return other(comparison, place, ProvisionChange::fromPath, ProvisionChange::toPath);
    }

    private static Optional<ProvisionPath> earlier(Comparison comparison, ProvisionPath place) {
        return other(comparison, place, ProvisionChange::toPath, ProvisionChange::fromPath);
    }

    /** Where words went down to a level, or came up from one, the provision that had them goes on at its own place. */
    private static Optional<ProvisionPath> other(
            Comparison comparison,
            ProvisionPath place,
            Function<ProvisionChange, Optional<ProvisionPath>> here,
            Function<ProvisionChange, Optional<ProvisionPath>> there) {
        return comparison.changes().stream()
                .filter(change -> here.apply(change).filter(place::equals).isPresent())
                .filter(change -> !change.isBlock() && !change.isHandedDown() && !change.isLifted())
                .findFirst()
                .flatMap(there);
    }
}
