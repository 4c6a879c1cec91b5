package org.engross.expression;

import java.util.List;
import java.util.Optional;
import org.engross.citation.Expression;
import org.engross.citation.TextId;
import org.engross.codification.AmendedSection;
import org.engross.codification.StandingSection;
import org.engross.library.Holding;
import org.engross.provision.Provision;

/**
 * A section as it stood on a day, and where its words stand.
 *
 * @param named the text that answers its name; empty where none is held
 * @param base the text on which others are executed: the Act's words of the same section, where they are held
 */
record HeldSection(TextId.OfLaw asked, StandingSection section, Optional<Holding> named, Optional<Holding> base) {

    /** Whether there are words to amend. */
    boolean stands() {
        return section.law().isPresent();
    }

    /** The section as it stood beside what came of executing, both as they are printed where the name leads. */
    AmendedLaw amended(AmendedSection amended) {
        var law = amended.law().orElseThrow();
        var made = named.filter(held -> stands())
                .map(held -> printed(held, law))
                .orElseGet(() -> new PublishedResult(
                        PublishedResult.NOTHING, law, "No such section is held for that day; it is created."));
        return new AmendedLaw(
                asked.toString(),
                named.map(held -> ExpressionReader.titled(new Expression(asked, List.of()), held))
                        .orElseGet(() -> asked.law().printed()),
                base,
                made.before(),
                made.text(),
                amended.texts().stream()
                        .flatMap(text -> text.outcomes().stream())
                        .toList(),
                CorrectedPlaces.of(amended.provenance(), law, made.text()),
                amended.unread(),
                amended.reservations(),
                made.note());
    }

    private PublishedResult printed(Holding held, Provision law) {
        var made = new PublishedResult(held.document().text(), law, "");
        return base.equals(named)
                ? made
                : made.asTheCodePrints(
                        section.names().code().orElseThrow(), base.orElseThrow().id());
    }
}
