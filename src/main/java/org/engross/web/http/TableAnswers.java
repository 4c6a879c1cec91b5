package org.engross.web.http;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import org.engross.citation.Sha256;
import org.engross.export.paper.TablePaper;
import org.engross.export.table.Table;
import org.engross.export.table.TableFormat;

/** Answers with a table as a file, row by row, in the format that the request asks for. */
@RequestScoped
public class TableAnswers {

    private final HttpHeaders headers;
    private final Responses answers;

    @Inject
    TableAnswers(HttpHeaders headers, Responses answers) {
        this.headers = headers;
        this.answers = answers;
    }

    /** {@link FormatFilter} has left one form in the Accept header. */
    public Response answer(Table table) {
        var format = TableFormat.ofMediaType(headers.getHeaderString(HttpHeaders.ACCEPT));
        return Response.fromResponse(format.map(one -> asFile(table, one)).orElseGet(() -> onPaper(table)))
                .header("Engross-Rows", table.size())
                .build();
    }

    private Response onPaper(Table table) {
        if (table.size() > TablePaper.MOST_ROWS) {
            throw new ProblemException(Problem.badParameter(
                    "format", "pdf", "a PDF has at most " + TablePaper.MOST_ROWS + " rows, not " + table.size()));
        }
        return answers.onPaper(TablePaper.of(table), table.fileName("pdf"));
    }

    private Response asFile(Table table, TableFormat format) {
        var mediaType = format == TableFormat.CSV ? Forms.CSV + ";charset=UTF-8;header=present" : format.mediaType();
        return answers.made(digest(table), mediaType, table.fileName(format.ending()), out -> format.print(table, out));
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
