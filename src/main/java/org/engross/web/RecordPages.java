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

/** The pages of measures and votes. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class RecordPages {

    private final Journal journal;
    private final Library library;
    private final Answers answers;

    @Inject
    RecordPages(Journal journal, Library library, Answers answers) {
        this.journal = journal;
        this.library = library;
        this.answers = answers;
    }

    @GET
    @Path("measures/{measure}")
    public Response measure(@PathParam("measure") String id) {
        var measure = journal.measure(id);
        var page = MeasurePage.of(
                measure,
                journal.amendmentsTo(measure.id()),
                journal.votesOn(measure.id()),
                journal,
                version -> library.find(new TextId.OfMeasure(version)).isPresent());
        return answers.current(Pages.measure(page).render(), MediaType.TEXT_HTML);
    }

    @GET
    @Path("votes/{vote}")
    public Response vote(@PathParam("vote") String id) {
        return answers.current(
                Pages.vote(VotePage.of(journal.rollCall(id), journal)).render(), MediaType.TEXT_HTML);
    }
}
