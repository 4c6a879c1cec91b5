package org.engross.web.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.engross.export.json.ExecutionView;
import org.engross.export.print.ComparativePrint;
import org.engross.export.print.ComparativePrintHtml;
import org.engross.export.print.ComparativePrintPlain;
import org.engross.web.http.Responses;
import org.engross.web.openapi.Described;
import org.engross.web.request.RequestedText;

/** {@code execution?id=EXPR}: the outcome of every instruction, and the language left unread. */
@Path("/api/v1/execution")
@Produces(MediaType.APPLICATION_JSON)
public class ExecutionResource {

    private final RequestedText reading;
    private final Responses answers;

    @Inject
    ExecutionResource(RequestedText reading, Responses answers) {
        this.reading = reading;
        this.answers = answers;
    }

    @GET
    @Described(
            id = "execution",
            summary = "The outcome of every instruction of an expression, and the language left unread",
            answer = ExecutionView.class,
            examples = "id=usc/18/1595@2018-04-10+plaw-115-164")
    public Response execution(@QueryParam("id") String id) {
        return answers.current(ExecutionView.of(reading.text("id", id)));
    }

    /** The comparative print. */
    @GET
    @Produces(MediaType.TEXT_PLAIN)
    public Response plain(@QueryParam("id") String id) {
        return answers.current(ComparativePrintPlain.plain(print(id)), MediaType.TEXT_PLAIN);
    }

    @GET
    @Produces("text/markdown")
    public Response markdown(@QueryParam("id") String id) {
        return answers.current(ComparativePrintPlain.markdown(print(id)), "text/markdown");
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public Response html(@QueryParam("id") String id) {
        return answers.current(ComparativePrintHtml.of(print(id)), MediaType.TEXT_HTML);
    }

    private ComparativePrint print(String id) {
        return ComparativePrint.of(reading.executed("id", id));
    }
}
