package org.engross.web.api;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.engross.export.json.CommitteePrintView;
import org.engross.export.paper.CommitteePaper;
import org.engross.export.print.CommitteePrint;
import org.engross.export.print.CommitteePrintHtml;
import org.engross.export.print.CommitteePrintPlain;
import org.engross.web.http.Forms;
import org.engross.web.http.Responses;
import org.engross.web.request.RequestedPrint;

/** {@code print?id=EXPR}: the comparative print of every law that a bill changes, as a committee files it. */
@Tag(name = "Amending")
@Path("/api/v1/print")
public class PrintResource {

    private final RequestedPrint asked;
    private final Responses answers;

    PrintResource(RequestedPrint asked, Responses answers) {
        this.asked = asked;
        this.answers = answers;
    }

    @GET
    @Operation(
            operationId = "getComparativePrint",
            summary =
                    "Every law that a bill changes as a committee prints it: omissions in black brackets, new matter in"
                            + " italics, asterisks for what is passed over",
            description = "What the rules of both chambers want with a report: the law as it is, with what would "
                    + "be struck and what would be inserted.")
    @Produces(MediaType.APPLICATION_JSON)
    public CommitteePrintView json(@BeanParam RequestedPrint.PrintQuestion question) {
        return CommitteePrintView.of(asked.of(question));
    }

    @GET
    @Produces(MediaType.TEXT_PLAIN)
    public String plain(@BeanParam RequestedPrint.PrintQuestion question) {
        return CommitteePrintPlain.of(asked.of(question));
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public String html(@BeanParam RequestedPrint.PrintQuestion question) {
        return CommitteePrintHtml.of(asked.of(question));
    }

    @GET
    @Produces(Forms.PDF)
    public Response pdf(@BeanParam RequestedPrint.PrintQuestion question) {
        var print = asked.of(question);
        return answers.onPaper(CommitteePaper.of(print), name(print) + ".pdf");
    }

    @GET
    @Produces(Forms.DOCX)
    public Response docx(@BeanParam RequestedPrint.PrintQuestion question) throws IOException {
        var print = asked.of(question);
        var document = new ByteArrayOutputStream();
        CommitteePaper.document(print, document);
        return answers.whole(document.toByteArray(), Forms.DOCX, name(print) + ".docx");
    }

    private static String name(CommitteePrint print) {
        return "print-" + Forms.inFileName(print.id());
    }
}
