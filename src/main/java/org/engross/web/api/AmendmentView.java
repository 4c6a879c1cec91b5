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
@Schema(
        requiredProperties = {
            "id",
            "uslm",
            "printed",
            "amends",
            "sponsor",
            "alsoNamed",
            "cosponsors",
            "status",
            "actions"
        })
record AmendmentView(
        String id,
        String uslm,
        String printed,
        String amends,
        MemberView sponsor,
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
        var sponsor = journal.member(amendment.sponsor());
        var cosponsors = amendment.cosponsorships().stream()
                .map(name -> new JoinedView(journal.member(name.member()), name.since()))
                .toList();
        var disposition = amendment.disposition();
        return new AmendmentView(
                amendment.id().toString(),
                amendment.id().uslm(),
                amendment.id().printed(),
                amendment.amends().toString(),
                sponsor,
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
                disposition.kind().printed(),
                disposition.manner().map(Disposition.Manner::printed).orElse(null),
                disposition.date(),
                disposition.rollCall().map(Object::toString).orElse(null),
                textHeld ? "/api/v1/texts?id=" + amendment.id() : null,
                amendment.actions().stream().map(MeasureView.ActionView::of).toList());
    }
}
