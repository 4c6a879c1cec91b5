package org.engross.web.page;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.engross.citation.TextId;
import org.engross.citation.UslmIdentifier;
import org.engross.expression.ExpressedText;
import org.engross.library.Holding;
import org.engross.library.Library;
import org.engross.measure.Amendment;
import org.engross.measure.Disposition;
import org.engross.web.http.Addresses;
import org.engross.web.http.QueryParameters;
import org.engross.web.http.Responses;
import org.engross.web.http.Site;
import org.engross.web.lift.Lift;
import org.engross.web.request.AmendedMeasure;
import org.engross.web.request.Citing;
import org.engross.web.request.RequestedRecord;
import org.engross.web.request.RequestedText;

/** The page of a text, at its USLM identifier, and the way from a provision's identifier to its place on the page. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class TextPages {

    private final RequestedText reading;
    private final Library library;
    private final RequestedRecord journal;
    private final Responses answers;
    private final Citing citing;

    TextPages(RequestedText reading, Library library, RequestedRecord journal, Responses answers, Citing citing) {
        this.citing = citing;
        this.reading = reading;
        this.library = library;
        this.journal = journal;
        this.answers = answers;
    }

    /** The page of any expression. */
    @GET
    @Path("text")
    public Response expression(@QueryParam("id") String id) {
        var asked = reading.placed("id", id, null);
        return asked.place()
                .map(place -> Site.seeOther(Addresses.page(asked.text()) + "#" + place))
                .orElseGet(() -> page(asked.text()));
    }

    @GET
    @Path("us/{identifier: .+}")
    public Response identifier(@PathParam("identifier") String identifier) {
        return switch (QueryParameters.value("identifier", "/us/" + identifier, UslmIdentifier::parse)) {
            case UslmIdentifier.OfMeasure measure -> Site.seeOther("/measures/" + measure.measure());
            case UslmIdentifier.OfText text -> at(text, "/us/" + identifier);
        };
    }

    private Response at(UslmIdentifier.OfText asked, String identifier) {
        var unheld = withoutText(asked);
        if (unheld.isPresent()) {
            var page =
                    answers.current(Pages.amendmentRecord(unheld.get(), journal).render(), MediaType.TEXT_HTML);
            page.getHeaders()
                    .putSingle(
                            HttpHeaders.LINK,
                            Addresses.links(Addresses.alternates(unheld.get().id())));
            return page;
        }
        var named = reading.placed("identifier", identifier, null);
        var read = named.text();
        return named.place()
                .map(place -> Site.seeOther(Addresses.page(read) + "#" + place))
                .orElseGet(() -> asked.text() instanceof TextId.OfAmendment of ? amendment(of, read) : page(read));
    }

    /** An amendment of which the record tells and no text is held. */
    private Optional<Amendment> withoutText(UslmIdentifier.OfText asked) {
        return asked.text() instanceof TextId.OfAmendment of
                        && asked.place().steps().isEmpty()
                        && library.find(of).isEmpty()
                ? journal.proceedings().amendment(of.amendment())
                : Optional.empty();
    }

    private Response page(ExpressedText read) {
        return linked(
                read,
                answers.current(
                        Pages.text(
                                        read,
                                        read.base().document(),
                                        AmendedMeasure.of(read, library, journal.proceedings()),
                                        related(read),
                                        lift(read))
                                .render(),
                        MediaType.TEXT_HTML));
    }

    /** With the addresses of the same text for programs. */
    private static Response linked(ExpressedText read, Response page) {
        page.getHeaders().putSingle(HttpHeaders.LINK, Addresses.links(Addresses.alternates(read)));
        return page;
    }

    private Lift lift(ExpressedText read) {
        return Lift.of(citing.text(read, Optional.empty(), Optional.empty()));
    }

    /** An amendment of which the record knows nothing is a text like any other. */
    private Response amendment(TextId.OfAmendment id, ExpressedText read) {
        var known = journal.proceedings().amendment(id.amendment());
        if (known.isEmpty()) {
            return page(read);
        }
        var amendment = known.get();
        var amended = amendment
                .amends()
                .map(TextId.OfMeasure::new)
                .filter(base -> library.find(base).isPresent())
                .map(base -> reading.text("identifier", base + "+" + id));
        var vote = amendment.disposition().flatMap(Disposition::rollCall).flatMap(journal.proceedings()::rollCall);
        return linked(
                read,
                answers.current(
                        Pages.amendment(amendment, read, amended, vote, journal, lift(read))
                                .render(),
                        MediaType.TEXT_HTML));
    }

    /** The other versions of the same measure, the other dates of the same law. */
    private List<Holding> related(ExpressedText read) {
        return sameWork(read.expression().base()).stream()
                .filter(held ->
                        !held.document().id().equals(read.base().document().id()))
                .toList();
    }

    private List<Holding> sameWork(TextId text) {
        return switch (text) {
            case TextId.OfMeasure of -> library.versions(of.version().measure());
            case TextId.OfLaw of -> library.texts(of.law());
            case TextId.OfAmendment of -> List.of();
        };
    }
}
