package org.engross.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.engross.measure.Amendment;
import org.engross.measure.Disposition;
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

    static AmendmentView of(Amendment amendment, MemberView sponsor, boolean textHeld) {
        var disposition = amendment.disposition();
        return new AmendmentView(
                amendment.id().toString(),
                amendment.id().uslm(),
                amendment.id().printed(),
                amendment.amends().toString(),
                sponsor,
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
