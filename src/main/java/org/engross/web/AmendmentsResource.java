package org.engross.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.engross.citation.TextId;
import org.engross.library.Library;

/** {@code amendments/{a}}: one amendment offered. */
@Path("/api/v1/amendments")
@Produces(MediaType.APPLICATION_JSON)
public class AmendmentsResource {

    private final Journal journal;
    private final Library library;
    private final Answers answers;

    @Inject
    AmendmentsResource(Journal journal, Library library, Answers answers) {
        this.journal = journal;
        this.library = library;
        this.answers = answers;
    }

    @GET
    @Described(
            id = "amendment",
            summary = "An amendment offered: sponsor, purpose, status, vote",
            answer = AmendmentView.class)
    @Path("{amendment}")
    public Response amendment(@PathParam("amendment") String id) {
        var amendment = journal.amendment(id);
        return answers.current(AmendmentView.of(
                amendment,
                journal.member(amendment.sponsor()),
                library.find(new TextId.OfAmendment(amendment.id())).isPresent()));
    }
}
