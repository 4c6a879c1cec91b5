package org.engross.web.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.engross.export.json.ExecutionView;
import org.engross.export.print.ComparativePrint;
import org.engross.export.print.ComparativePrintHtml;
import org.engross.export.print.ComparativePrintPlain;
import org.engross.web.http.Forms;
import org.engross.web.http.QueryParameters;
import org.engross.web.request.RequestedText;

/** {@code execution?id=EXPR}: the outcome of every instruction, and the language left unread. */
@Tag(name = "Amending")
@Path("/api/v1/execution")
@Produces(MediaType.APPLICATION_JSON)
public class ExecutionResource {

    private final RequestedText reading;

    ExecutionResource(RequestedText reading) {
        this.reading = reading;
    }

    @GET
    @Operation(
            operationId = "getExecution",
            summary = "The outcome of every instruction of an expression, and the language left unread",
            description = "Each instruction is carried out on the text or refused with the reason. Language that "
                    + "is not read is told, never passed over.")
    public ExecutionView execution(@QueryParam("id") String id, @QueryParam("explain") String explain) {
        return ExecutionView.of(
                reading.text("id", id),
                QueryParameters.oneOf("explain", explain, "false", "true", "false")
                        .equals("true"));
    }

    /** The comparative print. */
    @GET
    @Produces(MediaType.TEXT_PLAIN)
    public String plain(@QueryParam("id") String id) {
        return ComparativePrintPlain.plain(print(id));
    }

    @GET
    @Produces(Forms.MARKDOWN)
    public String markdown(@QueryParam("id") String id) {
        return ComparativePrintPlain.markdown(print(id));
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public String html(@QueryParam("id") String id) {
        return ComparativePrintHtml.of(print(id));
    }

    private ComparativePrint print(String id) {
        return ComparativePrint.of(reading.executed("id", id));
    }
}
