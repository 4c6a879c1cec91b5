package org.engross.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** {@code execution?id=EXPR}: the outcome of every instruction, and the language left unread. */
@Path("/api/v1/execution")
@Produces(MediaType.APPLICATION_JSON)
public class ExecutionResource {

    private final Reading reading;
    private final Answers answers;

    @Inject
    ExecutionResource(Reading reading, Answers answers) {
        this.reading = reading;
        this.answers = answers;
    }

    @GET
    public Response execution(@QueryParam("id") String id) {
        return answers.fixed(ExecutionView.of(reading.text("id", id)));
    }
}
