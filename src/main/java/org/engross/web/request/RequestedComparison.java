package org.engross.web.request;

import java.util.Optional;
import org.engross.citation.ProvisionPath;
import org.engross.comparison.Comparison;
import org.engross.expression.Caveats;
import org.engross.expression.Comparisons;
import org.engross.expression.ExpressedText;
import org.engross.provenance.ChangeSigners;
import org.engross.provenance.ComparisonSignatures;
import org.engross.web.http.Permanence;

/**
 * Two texts that a request asks to compare.
 *
 * @param place to which the comparison is narrowed; empty for the whole
 * @param comparison so narrowed
 * @param names whether the two expressions name the same for good
 * @param signatures who made each change
 */
public record RequestedComparison(
        ExpressedText older,
        ExpressedText newer,
        Optional<ProvisionPath> place,
        Comparison comparison,
        Permanence names,
        ComparisonSignatures signatures) {

    /** Reads the two and the place, which one of them must have. */
    public static RequestedComparison of(
            String from,
            String to,
            String path,
            RequestedText reading,
            Comparisons comparisons,
            ChangeSigners signers) {
        var first = reading.named("from", from);
        var second = reading.named("to", to);
        var older = reading.whole("from", first);
        var newer = reading.whole("to", second);
        var place = RequestedPlace.named(path, first.place(), second.place())
                .map(one -> RequestedPlace.of(one, older, newer));
        var whole = comparisons.of(older, newer);
        return new RequestedComparison(
                older,
                newer,
                place,
                place.map(whole::within).orElse(whole),
                Permanence.of(first.expression(), older).and(Permanence.of(second.expression(), newer)),
                signers.of(older, newer, whole));
    }

    /** What a reader must know before reading the comparison. */
    public Caveats caveats() {
        return Caveats.of(older, newer, comparison, place);
    }
}
