package org.engross.web.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Arrays;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.engross.export.paper.Paper;
import org.engross.library.Sha256;

/** Answers with a strong entity tag made from the content, and with 304 to a client that has the content already. */
@RequestScoped
public class Responses {

    /**
     * How long a text fixed for good is kept unasked. Its words stay, but our copy of them may be corrected, and another
     * release may print them otherwise, so it is not longer than this.
     */
    private static final int A_DAY = 86_400;

    private static final int TAG_LENGTH = 32;

    /** The client keeps it and asks each time whether it is still so. */
    private static final String NO_CACHE = "no-cache";

    private final Request request;
    private final HttpHeaders headers;
    private final ObjectMapper json;
    private final String release;

    @Inject
    Responses(
            Request request,
            HttpHeaders headers,
            ObjectMapper json,
            @ConfigProperty(name = "quarkus.application.version") String release) {
        this.request = request;
        this.headers = headers;
        this.json = json;
        this.release = release;
    }

    /** A text or comparison, to be kept as long as what its address names allows. */
    public Response text(Permanence names, String body, String mediaType) {
        return answer(
                body,
                mediaType,
                switch (names) {
                    case FIXED -> "public, max-age=" + A_DAY + ", immutable";
                    case MOVING -> NO_CACHE;
                });
    }

    public Response text(Permanence names, Object body) {
        return text(names, asJson(body), MediaType.APPLICATION_JSON);
    }

    /** An answer that may change with what is held: the client asks again each time. */
    public Response current(String body, String mediaType) {
        return answer(body, mediaType, NO_CACHE);
    }

    public Response current(Object body) {
        return current(asJson(body), MediaType.APPLICATION_JSON);
    }

    /** A document for paper, made only for a client that does not have it. */
    public Response onPaper(Paper paper, String fileName) {
        return made(paper.xhtml() + paper.date(), Forms.PDF, fileName, paper::print);
    }

    /** A file that is at hand. */
    public Response whole(byte[] file, String mediaType, String fileName) {
        return made(Sha256.of(file), mediaType, fileName, out -> out.write(file));
    }

    /**
     * A file that is costly to make and so is made only for a client that does not have it. The same content, printed by
     * the same release, gives the same bytes.
     *
     * @param content what the file is made from, or its digest
     */
    public Response made(String content, String mediaType, String fileName, StreamingOutput file) {
        return tagged(
                release + "\n" + mediaType + "\n" + content,
                NO_CACHE,
                () -> Response.ok(file)
                        .type(mediaType)
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + fileName + "\""));
    }

    private Response answer(String body, String mediaType, String cacheControl) {
        return tagged(
                mediaType + "\n" + body, cacheControl, () -> Response.ok(body).type(mediaType + ";charset=UTF-8"));
    }

    /** Every tag is made here, and every one is strong. */
    private Response tagged(String content, String cacheControl, Supplier<Response.ResponseBuilder> whole) {
        var tag = new EntityTag(Sha256.of(content).substring(0, TAG_LENGTH));
        var known = isKnown(tag) ? Response.notModified() : request.evaluatePreconditions(tag);
        return (known != null ? known : whole.get())
                .tag(tag)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT + ", " + HttpHeaders.ACCEPT_ENCODING)
                .header(HttpHeaders.CACHE_CONTROL, cacheControl)
                .build();
    }

    /** If-None-Match compares weakly (RFC 9110, 13.1.2): a tag that a proxy made weak is still the same tag. */
    private boolean isKnown(EntityTag tag) {
        var asked = headers.getRequestHeader(HttpHeaders.IF_NONE_MATCH);
        return asked.stream()
                .flatMap(line -> Arrays.stream(line.split(",")))
                .map(one -> one.strip().replaceFirst("^W/", ""))
                .anyMatch(one -> one.equals("*") || one.equals("\"" + tag.getValue() + "\""));
    }

    private String asJson(Object body) {
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an answer that cannot be written as JSON", e);
        }
    }
}
