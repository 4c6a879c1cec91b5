package org.engross.export.json;

import java.util.List;
import org.engross.comparison.Comparison;
import org.engross.expression.AmendedLaw;
import org.engross.expression.Caveats;
import org.engross.provenance.ChangeSignature;
import org.engross.provision.PlainPrint;

/**
 * A law as it stood and as it would read, as JSON.
 *
 * @param id the law as it stood, as an expression; the citation of a section that is created
 * @param complete whether everything that may concern it was read and carried out
 * @param mark what a reader must know: that it was computed, what it lacks, on what it rests
 * @param before in plain text, two spaces a level; empty where the section is created
 * @param after the same as it would read
 * @param changes as in a comparison: the edits of each rebuild both sides
 */
public record AmendedLawView(
        String id,
        String title,
        boolean complete,
        String mark,
        String before,
        String after,
        Comparison.Summary summary,
        List<ComparisonView.ChangeView> changes) {

    static AmendedLawView of(AmendedLaw law) {
        var comparison = Comparison.of(law.before(), law.after());
        return new AmendedLawView(
                law.id(),
                law.title(),
                law.isComplete(),
                law.mark(),
                PlainPrint.of(law.before()),
                PlainPrint.of(law.after()),
                comparison.summary(),
                comparison.differences().stream()
                        .map(change -> ComparisonView.ChangeView.of(change, Caveats.NONE, ChangeSignature.NONE))
                        .toList());
    }
}
