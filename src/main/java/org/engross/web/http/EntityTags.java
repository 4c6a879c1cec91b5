package org.engross.web.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.lang.annotation.Annotation;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.engross.citation.Sha256;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Gives every answer to GET a strong entity tag made from the content, and answers 304 to who has it already. A strong tag
 * promises the same bytes, so that of a compressed answer ends with the coding.
 */
@Singleton
public class EntityTags {

    private static final int TAG_LENGTH = 32;
    private static final String CODED = "-(?:gzip|deflate)\"";

    private final ObjectMapper json;
    private final Set<String> compressed;

    EntityTags(ObjectMapper json, @ConfigProperty(name = "quarkus.http.compress-media-types") List<String> compressed) {
        this.json = json;
        this.compressed = Set.copyOf(compressed);
    }

    /** A tag for this content. */
    static EntityTag of(String content) {
        return new EntityTag(Sha256.of(content).substring(0, TAG_LENGTH));
    }

    @ServerResponseFilter
    void tag(ContainerRequestContext request, ContainerResponseContext response) throws JsonProcessingException {
        if (response.getStatus() != 200
                || !response.hasEntity()
                || request.getMethod().equals("POST")) {
            return;
        }
        var tag = response.getEntityTag();
        if (tag == null) {
            var body =
                    response.getEntity() instanceof String text ? text : json.writeValueAsString(response.getEntity());
            var form = Objects.toString(response.getMediaType(), request.getHeaderString(HttpHeaders.ACCEPT));
            tag = of(form + "\n" + body);
            response.setEntity(body);
        }
        var headers = response.getHeaders();
        headers.putSingle(HttpHeaders.ETAG, sent(request, response, tag));
        headers.putSingle(HttpHeaders.VARY, HttpHeaders.ACCEPT + ", " + HttpHeaders.ACCEPT_ENCODING);
        headers.putIfAbsent(HttpHeaders.CACHE_CONTROL, List.of(Responses.NO_CACHE));
        var modified = LastModified.of(request);
        modified.ifPresent(time -> headers.putSingle(HttpHeaders.LAST_MODIFIED, LastModified.httpDate(time)));
        int status = isKnown(request, tag) ? 304 : precondition(request, tag);
        if (status == 200) {
            status = modified.map(time -> byDate(request, time)).orElse(200);
        }
        if (status != 200) {
            refuse(response, status);
        }
    }

    private static int byDate(ContainerRequestContext request, Instant modified) {
        if (LastModified.isRefused(request, modified)) {
            return 412;
        }
        return LastModified.isKnown(request, modified) ? 304 : 200;
    }

    /** The tag of what is sent, coded or not. */
    private EntityTag sent(ContainerRequestContext request, ContainerResponseContext response, EntityTag tag) {
        var form = response.getMediaType() == null
                ? MediaType.valueOf(request.getHeaderString(HttpHeaders.ACCEPT))
                : response.getMediaType();
        if (!compressed.contains(form.getType() + "/" + form.getSubtype())) {
            return tag;
        }
        var asked = Objects.requireNonNullElse(
                request.getProperty(ContentCoding.ASKED),
                Objects.toString(request.getHeaderString(HttpHeaders.ACCEPT_ENCODING), ""));
        return ContentCoding.of(asked.toString())
                .map(coding -> new EntityTag(tag.getValue() + "-" + coding.word()))
                .orElse(tag);
    }

    /** A client that has it already gets no body; one whose condition failed gets the reason. */
    private void refuse(ContainerResponseContext response, int status) throws JsonProcessingException {
        response.setStatus(status);
        if (status == 304) {
            response.setEntity(null);
            return;
        }
        var problem = new Problem(
                "/problems/http-" + status,
                "A condition of the request does not hold",
                status,
                "the answer has the tag " + response.getHeaders().getFirst(HttpHeaders.ETAG)
                        + Optional.ofNullable(response.getHeaders().getFirst(HttpHeaders.LAST_MODIFIED))
                                .map(date -> " and was last modified on " + date)
                                .orElse("")
                        + ", and a condition in the headers asks for another",
                Map.of());
        response.setEntity(
                json.writeValueAsString(problem), new Annotation[0], MediaType.valueOf("application/problem+json"));
    }

    /** A tag that is written wrongly is that of no answer. */
    private static int precondition(ContainerRequestContext request, EntityTag tag) {
        try {
            request.getHeaders()
                    .computeIfPresent(
                            HttpHeaders.IF_MATCH,
                            (name, lines) -> lines.stream()
                                    .map(line -> line.replaceAll(CODED, "\""))
                                    .toList());
            var failed = request.getRequest().evaluatePreconditions(tag);
            return failed == null ? 200 : failed.build().getStatus();
        } catch (IllegalArgumentException noTag) {
            return 412;
        }
    }

    /**
     * If-None-Match compares weakly (RFC 9110, 13.1.2): a tag that a proxy made weak is still the same tag, and so is that of
     * the same content in another coding.
     */
    private static boolean isKnown(ContainerRequestContext request, EntityTag tag) {
        return request.getHeaders().getOrDefault(HttpHeaders.IF_NONE_MATCH, List.of()).stream()
                .flatMap(line -> Arrays.stream(line.split(",")))
                .map(one -> one.strip().replaceFirst("^W/", "").replaceFirst(CODED, "\""))
                .anyMatch(one -> one.equals("*") || one.equals("\"" + tag.getValue() + "\""));
    }
}
