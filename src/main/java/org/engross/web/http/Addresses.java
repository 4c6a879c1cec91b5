package org.engross.web.http;

import io.quarkus.qute.TemplateExtension;
import jakarta.ws.rs.core.MediaType;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.engross.citation.AmendmentId;
import org.engross.citation.Expression;
import org.engross.citation.MeasureId;
import org.engross.comparison.ProvisionChange;
import org.engross.expression.ExpressedText;

/** Where things are found. */
public final class Addresses {

    private Addresses() {}

    /** The page of a text: the USLM identifier where the text is held as it is, else the expression as a parameter. */
    @TemplateExtension
    public static String page(ExpressedText read) {
        return page(read.expression());
    }

    /** The page of the text that an expression names. */
    @TemplateExtension
    public static String page(Expression expression) {
        return expression.isSingle() ? expression.base().uslm() : "/text?id=" + parameter(expression.toString());
    }

    public static String comparison(String from, String to) {
        return "/compare?from=" + parameter(from) + "&to=" + parameter(to);
    }

    /** The page of one change; the path tells where it stood should it ever be gone. */
    public static String change(ProvisionChange change, String from, String to) {
        return change(change.id(), change.path().toString(), from, to);
    }

    /**
     * The page of one change, by its id.
     *
     * @param path where it stood
     */
    public static String change(String id, String path, String from, String to) {
        return "/changes/" + id + "?from=" + parameter(from) + "&to=" + parameter(to) + "&path=" + parameter(path);
    }

    /** Where a text stands in forms for programs. */
    @TemplateExtension
    public static List<Alternate> alternates(ExpressedText read) {
        var address = "/api/v1/texts?id=" + parameter(read.expression().toString()) + "&format=";
        return List.of(
                new Alternate(address + "json", MediaType.APPLICATION_JSON),
                new Alternate(address + "xml", MediaType.APPLICATION_XML),
                new Alternate(address + "markdown", Forms.MARKDOWN),
                new Alternate(address + "plain", MediaType.TEXT_PLAIN));
    }

    /** Where the record of a measure stands in forms for programs. */
    @TemplateExtension
    public static List<Alternate> alternates(MeasureId measure) {
        return ofRecord("/api/v1/measures/" + measure);
    }

    /** The same of an amendment. */
    @TemplateExtension
    public static List<Alternate> alternates(AmendmentId amendment) {
        return ofRecord("/api/v1/amendments/" + amendment);
    }

    private static List<Alternate> ofRecord(String address) {
        return List.of(
                new Alternate(address + "?format=json", MediaType.APPLICATION_JSON),
                new Alternate(address + "?format=xml", MediaType.APPLICATION_XML));
    }

    /** A Link header that names them all. */
    public static String links(List<Alternate> alternates) {
        return alternates.stream().map(Alternate::link).collect(Collectors.joining(", "));
    }

    /** The same in another form. */
    public record Alternate(String href, String type) {

        /** As RFC 8288 has it. */
        public String link() {
            return "<" + href + ">; rel=\"alternate\"; type=\"" + type + "\"";
        }
    }

    /** A value for a query string; the slash and the at sign, which are allowed there, stay readable. */
    public static String parameter(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8)
                .replace("%2F", "/")
                .replace("%40", "@");
    }
}
