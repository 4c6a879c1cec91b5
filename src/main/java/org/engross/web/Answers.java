package org.engross.web;

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
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.engross.export.paper.Paper;

/** Answers with a strong entity tag made from the content, and with 304 to a client that has the content already. */
@RequestScoped
class Answers {

    private static final int A_YEAR = 31_536_000;
    private static final int TAG_LENGTH = 32;

    /** The client keeps it and asks each time whether it is still so. */
    private static final String NO_CACHE = "no-cache";

    private final Request request;
    private final ObjectMapper json;
    private final String release;

    @Inject
    Answers(Request request, ObjectMapper json, @ConfigProperty(name = "quarkus.application.version") String release) {
        this.request = request;
        this.json = json;
        this.release = release;
    }

    /** A text or comparison of fixed versions, which never changes. */
    Response fixed(String body, String mediaType) {
        return answer(body, mediaType, "public, max-age=" + A_YEAR + ", immutable");
    }

    Response fixed(Object body) {
        return fixed(asJson(body), MediaType.APPLICATION_JSON);
    }

    /** An answer that may change with what is held: the client asks again each time. */
    Response current(String body, String mediaType) {
        return answer(body, mediaType, NO_CACHE);
    }

    Response current(Object body) {
        return current(asJson(body), MediaType.APPLICATION_JSON);
    }

    /** A document for paper, made only for a client that does not have it. */
    Response onPaper(Paper paper, String fileName) {
        return made(paper.xhtml() + paper.date(), Forms.PDF, fileName, paper::print);
    }

    /** A file that is at hand. */
    Response whole(byte[] file, String mediaType, String fileName) {
        return made(digest(file), mediaType, fileName, out -> out.write(file));
    }

    /**
     * A file that is costly to make and so is made only for a client that does not have it. The same content, printed by
     * the same release, gives the same bytes.
     *
     * @param content what the file is made from, or its digest
     */
    Response made(String content, String mediaType, String fileName, StreamingOutput file) {
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
        var tag = new EntityTag(digest(content.getBytes(StandardCharsets.UTF_8)).substring(0, TAG_LENGTH));
        var known = request.evaluatePreconditions(tag);
        return (known != null ? known : whole.get())
                .tag(tag)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .header(HttpHeaders.CACHE_CONTROL, cacheControl)
                .build();
    }

    private String asJson(Object body) {
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an answer that cannot be written as JSON", e);
        }
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
