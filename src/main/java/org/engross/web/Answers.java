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

/** Answers with a strong entity tag made from the content, and with 304 to a client that has the content already. */
@RequestScoped
class Answers {

    private static final int A_YEAR = 31_536_000;

    private final Request request;
    private final ObjectMapper json;

    @Inject
    Answers(Request request, ObjectMapper json) {
        this.request = request;
        this.json = json;
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
        return answer(body, mediaType, "no-cache");
    }

    Response current(Object body) {
        return current(asJson(body), MediaType.APPLICATION_JSON);
    }

    /**
     * A file that is costly to make and so is made only for a client that does not have it. The tag of a PDF is
     * weak, since the same content need not give the same bytes.
     *
     * @param content what the file is made from, or its digest
     */
    Response made(String content, String mediaType, String fileName, StreamingOutput file) {
        var tag = new EntityTag(digest(mediaType + "\n" + content).substring(0, 32), mediaType.equals(Forms.PDF));
        var known = request.evaluatePreconditions(tag);
        var response = known != null
                ? known
                : Response.ok(file)
                        .type(mediaType)
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + fileName + "\"");
        return response.tag(tag)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .build();
    }

    private Response answer(String body, String mediaType, String cacheControl) {
        var tag = new EntityTag(digest(mediaType + "\n" + body).substring(0, 32));
        var known = request.evaluatePreconditions(tag);
        var response = known != null ? known : Response.ok(body).type(mediaType + ";charset=UTF-8");
        return response.tag(tag)
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

    static String digest(String content) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
