package org.engross.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.engross.citation.ProvisionPath;
import org.engross.citation.TextId;
import org.engross.citation.UslmIdentifier;
import org.engross.expression.ExpressedText;
import org.engross.library.Holding;
import org.engross.library.Library;
import org.engross.library.Nearest;
import org.engross.provision.Walk;

/** The page of a text, at its USLM identifier, and the way from a provision's identifier to its place on the page. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class TextPages {

    private static final int NEAREST = 5;

    private final Reading reading;
    private final Library library;
    private final Journal journal;
    private final Answers answers;

    @Inject
    TextPages(Reading reading, Library library, Journal journal, Answers answers) {
        this.reading = reading;
        this.library = library;
        this.journal = journal;
        this.answers = answers;
    }

    /** The page of any expression. */
    @GET
    @Path("text")
    public Response expression(@QueryParam("id") String id) {
        return page(reading.text("id", id));
    }

    @GET
    @Path("us/{identifier: .+}")
    public Response identifier(@PathParam("identifier") String identifier) {
        return switch (Asked.value("identifier", "/us/" + identifier, UslmIdentifier::parse)) {
            case UslmIdentifier.OfMeasure measure ->
                Response.seeOther(URI.create("/measures/" + measure.measure())).build();
            case UslmIdentifier.OfText text -> at(text);
        };
    }

    private Response at(UslmIdentifier.OfText asked) {
        var read = reading.text("identifier", asked.text().toString());
        if (asked.place().steps().isEmpty()) {
            return asked.text() instanceof TextId.OfAmendment of ? amendment(of, read) : page(read);
        }
        var place = place(read, asked.place());
        return Response.seeOther(URI.create(Addresses.page(read) + "#" + place)).build();
    }

    /** The place if the text has it; a section of a public law that is held alone is the whole of its text. */
    private static ProvisionPath place(ExpressedText read, ProvisionPath asked) {
        if (Walk.find(read.text(), asked).isEmpty()) {
            var paths = Walk.of(read.text()).stream()
                    .map(place -> place.path().toString())
                    .toList();
            var nearest = Nearest.of(asked.toString(), paths, NEAREST);
            throw new Refused(new Problem(
                    "/problems/no-such-provision",
                    "The text has no such provision",
                    404,
                    "'" + read.id() + "' has no provision '" + asked + "'; nearest to it is "
                            + String.join(", ", nearest),
                    Map.of("text", read.id(), "nearestPaths", nearest)));
        }
        return asked;
    }

    private Response page(ExpressedText read) {
        var page = TextPage.of(read, related(read));
        return answers.current(Pages.text(page).render(), MediaType.TEXT_HTML);
    }

    /** An amendment of which the record knows nothing is a text like any other. */
    private Response amendment(TextId.OfAmendment id, ExpressedText read) {
        var known = journal.proceedings().amendment(id.amendment());
        if (known.isEmpty()) {
            return page(read);
        }
        var amendment = known.get();
        var base = new TextId.OfMeasure(amendment.amends());
        var amended = library.find(base).map(held -> reading.text("identifier", base + "+" + id));
        var vote = amendment.disposition().rollCall().flatMap(journal.proceedings()::rollCall);
        var page = AmendmentPage.of(amendment, read, amended, vote, journal);
        return answers.current(Pages.amendment(page).render(), MediaType.TEXT_HTML);
    }

    /** The other versions of the same measure, the other dates of the same law. */
    private List<Holding> related(ExpressedText read) {
        var base = read.expression().base();
        return library.holdings().stream()
                .filter(held ->
                        !held.document().id().equals(read.base().document().id()))
                .filter(held -> isOfSameWork(base, held.document().id()))
                .toList();
    }

    private static boolean isOfSameWork(TextId one, TextId other) {
        return switch (one) {
            case TextId.OfMeasure measure ->
                other instanceof TextId.OfMeasure of
                        && of.version().measure().equals(measure.version().measure());
            case TextId.OfLaw law ->
                other instanceof TextId.OfLaw of && of.law().equals(law.law());
            case TextId.OfAmendment amendment -> false;
        };
    }
}
