package org.engross.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

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
        if (!isForPrograms(request)) {
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

    /** What is not made in the form asked for is refused: the same in another form would be taken for it. */
    @ServerResponseFilter
    void nothingButWhatWasAskedFor(ContainerRequestContext request, ContainerResponseContext response) {
        var asked = request.getUriInfo().getQueryParameters().getFirst("format");
        var made = response.getMediaType();
        if (isForPrograms(request)
                && FORMATS.containsKey(asked)
                && response.getStatus() == 200
                && !MediaType.valueOf(FORMATS.get(asked)).isCompatible(made)) {
            Problems.instead(
                    response,
                    new Problem(
                            "/problems/no-such-form",
                            "This is not made in that form",
                            406,
                            "there is no " + asked + " of this; it is made as " + made.getType() + "/"
                                    + made.getSubtype() + " among others",
                            Map.of("parameter", "format", "value", asked)));
        }
    }

    private static boolean isForPrograms(ContainerRequestContext request) {
        return Problems.path(request.getUriInfo()).startsWith("/api/");
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
