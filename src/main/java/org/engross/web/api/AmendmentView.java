package org.engross.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.engross.measure.Amendment;
import org.engross.measure.Disposition;
import org.engross.web.request.MemberView;
import org.engross.web.request.RequestedRecord;

/** An amendment offered, as JSON. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(requiredProperties = {"id", "uslm", "printed", "measure", "alsoNamed", "cosponsors", "actions"})
record AmendmentView(
        String id,
        String uslm,
        String printed,
        String measure,
        String amends,
        String amendedAmendment,
        MemberView sponsor,
        String offeredBy,
        List<AlsoNamedView> alsoNamed,
        List<JoinedView> cosponsors,
        String purpose,
        String description,
        String printedIn,
        LocalDate submitted,
        LocalDate proposed,
        String status,
        String manner,
        LocalDate decided,
        String vote,
        String text,
        List<MeasureView.ActionView> actions) {

    /** A member whom other records name with the sponsor. */
    @Schema(name = "AlsoNamed")
    record AlsoNamedView(MemberView member, List<NamingSource> sources, String note) {}

    /** A record that names the member. */
    @Schema(name = "AlsoNamedSource")
    record NamingSource(String citation, String url) {}

    /** A member who joined in offering it. */
    record JoinedView(MemberView member, LocalDate since) {}

    static AmendmentView of(Amendment amendment, RequestedRecord journal, boolean textHeld) {
        var sponsor = amendment.sponsor().map(journal::member).orElse(null);
        var cosponsors = amendment.cosponsorships().stream()
                .map(name -> new JoinedView(journal.member(name.member()), name.since()))
                .toList();
        var disposition = amendment.disposition();
        return new AmendmentView(
                amendment.id().toString(),
                amendment.id().uslm(),
                amendment.id().printed(),
                amendment.measure().toString(),
                amendment.amends().map(Object::toString).orElse(null),
                amendment.amendedAmendment().map(Object::toString).orElse(null),
                sponsor,
                amendment.offeredBy().isEmpty() ? null : amendment.offeredBy(),
                amendment.alsoNamed().stream()
                        .map(named -> new AlsoNamedView(
                                journal.member(named.member()),
                                named.sources().stream()
                                        .map(source -> new NamingSource(source.citation(), source.url()))
                                        .toList(),
                                named.note()))
                        .toList(),
                cosponsors,
                amendment.purpose(),
                amendment.description(),
                amendment.printedIn(),
                amendment.submitted(),
                amendment.proposed().orElse(null),
                disposition.map(came -> came.kind().printed()).orElse(null),
                disposition
                        .flatMap(Disposition::manner)
                        .map(Disposition.Manner::printed)
                        .orElse(null),
                disposition.map(Disposition::date).orElse(null),
                disposition.flatMap(Disposition::rollCall).map(Object::toString).orElse(null),
                textHeld ? "/api/v1/texts?id=" + amendment.id() : null,
                amendment.actions().stream().map(MeasureView.ActionView::of).toList());
    }
}
