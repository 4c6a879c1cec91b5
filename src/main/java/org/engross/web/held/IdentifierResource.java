package org.engross.web.held;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.engross.citation.TextId;
import org.engross.citation.UslmIdentifier;
import org.engross.library.Library;
import org.engross.web.http.QueryParameters;
import org.engross.web.http.Responses;
import org.engross.web.http.Site;
import org.engross.web.request.PlacedText;
import org.engross.web.request.RequestedRecord;
import org.engross.web.request.RequestedText;

/**
 * What stands at a USLM identifier, for programs: people get the page of the same address. A text is answered here, and so is
 * a provision of one; the record of a measure, or of an amendment of which no text is held, stands in the API.
 */
@Path("/")
public class IdentifierResource {

    private final RequestedText reading;
    private final RequestedRecord journal;
    private final Library library;
    private final Responses answers;

    IdentifierResource(RequestedText reading, RequestedRecord journal, Library library, Responses answers) {
        this.reading = reading;
        this.journal = journal;
        this.library = library;
        this.answers = answers;
    }

    @GET
    @Path("us/{identifier: .+}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public Response json(@PathParam("identifier") String identifier) {
        return answer(
                identifier,
                "json",
                asked -> answers.text(asked.names(), asked.view()).toResponse());
    }

    @GET
    @Path("us/{identifier: .+}")
    @Produces(MediaType.APPLICATION_XML)
    @Operation(hidden = true)
    public Response xml(@PathParam("identifier") String identifier) {
        return answer(
                identifier,
                "xml",
                asked -> answers.text(asked.names(), asked.uslm()).toResponse());
    }

    private Response answer(String identifier, String form, Function<PlacedText, Response> text) {
        var named = QueryParameters.value("identifier", identifier(identifier), UslmIdentifier::parse);
        return record(named)
                .map(address -> Site.seeOther(address + "?format=" + form))
                .orElseGet(() -> text.apply(reading.placed("identifier", identifier(identifier), null)));
    }

    /** The address of the record where that is what is known. */
    private Optional<String> record(UslmIdentifier named) {
        return switch (named) {
            case UslmIdentifier.OfMeasure of -> Optional.of("/api/v1/measures/" + of.measure());
            case UslmIdentifier.OfText of ->
                of.text() instanceof TextId.OfAmendment amendment
                                && library.find(amendment).isEmpty()
                                && journal.proceedings()
                                        .amendment(amendment.amendment())
                                        .isPresent()
                        ? Optional.of("/api/v1/amendments/" + amendment)
                        : Optional.empty();
        };
    }

    private static String identifier(String below) {
        return "/us/" + below;
    }
}
