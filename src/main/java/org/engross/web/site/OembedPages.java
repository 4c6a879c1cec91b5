package org.engross.web.site;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.engross.web.http.Problem;
import org.engross.web.http.ProblemException;
import org.engross.web.http.QueryParameters;
import org.engross.web.http.Site;

/** How a page is embedded, for programs that are given its address: oEmbed 1.0 (oembed.com), as JSON. */
@Path("/oembed")
public class OembedPages {

    private final Site site;

    OembedPages(Site site) {
        this.site = site;
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
     * The frame that shows the card of a page.
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
        var card = Embeds.of(page.getPath(), query(page)).orElseThrow(NotFoundException::new);
        int width = Math.min(card.width(), most("maxwidth", maxWidth));
        int height = Math.min(card.height(), most("maxheight", maxHeight));
        return new OembedAnswer(
                "1.0", "rich", "Engross", base + "/", card.title(), frame(base, card, width, height), width, height);
    }

    private static String frame(String base, Embeds.EmbeddedCard card, int width, int height) {
        return "<iframe src=\"" + base + card.address().replace("&", "&amp;").replace("\"", "%22") + "\" title=\""
                + card.title() + "\" width=\"" + width + "\" height=\"" + height
                + "\" style=\"border:0;max-width:100%\" loading=\"lazy\"></iframe>";
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

    private static MultivaluedMap<String, String> query(URI page) {
        var query = new MultivaluedHashMap<String, String>();
        for (var pair : (page.getRawQuery() == null ? "" : page.getRawQuery()).split("&")) {
            int is = pair.indexOf('=');
            if (is > 0) {
                query.add(decoded(pair.substring(0, is)), decoded(pair.substring(is + 1)));
            }
        }
        return query;
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part, StandardCharsets.UTF_8);
    }
}
