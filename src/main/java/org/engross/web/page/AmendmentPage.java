package org.engross.web.page;

import java.util.List;
import java.util.Optional;
import org.engross.export.print.ComparativePrint;
import org.engross.export.text.PrintedPart;
import org.engross.expression.ExpressedText;
import org.engross.measure.Amendment;
import org.engross.vote.RollCall;
import org.engross.web.http.Addresses;
import org.engross.web.http.Dates;
import org.engross.web.http.Link;
import org.engross.web.request.RequestedRecord;

/**
 * What the page of an amendment prints: the amendment, and the text it was offered to with the amendment executed.
 *
 * @param amendment its text
 * @param result the comparative print; null where the base is not held
 */
record AmendmentPage(
        String printed,
        String purpose,
        String description,
        String sponsor,
        String offered,
        Link base,
        Link measure,
        String disposition,
        Link vote,
        String tally,
        String count,
        Link compared,
        Link execution,
        PrintedPart amendment,
        ComparativePrint result,
        String source,
        String sourceUrl,
        List<Link> forms) {

    static AmendmentPage of(
            Amendment amendment,
            ExpressedText text,
            Optional<ExpressedText> amended,
            Optional<RollCall> vote,
            RequestedRecord journal) {
        var disposition = amendment.disposition();
        var base = amendment.amends();
        var document = text.base().document();
        var expression = base + "+" + amendment.id();
        return new AmendmentPage(
                amendment.id().printed(),
                amendment.purpose(),
                amendment.description(),
                journal.printed(amendment.sponsor()),
                Dates.printed(amendment.submitted()),
                new Link(base.uslm(), base.toString()),
                new Link("/measures/" + base.measure(), base.measure().printed()),
                disposition.kind().printed()
                        + disposition
                                .manner()
                                .map(manner -> " by " + manner.printed())
                                .orElse("") + ", "
                        + Dates.printed(disposition.date()),
                vote.map(call -> new Link("/votes/" + call.id(), call.id().printed()))
                        .orElse(null),
                vote.map(call -> call.tally().toString()).orElse(""),
                amended.map(PrintPages::count).orElse(""),
                new Link(Addresses.comparison(base.toString(), expression), "side by side"),
                new Link("/print?id=" + Addresses.parameter(expression), "comparative print of the whole bill"),
                PrintedPart.of(text.text()),
                amended.map(executed -> ComparativePrint.of(executed).changes()).orElse(null),
                document.source().citation(),
                document.source().url(),
                TextPage.forms(text.id()));
    }
}
