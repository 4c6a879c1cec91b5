package org.engross.web.held;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.engross.citation.ProvisionPath;
import org.engross.citation.UslmIdentifier;
import org.engross.export.json.CertaintyView;
import org.engross.export.json.TextView;
import org.engross.export.json.TreeView;
import org.engross.export.print.ExpressedPrint;
import org.engross.expression.ExpressedText;
import org.engross.provision.Walk;
import org.engross.web.http.Addresses;
import org.engross.web.http.Problem;
import org.engross.web.http.ProblemException;
import org.engross.web.http.QueryParameters;
import org.engross.web.http.Responses;
import org.engross.web.http.Site;
import org.engross.web.request.RequestedPlace;
import org.engross.web.request.RequestedText;

/** What stands at a USLM identifier, for programs: people get the page of the same address. */
@Path("/")
public class IdentifierResource {

    private final RequestedText reading;
    private final Responses answers;

    IdentifierResource(RequestedText reading, Responses answers) {
        this.reading = reading;
        this.answers = answers;
    }

    /**
     * A provision of a text.
     *
     * @param text the id of the text
     * @param certainty of the words of the whole text
     */
    record PlaceView(String text, String uslm, String title, String path, CertaintyView certainty, TreeView provision) {

        static PlaceView of(ExpressedText read, ProvisionPath path) {
            return new PlaceView(
                    read.id(),
                    Addresses.page(read) + "#" + path,
                    read.title(),
                    path.toString(),
                    CertaintyView.of(read),
                    TreeView.of(Walk.find(read.text(), path).getFirst()));
        }
    }

    /** A measure stands in the API; a text is answered here, and so is a provision of one. */
    @GET
    @Path("us/{identifier: .+}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public Response json(@PathParam("identifier") String identifier) {
        return switch (read(identifier)) {
            case UslmIdentifier.OfMeasure of -> Site.seeOther("/api/v1/measures/" + of.measure());
            case UslmIdentifier.OfText of -> {
                var read = text(of);
                yield of.place().steps().isEmpty()
                        ? answers.text(of.text().toString(), read, TextView.of(read))
                                .toResponse()
                        : answers.text(
                                        of.text().toString(),
                                        read,
                                        PlaceView.of(read, RequestedPlace.of(of.place(), read)))
                                .toResponse();
            }
        };
    }

    /** A provision is found in the USLM of its text, and a measure has several texts. */
    @GET
    @Path("us/{identifier: .+}")
    @Produces(MediaType.APPLICATION_XML)
    @Operation(hidden = true)
    public Response xml(@PathParam("identifier") String identifier) {
        return switch (read(identifier)) {
            case UslmIdentifier.OfMeasure of ->
                throw new ProblemException(new Problem(
                        "/problems/no-such-form",
                        "Not available in that format",
                        406,
                        "a measure has several texts, and each is made as XML at its own identifier, such as "
                                + of.measure().uslm() + "/ih",
                        Map.of("mediaTypes", List.of(MediaType.TEXT_HTML, MediaType.APPLICATION_JSON))));
            case UslmIdentifier.OfText of -> {
                var read = text(of);
                yield of.place().steps().isEmpty()
                        ? answers.text(of.text().toString(), read, ExpressedPrint.uslm(read))
                                .toResponse()
                        : Site.seeOther(Addresses.page(read) + "#" + RequestedPlace.of(of.place(), read));
            }
        };
    }

    private static UslmIdentifier read(String identifier) {
        return QueryParameters.value("identifier", "/us/" + identifier, UslmIdentifier::parse);
    }

    private ExpressedText text(UslmIdentifier.OfText of) {
        return reading.text("identifier", of.text().toString());
    }
}
