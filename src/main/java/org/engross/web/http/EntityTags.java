package org.engross.web.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.engross.citation.Sha256;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Gives every answer to GET a strong entity tag made from the content, and answers 304 to who has it already. */
record EntityTags(ObjectMapper json) {

    private static final int TAG_LENGTH = 32;

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
        headers.putSingle(HttpHeaders.ETAG, tag);
        headers.putSingle(HttpHeaders.VARY, HttpHeaders.ACCEPT + ", " + HttpHeaders.ACCEPT_ENCODING);
        headers.putIfAbsent(HttpHeaders.CACHE_CONTROL, List.of(Responses.NO_CACHE));
        int status = isKnown(request, tag) ? 304 : precondition(request, tag);
        if (status != 200) {
            response.setEntity(null);
            response.setStatus(status);
        }
    }

    private static int precondition(ContainerRequestContext request, EntityTag tag) {
        var failed = request.getRequest().evaluatePreconditions(tag);
        return failed == null ? 200 : failed.build().getStatus();
    }

    /** If-None-Match compares weakly (RFC 9110, 13.1.2): a tag that a proxy made weak is still the same tag. */
    private static boolean isKnown(ContainerRequestContext request, EntityTag tag) {
        return request.getHeaders().getOrDefault(HttpHeaders.IF_NONE_MATCH, List.of()).stream()
                .flatMap(line -> Arrays.stream(line.split(",")))
                .map(one -> one.strip().replaceFirst("^W/", ""))
                .anyMatch(one -> one.equals("*") || one.equals("\"" + tag.getValue() + "\""));
    }
}
