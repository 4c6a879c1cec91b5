package org.engross.web.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.engross.provenance.ProvenanceTracer;
import org.engross.web.request.RequestedRecord;
import org.engross.web.request.RequestedText;

/** {@code provenance?id=EXPR}: each run of words, and the text that put it there. */
@Path("/api/v1/provenance")
@Produces(MediaType.APPLICATION_JSON)
public class ProvenanceResource {

    private final RequestedText reading;
    private final ProvenanceTracer tracing;
    private final RequestedRecord journal;

    ProvenanceResource(RequestedText reading, ProvenanceTracer tracing, RequestedRecord journal) {
        this.reading = reading;
        this.tracing = tracing;
        this.journal = journal;
    }

    @GET
    @Operation(
            operationId = "provenance",
            summary = "Each run of words of a text: what put it there, by whom, on which day and vote")
    public ProvenanceView provenance(@QueryParam("id") String id) {
        return ProvenanceView.of(tracing.of(reading.text("id", id)), journal);
    }
}
