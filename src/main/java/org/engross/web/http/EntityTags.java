package org.engross.web.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.nio.charset.StandardCharsets;
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
 * promises the same bytes, so that of a compressed answer ends with the coding, and it is compressed here, once for all who ask.
 */
@Singleton
public class EntityTags {

    static final int TAG_LENGTH = 32;
    private static final String CODED = "-(?:gzip|deflate)\"";

    private final ObjectMapper json;
    private final CurrentVertxRequest asked;
    private final Set<String> compressed;

    EntityTags(
            ObjectMapper json,
            CurrentVertxRequest asked,
            @ConfigProperty(name = "quarkus.http.compress-media-types") List<String> compressed) {
        this.json = json;
        this.asked = asked;
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
        var tag = response.getEntityTag() == null ? tagOfWords(request, response) : response.getEntityTag();
        var coding = coding(request, response);
        var headers = response.getHeaders();
        headers.putSingle(
                HttpHeaders.ETAG,
                coding.map(as -> new EntityTag(tag.getValue() + "-" + as.word()))
                        .orElse(tag));
        headers.putSingle(HttpHeaders.VARY, HttpHeaders.ACCEPT + ", " + HttpHeaders.ACCEPT_ENCODING);
        headers.putIfAbsent(HttpHeaders.CACHE_CONTROL, List.of(Responses.NO_CACHE));
        var modified = LastModified.of(request).map(LastModified::httpDate);
        modified.ifPresent(date -> headers.putSingle(HttpHeaders.LAST_MODIFIED, date));
        int status = status(request, tag, modified);
        if (status == 200) {
            code(response, coding);
        } else {
            refuse(response, status);
        }
    }

    /** What becomes of the conditions of a request; one by tag goes before one by date (RFC 9110, 13.2.2). */
    private static int status(ContainerRequestContext request, EntityTag tag, Optional<String> modified) {
        var tags = request.getHeaders().getOrDefault(HttpHeaders.IF_NONE_MATCH, List.of());
        if (isKnown(tags, '"' + tag.getValue() + '"')) {
            return 304;
        }
        int status = precondition(request, tag);
        if (status != 200 || modified.isEmpty()) {
            return status;
        }
        if (LastModified.isRefused(request, modified.get())) {
            return 412;
        }
        var since = request.getHeaderString(HttpHeaders.IF_MODIFIED_SINCE);
        return LastModified.isKnown(tags, since, modified.get()) ? 304 : 200;
    }

    /** Makes the words, which the tag is made from. */
    private EntityTag tagOfWords(ContainerRequestContext request, ContainerResponseContext response)
            throws JsonProcessingException {
        var words = response.getEntity() instanceof String text ? text : json.writeValueAsString(response.getEntity());
        var form = Objects.toString(response.getMediaType(), request.getHeaderString(HttpHeaders.ACCEPT));
        response.setEntity(words);
        return of(form + "\n" + words);
    }

    /** In which coding it is sent. */
    private Optional<ContentCoding> coding(ContainerRequestContext request, ContainerResponseContext response) {
        var form = response.getMediaType() == null
                ? MediaType.valueOf(request.getHeaderString(HttpHeaders.ACCEPT))
                : response.getMediaType();
        if (!compressed.contains(form.getType() + "/" + form.getSubtype())) {
            return Optional.empty();
        }
        var accepted = Objects.requireNonNullElse(
                request.getProperty(ContentCoding.ASKED),
                Objects.toString(request.getHeaderString(HttpHeaders.ACCEPT_ENCODING), ""));
        return ContentCoding.of(accepted.toString());
    }

    /** Makes the bytes that are sent, which are kept where the answer is. */
    private void code(ContainerResponseContext response, Optional<ContentCoding> coding) {
        var making = KeptAnswers.making(asked.getCurrent());
        coding.ifPresent(as -> response.getHeaders().putSingle(HttpHeaders.CONTENT_ENCODING, as.word()));
        if (response.getEntity() instanceof StreamingOutput file) {
            response.setEntity((StreamingOutput) out -> write(file, coding, making, out));
        } else {
            var words = response.getEntity().toString().getBytes(StandardCharsets.UTF_8);
            var sent = coding.map(as -> as.coded(words)).orElse(words);
            making.ifPresent(one -> one.made(sent, coding));
            response.setEntity(sent);
        }
    }

    private static void write(
            StreamingOutput file,
            Optional<ContentCoding> coding,
            Optional<KeptAnswers.AnswerInMaking> making,
            OutputStream out)
            throws IOException {
        var held =
                new HeldBack(out, making.map(KeptAnswers.AnswerInMaking::most).orElse(0));
        if (coding.isPresent()) {
            var coded = coding.get().coding(held);
            file.write(coded);
            coded.finish();
        } else {
            file.write(held);
        }
        var whole = held.whole();
        if (whole.isPresent()) {
            making.ifPresent(one -> one.made(whole.get(), coding));
            out.write(whole.get());
        }
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
    static boolean isKnown(List<String> ifNoneMatch, String tag) {
        var asked = tag.replaceFirst(CODED, "\"");
        return ifNoneMatch.stream()
                .flatMap(line -> Arrays.stream(line.split(",")))
                .map(one -> one.strip().replaceFirst("^W/", "").replaceFirst(CODED, "\""))
                .anyMatch(one -> one.equals("*") || one.equals(asked));
    }
}
