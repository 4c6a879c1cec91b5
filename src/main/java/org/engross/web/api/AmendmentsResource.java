package org.engross.web.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.engross.citation.TextId;
import org.engross.library.Library;
import org.engross.web.request.RequestedRecord;

/** {@code amendments/{a}}: one amendment offered. */
@Tag(name = "Measures")
@Path("/api/v1/amendments")
@Produces(MediaType.APPLICATION_JSON)
public class AmendmentsResource {

    private final RequestedRecord journal;
    private final Library library;

    AmendmentsResource(RequestedRecord journal, Library library) {
        this.journal = journal;
        this.library = library;
    }

    @GET
    @Operation(
            operationId = "getAmendment",
            summary = "An amendment offered: sponsor, purpose, status, vote",
            description = "What the status record says of it, and whether its text is held.")
    @Path("{amendment}")
    public AmendmentView amendment(@PathParam("amendment") String id) {
        var amendment = journal.amendment(id);
        return AmendmentView.of(
                amendment,
                journal,
                library.find(new TextId.OfAmendment(amendment.id())).isPresent());
    }
}
