package org.engross.web.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.engross.provenance.ProvenanceTracer;
import org.engross.web.http.Responses;
import org.engross.web.openapi.Described;
import org.engross.web.request.RequestedRecord;
import org.engross.web.request.RequestedText;

/** {@code provenance?id=EXPR}: each run of words, and the text that put it there. */
@Path("/api/v1/provenance")
@Produces(MediaType.APPLICATION_JSON)
public class ProvenanceResource {

    private final RequestedText reading;
    private final ProvenanceTracer tracing;
    private final RequestedRecord journal;
    private final Responses answers;

    @Inject
    ProvenanceResource(RequestedText reading, ProvenanceTracer tracing, RequestedRecord journal, Responses answers) {
        this.reading = reading;
        this.tracing = tracing;
        this.journal = journal;
        this.answers = answers;
    }

    @GET
    @Described(
            id = "provenance",
            summary = "Each run of words of a text: what put it there, by whom, on which day and vote",
            answer = ProvenanceView.class,
            examples = "id=usc/47/230@2018-04-11")
    public Response provenance(@QueryParam("id") String id) {
        return answers.current(ProvenanceView.of(tracing.of(reading.text("id", id)), journal));
    }
}
