package org.engross.web.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.engross.citation.Sha256;
import org.engross.export.paper.Paper;
import org.jboss.resteasy.reactive.RestResponse;

/** Answers that say how long they may be kept, and files. {@link EntityTags} gives each a tag that has none. */
@ApplicationScoped
public class Responses {

    /** The client keeps it and asks each time whether it is still so. */
    static final String NO_CACHE = "no-cache";

    /**
     * How long a text fixed for good is kept unasked. Its words stay, but our copy of them may be corrected, and another
     * release may print them otherwise, so it is not longer than this.
     */
    private static final int A_DAY = 86_400;

    private final String release;

    @Inject
    Responses(@ConfigProperty(name = "quarkus.application.version") String release) {
        this.release = release;
    }

    /** A text or comparison, to be kept as long as what its address names allows. */
    public <T> RestResponse<T> text(Permanence names, T body) {
        var kept = switch (names) {
            case FIXED -> "public, max-age=" + A_DAY + ", immutable";
            case MOVING -> NO_CACHE;
        };
        return RestResponse.ResponseBuilder.ok(body)
                .header(HttpHeaders.CACHE_CONTROL, kept)
                .build();
    }

    /** An answer that may change with what is held: the client asks again each time. */
    public Response current(String body, String mediaType) {
        return Response.ok(body).type(mediaType + ";charset=UTF-8").build();
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
        return Response.ok(file)
                .type(mediaType)
                .tag(EntityTags.of(release + "\n" + mediaType + "\n" + content))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + fileName + "\"")
                .build();
    }
}
