package org.engross.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.engross.expression.Tracing;

/** {@code provenance?id=EXPR}: each run of words, and the text that put it there. */
@Path("/api/v1/provenance")
@Produces(MediaType.APPLICATION_JSON)
public class ProvenanceResource {

    private final Reading reading;
    private final Tracing tracing;
    private final Journal journal;
    private final Answers answers;

    @Inject
    ProvenanceResource(Reading reading, Tracing tracing, Journal journal, Answers answers) {
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
