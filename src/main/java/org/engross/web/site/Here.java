package org.engross.web.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Objects;
import org.engross.citation.AmendmentId;
import org.engross.citation.Expression;
import org.engross.citation.MeasureId;
import org.engross.citation.TextId;
import org.engross.citation.VersionId;
import org.engross.editorial.TextNames;
import org.engross.web.http.Addresses;
import org.engross.web.http.Link;
import org.engross.web.http.Routes;
import org.engross.web.http.Site;
import org.engross.web.lift.Embeds;

/** The page that is being printed, for the head and the navigation that all pages share. */
@Named("here")
@RequestScoped
public class Here {

    private final UriInfo uri;
    private final Site site;
    private final Trail trail;
    private final TextNames names;

    Here(UriInfo uri, Site site, Trail trail, TextNames names) {
        this.uri = uri;
        this.site = site;
        this.trail = trail;
        this.names = names;
    }

    /** From the slash on, without what is asked of it. */
    public String path() {
        return Routes.path(uri);
    }

    /** From the slash on. */
    public String asked() {
        var query = uri.getRequestUri().getRawQuery();
        return uri.getRequestUri().getRawPath() + (query == null ? "" : "?" + query);
    }

    /** The absolute address of a page of this server. */
    public String absolute(String page) {
        return page.startsWith("http") ? page : site.address() + page;
    }

    public boolean isHome() {
        return path().equals("/");
    }

    /** What the page is about, where it does not say so itself. */
    public String description() {
        return Sections.of(path()).description();
    }

    public List<NavigationItem> navigation() {
        var begins = way().stream().map(Link::href).findFirst().orElse("");
        return Sections.navigation().stream()
                .map(one -> new NavigationItem(one.address(), one.label(), current(one.address(), begins)))
                .toList();
    }

    /** The mark of a place that one is at, or that the way here goes through; empty elsewhere. */
    private String current(String place, String begins) {
        return path().equals(place) ? "page" : begins.equals(place) ? "true" : "";
    }

    /** The way here from the first page, this page last. */
    public List<Link> way() {
        return trail.to(
                path(), Objects.requireNonNullElse(uri.getQueryParameters().getFirst("id"), ""));
    }

    /** Where a program learns how to embed this page; empty where it cannot be embedded. */
    public String oembed() {
        return Embeds.has(uri.getRequestUri())
                ? site.address() + "/oembed?url=" + Addresses.parameter(site.address() + asked())
                : "";
    }

    /** What people call a text, a measure or an amendment. */
    public String called(Object named) {
        return switch (named) {
            case Expression expression -> names.of(expression);
            case TextId text -> names.of(text);
            case AmendmentId amendment -> names.of(new TextId.OfAmendment(amendment));
            case VersionId version -> names.of(new TextId.OfMeasure(version));
            case MeasureId measure -> names.of(measure);
            default -> named.toString();
        };
    }

    /**
     * A place of the navigation.
     *
     * @param current {@code page}, {@code true} or empty, as {@code aria-current} has it
     */
    public record NavigationItem(String href, String label, String current) {}
}
