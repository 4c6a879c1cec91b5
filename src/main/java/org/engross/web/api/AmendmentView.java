package org.engross.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.engross.measure.Amendment;
import org.engross.measure.Disposition;
import org.engross.member.MemberId;
import org.engross.web.request.MemberView;

/** An amendment offered, as JSON. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(requiredProperties = {"id", "uslm", "printed", "amends", "sponsor", "status", "actions"})
record AmendmentView(
        String id,
        String uslm,
        String printed,
        String amends,
        MemberView sponsor,
        List<AlsoNamedView> alsoNamed,
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
    record AlsoNamedView(MemberView member, List<NamingView> sources, String note) {}

    /** A record that names the member. */
    @Schema(name = "AlsoNamedSource")
    record NamingView(String citation, String url) {}

    static AmendmentView of(Amendment amendment, Function<MemberId, MemberView> member, boolean textHeld) {
        var disposition = amendment.disposition();
        return new AmendmentView(
                amendment.id().toString(),
                amendment.id().uslm(),
                amendment.id().printed(),
                amendment.amends().toString(),
                member.apply(amendment.sponsor()),
                amendment.alsoNamed().stream()
                        .map(named -> new AlsoNamedView(
                                member.apply(named.member()),
                                named.sources().stream()
                                        .map(source -> new NamingView(source.citation(), source.url()))
                                        .toList(),
                                named.note()))
                        .toList(),
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
