package org.engross.web.api;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.engross.citation.TextId;
import org.engross.export.table.VoteTables;
import org.engross.library.Library;
import org.engross.measure.Amendment;
import org.engross.web.filter.AmendmentsAsked;
import org.engross.web.http.Forms;
import org.engross.web.http.Paging;
import org.engross.web.http.Paging.Page;
import org.engross.web.http.Responses;
import org.engross.web.http.XmlRecord;
import org.engross.web.request.RequestedRecord;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code amendments}: what was offered, to whatever measure. */
@Tag(name = "Measures")
@Path("/api/v1/amendments")
@Produces(MediaType.APPLICATION_JSON)
public class AmendmentsResource {

    private final RequestedRecord journal;
    private final Library library;
    private final Responses answers;
    private final XmlRecord xml;

    AmendmentsResource(RequestedRecord journal, Library library, Responses answers, XmlRecord xml) {
        this.xml = xml;
        this.answers = answers;
        this.journal = journal;
        this.library = library;
    }

    @GET
    @Operation(
            operationId = "listAmendments",
            summary = "The amendments held, to whatever measure",
            description = "In order of Congress, chamber and number, unless another order is asked for.")
    public RestResponse<Page<AmendmentView>> amendments(@BeanParam AmendmentsAsked asked, @BeanParam Paging paging) {
        return paging.page(Paging.shown(journal.amendments(asked.question(), paging), this::view));
    }

    @GET
    @Produces({Forms.CSV, Forms.XLSX, Forms.JSONL, Forms.PDF})
    public Response table(@BeanParam AmendmentsAsked asked) {
        var amendments = journal.amendments(asked.question());
        var measures = journal.proceedings()
                .measures(amendments.stream().map(Amendment::measure).distinct().toList());
        return answers.table(
                new VoteTables(journal.everyone()).amendments("amendments", "Amendments", measures, amendments));
    }

    @GET
    @Operation(
            operationId = "getAmendment",
            summary = "An amendment offered: sponsor, purpose, status, vote",
            description =
                    "What the status record says of it, and whether its text is held. In XML each member is an element "
                            + "of its name, and a list has an element item for each thing in it.")
    @Path("{amendment}")
    public AmendmentView amendment(@PathParam("amendment") String id) {
        return view(journal.amendment(id));
    }

    /** The same record in XML; its text, where it is held, is made as USLM at its own address. */
    @GET
    @Path("{amendment}")
    @Produces(MediaType.APPLICATION_XML)
    public String amendmentInXml(@PathParam("amendment") String id) {
        return xml.of("amendment", view(journal.amendment(id)));
    }

    private AmendmentView view(Amendment amendment) {
        return AmendmentView.of(
                amendment,
                journal,
                library.find(new TextId.OfAmendment(amendment.id())).isPresent());
    }
}
