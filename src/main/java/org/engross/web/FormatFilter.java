package org.engross.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** {@code ?format=} says the same as the Accept header, for links and for people who type addresses. */
class FormatFilter {

    private static final Map<String, String> FORMATS = new LinkedHashMap<>();

    static {
        FORMATS.put("json", MediaType.APPLICATION_JSON);
        FORMATS.put("html", MediaType.TEXT_HTML);
        FORMATS.put("plain", MediaType.TEXT_PLAIN);
        FORMATS.put("markdown", "text/markdown");
        FORMATS.put("xml", MediaType.APPLICATION_XML);
        FORMATS.put("csv", Forms.CSV);
        FORMATS.put("xlsx", Forms.XLSX);
        FORMATS.put("jsonl", Forms.JSONL);
        FORMATS.put("pdf", Forms.PDF);
        FORMATS.put("docx", Forms.DOCX);
        FORMATS.put("svg", Forms.SVG);
    }

    @ServerRequestFilter(preMatching = true)
    void formatAsAccept(ContainerRequestContext request) {
        if (!Problems.path(request.getUriInfo()).startsWith("/api/")) {
            return;
        }
        var asked = request.getUriInfo().getQueryParameters().getFirst("format");
        if (asked != null) {
            var format = Asked.value("format", asked, FormatFilter::mediaType);
            request.getHeaders().putSingle(HttpHeaders.ACCEPT, format);
        } else if (acceptsAnything(request.getHeaderString(HttpHeaders.ACCEPT))) {
            request.getHeaders().putSingle(HttpHeaders.ACCEPT, MediaType.APPLICATION_JSON + ", */*;q=0.5");
        }
    }

    /** Of a client that does not care, programs are the likelier, so it gets JSON. */
    private static boolean acceptsAnything(String accept) {
        return accept == null || accept.isBlank() || accept.strip().equals("*/*");
    }

    private static String mediaType(String format) {
        var type = FORMATS.get(format);
        if (type == null) {
            throw new IllegalArgumentException(
                    "not a format: '" + format + "' (the formats are " + String.join(", ", FORMATS.keySet()) + ")");
        }
        return type;
    }
}
