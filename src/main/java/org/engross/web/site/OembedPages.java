package org.engross.web.site;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.Map;
import org.engross.web.http.Problem;
import org.engross.web.http.ProblemException;
import org.engross.web.http.QueryParameters;
import org.engross.web.http.Site;
import org.engross.web.lift.Embeds;

/** How a page is embedded, for programs that are given its address: oEmbed 1.0 (oembed.com), as JSON. */
@Path("/oembed")
public class OembedPages {

    /** In CSS pixels, of a frame whose page does not say how much room it has. */
    private static final int WIDTH = 640;

    private final Site site;
    private final Embeds embeds;

    OembedPages(Site site, Embeds embeds) {
        this.site = site;
        this.embeds = embeds;
    }

    /** What oEmbed calls a rich answer. */
    record OembedAnswer(
            String version,
            String type,
            @JsonProperty("provider_name") String providerName,
            @JsonProperty("provider_url") String providerUrl,
            String title,
            String html,
            int width,
            int height) {}

    /**
     * The frame that shows what a page shows.
     *
     * @param url the absolute address of a page of this server
     * @param maxWidth in CSS pixels
     * @param maxHeight in CSS pixels
     */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public OembedAnswer embed(
            @QueryParam("url") String url,
            @QueryParam("format") String format,
            @QueryParam("maxwidth") String maxWidth,
            @QueryParam("maxheight") String maxHeight) {
        if (format != null && !format.equals("json")) {
            throw new ProblemException(new Problem(
                    "/problems/no-such-form",
                    "This is not made in that form",
                    501,
                    "oEmbed is made as json",
                    Map.of()));
        }
        var page = QueryParameters.value("url", url, URI::create);
        var base = site.address();
        if (!page.toString().startsWith(base + "/")) {
            throw new NotFoundException();
        }
        var embed = embeds.of(page).orElseThrow(NotFoundException::new);
        int width = Math.min(WIDTH, most("maxwidth", maxWidth));
        int height = Math.min(embed.height(), most("maxheight", maxHeight));
        return new OembedAnswer(
                "1.0",
                "rich",
                "Engross",
                base + "/",
                embed.title(),
                embed.frame(base, Integer.toString(width), height),
                width,
                height);
    }

    private static int most(String parameter, String value) {
        return QueryParameters.optional(parameter, value, one -> {
                    if (!one.matches("[1-9][0-9]{0,5}")) {
                        throw new IllegalArgumentException("'" + one + "' is not a number of pixels");
                    }
                    return Integer.parseInt(one);
                })
                .orElse(Integer.MAX_VALUE);
    }
}
