package org.engross.web.page;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.engross.citation.ProvisionPath;
import org.engross.comparison.Comparison;
import org.engross.editorial.PopularNames;
import org.engross.export.comparison.CountedChanges;
import org.engross.expression.Comparisons;
import org.engross.expression.ExpressedText;
import org.engross.library.Library;
import org.engross.provenance.ChangeSigners;
import org.engross.provision.Provision;
import org.engross.web.http.Addresses;
import org.engross.web.http.QueryParameters;
import org.engross.web.http.Responses;
import org.engross.web.http.Site;
import org.engross.web.lift.Embeds;
import org.engross.web.lift.Lift;
import org.engross.web.request.Citing;
import org.engross.web.request.RequestedChange;
import org.engross.web.request.RequestedText;

/** The page of one change, to be cited and linked, and its card, to be set into another's page. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class ChangePages {

    private final RequestedText reading;
    private final Comparisons comparisons;
    private final Library library;
    private final Responses answers;
    private final Site site;
    private final ChangeSigners signers;
    private final Citing citing;
    private final PopularNames names;

    ChangePages(
            RequestedText reading,
            Comparisons comparisons,
            Library library,
            Responses answers,
            Site site,
            ChangeSigners signers,
            Citing citing,
            PopularNames names) {
        this.names = names;
        this.signers = signers;
        this.citing = citing;
        this.reading = reading;
        this.comparisons = comparisons;
        this.library = library;
        this.answers = answers;
        this.site = site;
    }

    /**
     * One change. Where the comparison has lost it, since a newer print of a text has come in, the page tells what it
     * was (410), and where nobody knows it, what stands at its place now (404).
     *
     * @param path where it stood when the link was made
     */
    @GET
    @Path("changes/{id}")
    public Response change(
            @PathParam("id") String id,
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @QueryParam("path") String path) {
        return answer(id, from, to, path, false);
    }

    /** One change as a card that needs no script. */
    @GET
    @Path("embed/change")
    public Response card(@QueryParam("id") String id, @QueryParam("from") String from, @QueryParam("to") String to) {
        return answer(id, from, to, null, true);
    }

    /**
     * A comparison in one column that needs no script.
     *
     * @param by only the changes that this text made
     */
    @GET
    @Path("embed/compare")
    public Response comparison(
            @QueryParam("from") String from, @QueryParam("to") String to, @QueryParam("by") String by) {
        var older = reading.text("from", from);
        var newer = reading.text("to", to);
        var comparison = comparisons.of(older, newer);
        var asked = CompareForm.of(older.id(), newer.id(), "inline", List.of(), null, by, null);
        var page = ComparePage.of(asked, older, newer, comparison, signers.of(older, newer, comparison), names);
        var link = site.address()
                + Addresses.comparison(older.id(), newer.id())
                + asked.by().map(text -> "&by=" + Addresses.parameter(text)).orElse("");
        return answers.current(Pages.embedCompare(page, older, newer, link).render(), MediaType.TEXT_HTML);
    }

    private Response answer(String id, String from, String to, String path, boolean asCard) {
        var asked = QueryParameters.value("id", id, RequestedChange::id);
        var place = QueryParameters.optional("path", path, ProvisionPath::parse);
        var older = reading.text("from", from);
        var newer = reading.text("to", to);
        var comparison = comparisons.of(older, newer);
        return comparison.differences().stream()
                .filter(change -> change.id().equals(asked))
                .findFirst()
                .map(change -> page(
                        ChangePage.of(
                                change,
                                signers.of(older, newer, comparison).of(change),
                                comparison,
                                older,
                                newer,
                                site.address()),
                        asCard))
                .orElseGet(() -> gone(asked, place, comparison, older, newer));
    }

    private Response page(ChangePage page, boolean asCard) {
        var html = asCard
                ? Pages.card(page, page.change()).render()
                : Pages.change(page, page.change(), lift(page)).render();
        return answers.current(html, MediaType.TEXT_HTML);
    }

    private Lift lift(ChangePage page) {
        var from = page.from();
        var to = page.to();
        return new Lift(
                citing.change(page.change(), page.comparison(), from, to, Optional.empty()),
                Optional.of(Embeds.change(page.change(), page.comparison(), from, to)
                        .html(site.address())),
                List.of(new Lift.DrawnPart(
                        "This change",
                        "/api/v1/compare?from=" + Addresses.parameter(from.id()) + "&to=" + Addresses.parameter(to.id())
                                + "&change=" + page.change().id() + "&")));
    }

    private Response gone(
            String id, Optional<ProvisionPath> place, Comparison comparison, ExpressedText from, ExpressedText to) {
        var former = FormerChange.find(id, from.id(), everSaid(from), to.id(), everSaid(to));
        var page = new GonePage(id, former, place, CountedChanges.of(comparison), from, to);
        return Response.status(former.isPresent() ? Status.GONE : Status.NOT_FOUND)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .type("text/html;charset=UTF-8")
                .entity(Pages.gone(page).render())
                .build();
    }

    /** What the text says and what it said in holdings since superseded; of an executed text, only what it says. */
    private List<Provision> everSaid(ExpressedText text) {
        var before = text.expression().isSingle()
                ? library.past(text.base().file()).stream()
                        .map(held -> held.document().text())
                : Stream.<Provision>empty();
        return Stream.concat(Stream.of(text.text()), before).toList();
    }
}
