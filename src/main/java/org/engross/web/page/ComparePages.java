package org.engross.web.page;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.engross.citation.PlacedExpression;
import org.engross.citation.ProvisionPath;
import org.engross.editorial.PopularNames;
import org.engross.expression.Comparisons;
import org.engross.expression.ExpressedText;
import org.engross.provenance.ChangeSigners;
import org.engross.web.http.Site;
import org.engross.web.lift.Embeds;
import org.engross.web.lift.Lift;
import org.engross.web.request.Citing;
import org.engross.web.request.RequestedPlace;
import org.engross.web.request.RequestedText;

/** The comparison page, and the page on which to choose what to compare. */
@Path("/compare")
@Produces(MediaType.TEXT_HTML)
public class ComparePages {

    private final RequestedText reading;
    private final Comparisons comparisons;
    private final ChangeSigners signers;
    private final PopularNames names;
    private final Chooser chooser;
    private final Citing citing;
    private final Embeds embeds;
    private final Site site;

    ComparePages(
            RequestedText reading,
            Comparisons comparisons,
            ChangeSigners signers,
            PopularNames names,
            Chooser chooser,
            Citing citing,
            Embeds embeds,
            Site site) {
        this.citing = citing;
        this.embeds = embeds;
        this.site = site;
        this.signers = signers;
        this.names = names;
        this.reading = reading;
        this.comparisons = comparisons;
        this.chooser = chooser;
    }

    /**
     * The comparison, or the chooser where one of the two texts is wanting.
     *
     * @param view {@code side}, {@code inline} or {@code print}
     * @param kinds the kinds of change to show; none means all
     * @param path only this provision and what stands below it
     * @param by only the changes that this text made: {@code hamdt526-115}
     * @param same {@code open} folds nothing
     */
    @GET
    public String compare(
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @QueryParam("view") String view,
            @QueryParam("kind") List<String> kinds,
            @QueryParam("path") String path,
            @QueryParam("by") String by,
            @QueryParam("same") String same) {
        if (isBlank(from) || isBlank(to)) {
            return Pages.choose(
                            Objects.requireNonNullElse(from, ""),
                            Objects.requireNonNullElse(to, ""),
                            chooser.groups(),
                            chooser.begun(from, to))
                    .render();
        }
        var first = reading.named("from", from);
        var second = reading.named("to", to);
        var older = reading.whole("from", first);
        var newer = reading.whole("to", second);
        var place = RequestedPlace.named(path, first.place(), second.place())
                .map(ProvisionPath::toString)
                .orElse("");
        var asked = CompareForm.of(older.id(), newer.id(), view, kinds, place, by, same);
        var comparison = comparisons.of(older, newer);
        var signatures = signers.of(older, newer, comparison);
        var page = ComparePage.of(asked, older, newer, comparison, signatures, names);
        return Pages.compare(page, older, newer, lift(asked, older, newer)).render();
    }

    private Lift lift(CompareForm asked, ExpressedText older, ExpressedText newer) {
        return new Lift(
                citing.comparison(older, newer, Optional.empty()),
                Optional.of(embeds.comparison(older, newer, asked.by()).html(site.address())),
                List.of());
    }

    /** A text beside what two others make of it; where the third is wanting, the page to choose it. */
    @GET
    @Path("three")
    public String three(
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @QueryParam("third") String third,
            @QueryParam("path") String path) {
        if (isBlank(from) || isBlank(to) || isBlank(third)) {
            return Pages.chooseThree(
                            Objects.requireNonNullElse(from, ""),
                            Objects.requireNonNullElse(to, ""),
                            chooser.groups(),
                            chooser.begun(from, to, third))
                    .render();
        }
        var named = List.of(reading.named("from", from), reading.named("to", to), reading.named("third", third));
        var first = reading.whole("from", named.get(0));
        var second = reading.whole("to", named.get(1));
        var last = reading.whole("third", named.get(2));
        var page = new ThreePage(
                List.of(first, second, last),
                List.of(comparisons.of(first, first), comparisons.of(first, second), comparisons.of(first, last)),
                RequestedPlace.named(
                        path, named.stream().map(PlacedExpression::place).toArray(ProvisionPath[]::new)));
        return Pages.three(page, chooser.groups()).render();
    }

    private static boolean isBlank(String value) {
        return value == null || value.isBlank();
    }
}
