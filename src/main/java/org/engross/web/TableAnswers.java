package org.engross.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.engross.export.paper.TablePaper;
import org.engross.export.table.Table;
import org.engross.export.table.TableFormat;

/** Answers with a table as a file, row by row, in the format that the request asks for. */
@RequestScoped
class TableAnswers {

    private static final int TAG_LENGTH = 32;

    private final Request request;
    private final HttpHeaders headers;
    private final Answers answers;

    @Inject
    TableAnswers(Request request, HttpHeaders headers, Answers answers) {
        this.request = request;
        this.headers = headers;
        this.answers = answers;
    }

    Response answer(Table table) {
        return isForPaper() ? onPaper(table) : asFile(table);
    }

    private boolean isForPaper() {
        return headers.getAcceptableMediaTypes().stream()
                .findFirst()
                .filter(type -> (type.getType() + "/" + type.getSubtype()).equals(Forms.PDF))
                .isPresent();
    }

    private Response onPaper(Table table) {
        if (table.size() > TablePaper.MOST_ROWS) {
            throw new Refused(Problem.badParameter(
                    "format", "pdf", "a PDF has at most " + TablePaper.MOST_ROWS + " rows, not " + table.size()));
        }
        return answers.made(digest(table), Forms.PDF, table.fileName("pdf"), out -> TablePaper.print(table, out));
    }

    private Response asFile(Table table) {
        var format = asked();
        var tag = tag(table, format);
        var known = request.evaluatePreconditions(tag);
        var response = known != null ? known : file(table, format);
        return response.tag(tag)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .header("Engross-Rows", table.size())
                .build();
    }

    private static Response.ResponseBuilder file(Table table, TableFormat format) {
        StreamingOutput body = out -> format.print(table, out);
        return Response.ok(body)
                .type(format == TableFormat.CSV ? Forms.CSV + ";charset=UTF-8;header=present" : format.mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + table.fileName(format.ending()) + "\"");
    }

    private TableFormat asked() {
        return headers.getAcceptableMediaTypes().stream()
                .flatMap(type -> TableFormat.ofMediaType(type.getType() + "/" + type.getSubtype()).stream())
                .findFirst()
                .orElse(TableFormat.CSV);
    }

    /** Weak for a workbook, which is a zip and so not the same byte for byte each time. */
    private static EntityTag tag(Table table, TableFormat format) {
        var digest = Answers.digest(format + digest(table)).substring(0, TAG_LENGTH);
        return new EntityTag(digest, format == TableFormat.XLSX);
    }

    /** Of the rows and of what is said of them. */
    private static String digest(Table table) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            sha.update((table.title() + table.source() + table.columns()).getBytes(StandardCharsets.UTF_8));
            TableFormat.JSONL.print(table, new DigestOutputStream(OutputStream.nullOutputStream(), sha));
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
