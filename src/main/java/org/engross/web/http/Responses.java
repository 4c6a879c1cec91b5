package org.engross.web.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.engross.citation.Sha256;
import org.engross.export.paper.Paper;
import org.engross.export.paper.TablePaper;
import org.engross.export.table.Table;
import org.engross.export.table.TableFormat;
import org.engross.proceeding.Coverage;
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

    private final HttpHeaders headers;
    private final String release;

    Responses(HttpHeaders headers, @ConfigProperty(name = "quarkus.application.version") String release) {
        this.headers = headers;
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
        StreamingOutput flowing = out -> file.write(new FlowingAnswer(out));
        return Response.ok(flowing)
                .type(mediaType)
                .tag(EntityTags.of(release + "\n" + mediaType + "\n" + content))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + fileName + "\"")
                .build();
    }

    /** A table of what is held. */
    public Response table(Table table) {
        return table(table, Coverage.OF_WHAT_IS_HELD);
    }

    /**
     * A table as a file, row by row, in the one form that {@link FormatFilter} has left in the Accept header. A file without
     * rows cannot say why it has none, so where nothing was collected none is made.
     */
    public Response table(Table table, Coverage coverage) {
        if (table.isEmpty() && coverage.isNone()) {
            throw new ProblemException(Problem.notCollected(coverage));
        }
        var told =
                coverage.isAll() || coverage.equals(Coverage.OF_WHAT_IS_HELD) ? table : table.noting(coverage.note());
        var format = TableFormat.ofMediaType(headers.getHeaderString(HttpHeaders.ACCEPT));
        return Response.fromResponse(format.map(one -> asFile(told, one)).orElseGet(() -> onPaper(told)))
                .header("Engross-Rows", table.size())
                .header("Engross-Coverage", coverage.extent().word())
                .build();
    }

    private Response onPaper(Table table) {
        if (table.size() > TablePaper.MOST_ROWS) {
            throw new ProblemException(Problem.badParameter(
                    "format", "pdf", "a PDF has at most " + TablePaper.MOST_ROWS + " rows, not " + table.size()));
        }
        return onPaper(TablePaper.of(table), table.fileName("pdf"));
    }

    private Response asFile(Table table, TableFormat format) {
        var mediaType = format == TableFormat.CSV ? Forms.CSV + ";charset=UTF-8;header=present" : format.mediaType();
        return made(digest(table), mediaType, table.fileName(format.ending()), out -> format.print(table, out));
    }

    /** Of the rows and of what is said of them. */
    private static String digest(Table table) {
        var sha = Sha256.begun();
        sha.update((table.title() + table.source() + table.date() + table.columns()).getBytes(StandardCharsets.UTF_8));
        try {
            TableFormat.JSONL.print(table, new DigestOutputStream(OutputStream.nullOutputStream(), sha));
            return Sha256.of(sha);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
