package org.engross.web.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.engross.export.chart.VoteChart;
import org.engross.export.table.VoteTables;
import org.engross.web.http.Forms;
import org.engross.web.http.Responses;
import org.engross.web.http.TableAnswers;
import org.engross.web.request.MemberFilter;
import org.engross.web.request.RequestedRecord;

/** The lists under {@code votes} as files, with the filters of the lists. */
@Path("/api/v1/votes")
@Produces({Forms.CSV, Forms.XLSX, Forms.JSONL, Forms.PDF})
public class VoteTablesResource {

    private final RequestedRecord journal;
    private final TableAnswers answers;
    private final Responses made;

    @Inject
    VoteTablesResource(RequestedRecord journal, TableAnswers answers, Responses made) {
        this.journal = journal;
        this.answers = answers;
        this.made = made;
    }

    @GET
    public Response votes() {
        return answers.answer(
                tables().votes("votes", "Roll calls", journal.proceedings().rollCalls()));
    }

    /** The vote as a chart of seats. */
    @GET
    @Path("{vote}")
    @Produces(Forms.SVG)
    public Response seats(@PathParam("vote") String id) {
        return made.current(VoteChart.svg(journal.rollCall(id)), Forms.SVG);
    }

    @GET
    @Path("{vote}/positions")
    public Response positions(
            @PathParam("vote") String id,
            @QueryParam("party") List<String> party,
            @QueryParam("state") List<String> state,
            @QueryParam("position") List<String> position) {
        var vote = journal.rollCall(id);
        var shown = MemberFilter.asked(party, state, position);
        var called = journal.positions(vote, shown).stream()
                .map(one -> new VoteTables.Called(vote, one))
                .toList();
        var title = "Positions on " + vote.id().printed() + (shown.isAll() ? "" : " (" + shown.printed() + ")");
        return answers.answer(tables().positions(vote.id() + "-positions", title, List.of(vote), called));
    }

    private VoteTables tables() {
        return new VoteTables(journal.proceedings().facts().members());
    }
}
